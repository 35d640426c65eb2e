package jp.todoke.rules;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.UnknownYear;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.CountedAs;
import jp.todoke.clock.counting.RuleDirection;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Three worked dates of a rule: in the middle of a week, before a weekend, and over a year-end. */
@Component
class RuleExamples {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /**
     * The afternoon and the evening of the last open day, and New Year's Eve: from the first of them the limit lies in
     * the other year.
     */
    private static final List<LocalDateTime> LAST_HOURS = List.of(
            LocalDateTime.of(2000, 12, 28, 15, 0),
            LocalDateTime.of(2000, 12, 28, 18, 0),
            LocalDateTime.of(2000, 12, 31, 23, 50));

    /** The same for what is counted backwards. */
    private static final List<LocalDateTime> FIRST_DAYS =
            List.of(LocalDateTime.of(2000, 1, 12, 15, 0), LocalDateTime.of(2000, 1, 5, 15, 0));

    private final ClockRules rules;
    private final Clock clock;

    RuleExamples(ClockRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Of a rule with a duty, saved or not; the next dates on which it is taken. Throws {@link InvalidInput} where no
     * calendar reaches.
     */
    List<RuleExample> of(RuleView rule) {
        var today = LocalDate.now(clock);
        var from = rule.validFrom().isAfter(today) ? rule.validFrom() : today;
        var week = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        try {
            return Stream.concat(
                            Stream.of(week, week.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)))
                                    .map(day -> example(rule, OfficialTime.at(day, AFTERNOON))),
                            Stream.of(overYearEnd(rule, from)))
                    .toList();
        } catch (UnknownYear beyond) {
            throw new InvalidInput("validFrom", "rule-no-calendar");
        }
    }

    private RuleExample overYearEnd(RuleView rule, LocalDate from) {
        var times = rule.lines().get(0).direction() == RuleDirection.AFTER ? LAST_HOURS : FIRST_DAYS;
        var worked = times.stream()
                .map(time -> example(rule, OfficialTime.at(next(from, MonthDay.from(time)), time.toLocalTime())))
                .toList();
        return worked.stream().filter(RuleExamples::crosses).findFirst().orElse(worked.get(worked.size() - 1));
    }

    private static boolean crosses(RuleExample example) {
        return OfficialTime.dayOf(example.basis()).getYear()
                != OfficialTime.limitDay(example.limit()).getYear();
    }

    private static LocalDate next(LocalDate from, MonthDay each) {
        var day = each.atYear(from.getYear());
        return day.isBefore(from) ? each.atYear(from.getYear() + 1) : day;
    }

    private RuleExample example(RuleView rule, Instant basis) {
        var counting = rules.count(rule, basis, null);
        return new RuleExample(
                basis,
                counting.limit(),
                (int) counting.days().stream()
                        .filter(day -> day.as() == CountedAs.SKIPPED)
                        .count(),
                counting.shifted());
    }
}
