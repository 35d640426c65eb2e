package jp.todoke.incident.joining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employers;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.UnitClocks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which units may join a case, and what would follow: shown before anybody joins one. */
@Service
@Transactional(readOnly = true)
public class JoiningChoice {

    private final Incidents incidents;
    private final UnitClocks clocks;
    private final ActingPosts acting;
    private final Posts posts;
    private final Units units;
    private final Employers employers;
    private final Clock clock;
    private final Lines lines;

    JoiningChoice(
            Incidents incidents,
            UnitClocks clocks,
            ActingPosts acting,
            Posts posts,
            Units units,
            Employers employers,
            Clock clock,
            Lines lines) {
        this.incidents = incidents;
        this.clocks = clocks;
        this.acting = acting;
        this.posts = posts;
        this.units = units;
        this.employers = employers;
        this.clock = clock;
        this.lines = lines;
    }

    /** Every unit that the case does not concern yet, in the order of the organisation. */
    public List<JoinableUnit> of(IncidentId incident) {
        var concerned = incidents.units(incident);
        return units.all().stream()
                .filter(unit -> unit.kind() != UnitKind.BODY)
                .filter(unit -> !concerned.contains(new PartId(unit.code())))
                .map(unit -> new JoinableUnit(
                        unit.code(), unit.name(), units.sectionOf(unit.code()).name()))
                .toList();
    }

    /**
     * What would follow if the unit joined, its people knowing since then (null: only now). Throws
     * {@link UnitNotJoinable}.
     */
    public JoiningPreview preview(IncidentId incident, String unitCode, @Nullable Instant since) {
        var now = clock.instant();
        var knownAt = since == null ? now : since;
        clocks.check("knownAt", knownAt, now);
        var part = units.find(unitCode)
                .filter(unit -> unit.kind() != UnitKind.BODY)
                .orElseThrow(() -> new UnitNotJoinable(unitCode));
        var bodyKnows = employers.bodyKnows(part.code(), knownAt, now);
        return new JoiningPreview(
                clocks.limits(incidents.get(incident).kind(), bodyKnows),
                told(incident, part),
                seenBy(part),
                bodyKnows.isBefore(incidents.get(incident).knownAt()));
    }

    private List<JoiningPreview.ToldByMail> told(IncidentId incident, Unit part) {
        var post = acting.of(incident, lines.role(LinePlace.HEAD, part.code()), part.code());
        return posts.holdersOf(post.id(), LocalDate.now(clock)).stream()
                .map(holder -> new JoiningPreview.ToldByMail(holder.title(), post.unitName(), holder.displayName()))
                .toList();
    }

    private List<String> seenBy(Unit part) {
        var line = units.lineOf(part.code()).stream().filter(unit -> unit.kind() == UnitKind.DEPARTMENT);
        return List.copyOf(new LinkedHashSet<>(Stream.concat(Stream.of(part, units.sectionOf(part.code())), line)
                .map(Unit::name)
                .toList()));
    }
}
