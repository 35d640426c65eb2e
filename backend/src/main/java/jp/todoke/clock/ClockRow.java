package jp.todoke.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code clock}. */
public record ClockRow(
        long id,
        IncidentId incident,
        @Nullable PartId part,
        ClockKey key,
        long rule,
        int ruleVersion,
        Instant basis,
        @Nullable Long knowledge,
        Instant runsFrom,
        Instant ringsFrom,
        Instant limit,
        Instant startedAt,
        Role doer,
        String doerUnit,
        ClockState state,
        @Nullable Instant metAt,
        @Nullable LocalDate metOn,
        @Nullable String latenessReason,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason) {

    private static final String PREFIX = "clock-";

    public static long number(String clockId) {
        return Long.parseLong(clockId.substring(PREFIX.length()));
    }

    /** The number of a clock's id; empty for what is none. */
    public static Optional<Long> numberOf(String clockId) {
        return clockId.matches(PREFIX + "\\d{1,18}") ? Optional.of(number(clockId)) : Optional.empty();
    }

    public PartId name() {
        return name(id);
    }

    public static PartId name(long id) {
        return new PartId(PREFIX + id);
    }

    /** What names a rung of this clock for ever: moved to another limit, it rings anew under another name. */
    public String cause(Ladder.DueRung rung) {
        return name() + "/" + rung.name() + "@" + rung.dueAt();
    }

    /** From which moment it counts, as it is written in the row. */
    Basis counted() {
        return new Basis(basis, knowledge);
    }

    public boolean running() {
        return state.open();
    }

    /** Whether it was met late by an act that did not say why. */
    boolean owesReason() {
        return state == ClockState.MET_LATE && latenessReason == null;
    }

    boolean enteredPastLimit() {
        return !limit.isAfter(startedAt);
    }

    /**
     * Until when whoever acts is not asked why: the limit was past when its event was entered, and whoever acts has the
     * rule's time from then on. Null where it was not, and where it is counted backwards.
     */
    public @Nullable Instant notAskedUntil() {
        return enteredPastLimit() && limit.isAfter(basis) ? startedAt.plus(Duration.between(basis, limit)) : null;
    }

    ClockView view() {
        return new ClockView(
                name().value(),
                incident,
                part,
                key,
                basis,
                limit,
                startedLate(),
                notAskedUntil(),
                ruleVersion,
                state,
                metAt,
                metOn,
                CaseText.of(latenessReason),
                endedAt,
                endReason);
    }

    public Ladder.Times times() {
        return new Ladder.Times(runsFrom, ringsFrom, limit);
    }

    /**
     * Backwards from a meeting it then runs from before its basis, else from after it. The engine's milliseconds are no
     * difference.
     */
    public boolean startedLate() {
        return !runsFrom.truncatedTo(ChronoUnit.MILLIS).equals(basis.truncatedTo(ChronoUnit.MILLIS));
    }
}
