package jp.todoke.incident;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.todoke.clock.Basis;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** The clocks that begin for each unit concerned, at the start of the case or when the unit joins it. */
@Component
public class UnitClocks {

    private final Clocks clocks;
    private final Lines lines;

    UnitClocks(Clocks clocks, Lines lines) {
        this.clocks = clocks;
        this.lines = lines;
    }

    /**
     * The head is to report, a first search to be made where something is lost, a written report to be handed in. The
     * caller holds the lock of the case.
     */
    public void start(IncidentId incident, IncidentKind kind, PartId part, Basis known) {
        start(incident, kind, part, key -> known);
    }

    /** The same, each of them counting from a moment of its own. */
    public void start(IncidentId incident, IncidentKind kind, PartId part, Function<ClockKey, Basis> from) {
        begin(incident, part, from, !kind.nothingLost());
    }

    private void begin(IncidentId incident, PartId part, Function<ClockKey, Basis> from, boolean searches) {
        var head = lines.role(LinePlace.HEAD, part.value());
        clocks.start(incident, part, ClockKey.HEAD_REPORT, from.apply(ClockKey.HEAD_REPORT), part.value(), head);
        if (searches) {
            clocks.start(
                    incident,
                    part,
                    ClockKey.FIRST_SEARCH,
                    from.apply(ClockKey.FIRST_SEARCH),
                    part.value(),
                    lines.role(LinePlace.STAFF, part.value()));
        }
        clocks.start(incident, part, ClockKey.WRITTEN_REPORT, from.apply(ClockKey.WRITTEN_REPORT), part.value(), head);
    }

    /** As {@link #start} in a reopened case, for a unit that responds again; it may do so without searching again. */
    public void again(IncidentId incident, IncidentKind kind, PartId part, Basis known, boolean searches) {
        begin(incident, part, key -> known, searches && !kind.nothingLost());
    }

    /** Whether they have begun for that part of the case. */
    public boolean started(IncidentId incident, PartId part) {
        return clocks.find(incident, part, ClockKey.HEAD_REPORT).isPresent();
    }

    /** Refuses at that field what no clock can count from. */
    public void check(String field, Instant knownAt, Instant now) {
        new FieldChecks()
                .notInFuture(field, knownAt, now)
                .that(clocks.countsFrom(ClockKey.HEAD_REPORT, knownAt), field, "before-rules")
                .refuse();
    }

    /** The limits that these clocks would have if they were started now. */
    public List<NewLimit> limits(IncidentKind kind, Instant knownAt) {
        return limits(kind, key -> knownAt);
    }

    /** The same, each counting from a moment of its own. */
    public List<NewLimit> limits(IncidentKind kind, Function<ClockKey, Instant> from) {
        return Stream.of(ClockKey.HEAD_REPORT, ClockKey.FIRST_SEARCH, ClockKey.WRITTEN_REPORT)
                .filter(key -> key != ClockKey.FIRST_SEARCH || !kind.nothingLost())
                .map(key -> new NewLimit(key, clocks.limit(key, from.apply(key))))
                .toList();
    }

    /** The limit that a clock would have. */
    public record NewLimit(ClockKey key, Instant limit) {}
}
