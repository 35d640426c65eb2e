package jp.todoke.rules;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.UnknownYear;
import jp.todoke.clock.ClockRules;
import jp.todoke.clock.CountedAs;
import jp.todoke.clock.RuleDirection;
import jp.todoke.clock.RuleView;
import jp.todoke.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Three worked dates of a rule: in the middle of a week, before a weekend, and over a year-end. */
@Component
class RuleExamples {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final MonthDay LAST_WORK = MonthDay.of(12, 27);
    private static final MonthDay FIRST_MEETINGS = MonthDay.of(1, 12);
    private static final Set<CountedAs> CLOSED = EnumSet.of(CountedAs.SKIPPED, CountedAs.PASSED);

    private final ClockRules rules;
    private final Clock clock;

    RuleExamples(ClockRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Of a rule with a duty, saved or not; the next dates on which it is taken. Throws {@link InvalidInput} where no calendar reaches. */
    List<RuleExample> of(RuleView rule) {
        var forward = rule.lines().get(0).direction() == RuleDirection.AFTER;
        var today = LocalDate.now(clock);
        var from = rule.validFrom().isAfter(today) ? rule.validFrom() : today;
        var week = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        try {
            return Stream.of(week, week.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)), next(from, forward ? LAST_WORK : FIRST_MEETINGS))
                    .map(day -> example(rule, OfficialTime.at(day, AFTERNOON))).toList();
        } catch (UnknownYear beyond) {
            throw new InvalidInput("validFrom", "rule-no-calendar");
        }
    }

    private static LocalDate next(LocalDate from, MonthDay each) {
        var day = each.atYear(from.getYear());
        return day.isBefore(from) ? each.atYear(from.getYear() + 1) : day;
    }

    private RuleExample example(RuleView rule, Instant basis) {
        var counting = rules.count(rule, basis, null);
        return new RuleExample(basis, counting.limit(), (int) counting.days().stream().filter(day -> CLOSED.contains(day.as())).count());
    }
}
