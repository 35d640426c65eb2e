package jp.todoke.clock.counting;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.CalendarKind;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule with all its columns.
 *
 * @param id of the row; a running clock keeps it
 * @param condition in which cases it is taken
 * @param version counted for each key and condition
 * @param validTo the last day on which it is taken; null while it has no end
 * @param part of what there may be several clocks in a case
 * @param duty false: on these days nothing had to be done (国への報告義務なし), and nothing is counted
 * @param lines what is counted; of several limits the earliest is the rule's
 * @param calendar whose open days count, and to whose a last day shifts
 * @param warningDays of the statutory ladder: so many days before the limit's day, the farthest first
 * @param article the words of the ground
 */
public record RuleView(
        long id,
        ClockKey key,
        RuleCondition condition,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RulePart part,
        boolean duty,
        RuleBasis basis,
        List<RuleLine> lines,
        CalendarKind calendar,
        LadderKind ladder,
        List<Integer> warningDays,
        Strength strength,
        String article) {}
