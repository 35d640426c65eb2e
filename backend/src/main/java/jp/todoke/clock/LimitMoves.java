package jp.todoke.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Rule;
import jp.todoke.clock.counting.RuleCalendars;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.Rules;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which limits another basis moves, and to when: said before anything is saved, by the same count that moves them. */
@Service
public class LimitMoves {

    private final ClockRows rows;
    private final Rules rules;
    private final LatenessVerdicts verdicts;
    private final RuleCalendars calendars;
    private final Units units;
    private final Clock clock;

    LimitMoves(
            ClockRows rows, Rules rules, LatenessVerdicts verdicts, RuleCalendars calendars, Units units, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.verdicts = verdicts;
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What would move if the body had known of the case at {@code to} instead of by the entry {@code from}; the
     * earliest new limit first.
     */
    @Transactional(readOnly = true)
    public List<LimitMove> ifKnown(IncidentId incident, Basis from, Instant to) {
        return moves(countingFrom(incident, from), to);
    }

    /**
     * What would move if these clocks of the case or its part counted from {@code basis}; the earliest new limit first.
     */
    @Transactional(readOnly = true)
    public List<LimitMove> ifFrom(
            IncidentId incident, @Nullable PartId part, Collection<ClockKey> keys, Instant basis) {
        return moves(countingOtherwise(incident, part, keys, basis), basis);
    }

    /**
     * What would move if a plan, a contract or a filing named that day for the act: nothing where it is not waited for.
     */
    @Transactional(readOnly = true)
    public List<LimitMove> ifGiven(IncidentId incident, @Nullable PartId part, ClockKey key, LocalDate day) {
        var rule = rules.validOn(day, key, RuleCondition.DATE_GIVEN);
        return rows
                .find(incident, part, key)
                .filter(ClockRow::running)
                .map(row -> move(
                        row,
                        from(row, rule, OfficialTime.at(day, LocalTime.MIDNIGHT))
                                .limit()))
                .filter(LimitMoves::moves)
                .stream()
                .toList();
    }

    private List<LimitMove> moves(List<ClockRow> clocks, Instant basis) {
        return clocks.stream()
                .map(row -> move(row, from(row, basis).limit()))
                .filter(LimitMoves::moves)
                .sorted(Comparator.comparing(LimitMove::to))
                .toList();
    }

    private LimitMove move(ClockRow row, Instant to) {
        var done = !row.running();
        return new LimitMove(
                row.key(),
                row.part(),
                name(row.part()),
                limitOf(row),
                to,
                done,
                done ? LatenessVerdicts.late(row.metAt(), row.metOn(), to) : !to.isAfter(clock.instant()));
    }

    private static boolean moves(LimitMove move) {
        return !move.to().equals(move.from());
    }

    /**
     * The clocks of the case that count from that entry of its knowledge and run or were met, in the order in which
     * they are locked.
     */
    List<ClockRow> countingFrom(IncidentId incident, Basis known) {
        return rows.of(incident).stream()
                .filter(LimitMoves::movable)
                .filter(row -> rules.get(row.rule()).countsFromKnowledge())
                .filter(row -> row.knowledge() != null && row.knowledge().equals(known.knowledge()))
                .sorted(Comparator.comparing(ClockRow::id))
                .toList();
    }

    /**
     * Those of these clocks that run or were met and count from another knowledge, in the order in which they are
     * locked; a day that a plan named stays.
     */
    List<ClockRow> countingOtherwise(
            IncidentId incident, @Nullable PartId part, Collection<ClockKey> keys, Instant basis) {
        return keys.stream()
                .flatMap(key -> rows.find(incident, part, key).stream())
                .filter(LimitMoves::movable)
                .filter(row -> rules.get(row.rule()).columns().basis().ofKnowledge())
                .filter(row -> !basisOf(row).equals(basis))
                .sorted(Comparator.comparing(ClockRow::id))
                .toList();
    }

    /** How a clock would run from another basis. Time that was given anew at a late start is not taken back. */
    Rule.Running from(ClockRow row, Instant basis) {
        return from(row, rules.get(row.rule()), basis);
    }

    /** How a clock would run from a basis under a version of its rule, its own or another. */
    Rule.Running from(ClockRow row, Rule kept, Instant basis) {
        var rule = kept.within(row.given());
        var calendar = calendars.of(rule.columns(), row.part());
        if (row.startedLate()) {
            return rule.run(basis, row.startedAt(), calendar);
        }
        var counted = rule.count(basis, calendar);
        return new Rule.Running(counted.basis(), counted.limit());
    }

    private static boolean movable(ClockRow row) {
        return row.running() || row.metAt() != null || row.metOn() != null;
    }

    /** From when a clock counts by what is known today. */
    Instant basisOf(ClockRow row) {
        return row.running()
                ? row.basis()
                : verdicts.of(row).map(Hindsight::basis).orElse(row.basis());
    }

    private Instant limitOf(ClockRow row) {
        return row.running()
                ? row.limit()
                : verdicts.of(row).map(Hindsight::limit).orElse(row.limit());
    }

    private @Nullable String name(@Nullable PartId part) {
        return part == null ? null : units.find(part.value()).map(Unit::name).orElse(null);
    }
}
