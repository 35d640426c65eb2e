package jp.todoke.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.GivenTime;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
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
        @Nullable EndReason endReason,
        @Nullable GivenTime given) {

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

    /** A clock stopped because its act was done, in time or late. */
    public record ClockMet(IncidentId incident, @Nullable PartId part, ClockKey key, ClockState state)
            implements DomainEvent {

        @Override
        public String detail() {
            return key + (part == null ? "" : " " + part) + " " + state;
        }
    }

    /** A clock ended without its act. */
    public record ClockEnded(IncidentId incident, @Nullable PartId part, ClockKey key, EndReason reason)
            implements DomainEvent {

        @Override
        public String detail() {
            return key + (part == null ? "" : " " + part) + " " + reason;
        }
    }

    /** A running clock counts from another moment, and has another limit. */
    public record ClockMoved(IncidentId incident, @Nullable PartId part, ClockKey key, Instant limit)
            implements DomainEvent {

        @Override
        public String detail() {
            return key + (part == null ? "" : " " + part);
        }
    }

    /** What a provisional clock waits for was judged to be owed. */
    public record ClockSettled(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

        @Override
        public String detail() {
            return key + (part == null ? "" : " " + part);
        }
    }

    /** Two people waived a clock: its act may still be done, but no limit waits for it. */
    public record ClockWaived(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

        @Override
        public String detail() {
            return key + (part == null ? "" : " " + part);
        }
    }

    /** Somebody said why a clock was met late, whose act had not said so. */
    public record LatenessExplained(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

        @Override
        public String detail() {
            return key + (part == null ? "" : " " + part);
        }
    }

    /** Why a case was entered after its limits was written down. */
    public record LateStartExplained(IncidentId incident) implements DomainEvent {}
}
