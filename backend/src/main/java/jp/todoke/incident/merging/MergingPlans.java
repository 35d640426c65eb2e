package jp.todoke.incident.merging;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.Confidentiality;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incident;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.extent.Media;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** Finds which two cases are meant, whether they may become one, and what that would do. */
@Component
class MergingPlans {

    private static final String FIELD = "other";

    private final Incidents incidents;
    private final CaseAccess access;
    private final Confidentiality confidentiality;
    private final List<CasePart> tracks;
    private final KnowledgeEntries knowledge;
    private final Media media;
    private final Clocks clocks;

    MergingPlans(
            Incidents incidents,
            CaseAccess access,
            Confidentiality confidentiality,
            List<CasePart> tracks,
            KnowledgeEntries knowledge,
            Media media,
            Clocks clocks) {
        this.incidents = incidents;
        this.access = access;
        this.confidentiality = confidentiality;
        this.tracks = tracks;
        this.knowledge = knowledge;
        this.media = media;
        this.clocks = clocks;
    }

    /** The case of a number as typed. Refuses, at its field, one that the person of this request does not see. */
    IncidentId seen(String number) {
        try {
            var other = new IncidentId(number.strip());
            if (access.sees(other)) {
                return other;
            }
        } catch (IllegalArgumentException notANumber) {
            // The same sentence as for a case that is not seen: it says what to do.
        }
        throw new InvalidInput(FIELD, "merging-unknown-case");
    }

    /** What would become of the two. Refuses, at the field of the merged case, what stands in the way. */
    MergingPlan of(IncidentId into, IncidentId absorbed) {
        new PairOfCases(side(into), side(absorbed)).hindrance().ifPresent(code -> {
            throw new InvalidInput(FIELD, code, Incident.label(absorbed));
        });
        var there = incidents.get(absorbed);
        return new MergingPlan(
                incidents.get(into),
                there,
                joining(into, there),
                knowledge.of(absorbed),
                media.of(absorbed),
                clocks.of(absorbed).stream().filter(ClockView::running).toList());
    }

    private CaseToMerge side(IncidentId incident) {
        return new CaseToMerge(
                incident,
                !incidents.get(incident).status().ended(),
                confidentiality.of(incident),
                access.isParty(incident),
                tracks.stream()
                        .filter(track -> track.keepsFromWithdrawal(incident))
                        .map(CasePart::track)
                        .sorted()
                        .toList());
    }

    private List<JoiningUnit> joining(IncidentId into, Incident absorbed) {
        var here = incidents.units(into);
        return absorbed.units().stream()
                .filter(part -> !here.contains(part))
                .map(part -> joining(absorbed, part))
                .toList();
    }

    private JoiningUnit joining(Incident absorbed, PartId part) {
        var done = EnumSet.noneOf(ClockKey.class);
        Stream.of(ClockKey.HEAD_REPORT, ClockKey.FIRST_SEARCH, ClockKey.WRITTEN_REPORT)
                .filter(key -> clock(absorbed, part, key)
                        .filter(clock -> clock.metAt() != null || clock.metOn() != null)
                        .isPresent())
                .forEach(done::add);
        return new JoiningUnit(
                part,
                clock(absorbed, part, ClockKey.HEAD_REPORT)
                        .map(ClockView::basis)
                        .orElse(knowledge.first(absorbed.number()).at()),
                done);
    }

    private Optional<ClockView> clock(Incident absorbed, PartId part, ClockKey key) {
        return clocks.find(absorbed.number(), part, key);
    }
}
