package jp.todoke.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.LadderKind;
import jp.todoke.clock.counting.RuleBasis;
import jp.todoke.clock.counting.RuleDirection;
import jp.todoke.clock.counting.RuleLine;
import jp.todoke.clock.counting.RulePart;
import jp.todoke.clock.counting.RuleUnit;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.counting.Strength;
import jp.todoke.shared.InvalidInput;

/**
 * A new version of a rule as the administrator enters it. Of which event it counts, in which direction and for what
 * part is the program's and stays as it was.
 *
 * @param lines what is counted; of several limits the earliest is the rule's
 * @param warningDays so many days before the limit's day it rings daily, by telephone too (the ladder by law); none:
 *     the ladder of the house
 * @param article the words of the ground
 */
public record RuleDraft(
        LocalDate validFrom,
        List<DraftLine> lines,
        CalendarKind calendar,
        List<Integer> warningDays,
        Strength strength,
        String article) {

    private static final int MOST_LINES = 3;
    private static final int MOST_WARNINGS = 5;
    private static final int EARLIEST_WARNING = 60;

    /**
     * The version that follows the last one of the series; its id is 0. Throws {@link InvalidInput} at the field that
     * cannot be.
     */
    RuleView after(RuleSeries series) {
        var base = series.base();
        if (validFrom.isBefore(series.earliest())) {
            throw new InvalidInput("validFrom", "rule-too-early", OfficialTime.date(series.earliest()));
        }
        if (calendar == CalendarKind.FACILITY && base.part() != RulePart.UNIT) {
            throw new InvalidInput("calendar", "rule-no-facility");
        }
        var counted = lines(base);
        return new RuleView(
                0,
                base.key(),
                base.condition(),
                series.lastVersion() + 1,
                validFrom,
                null,
                base.part(),
                true,
                base.basis(),
                counted,
                calendar,
                ladder(counted),
                warnings(),
                strength,
                article.strip());
    }

    private List<RuleLine> lines(RuleView base) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new InvalidInput("lines", "rule-lines", MOST_LINES);
        }
        var direction = base.lines().get(0).direction();
        var units = units(base.basis(), direction);
        return IntStream.range(0, lines.size())
                .mapToObj(number -> {
                    var field = "lines[" + number + "]";
                    if (!units.contains(lines.get(number).unit())) {
                        throw new InvalidInput(field + ".unit", "rule-unit-not-here");
                    }
                    return lines.get(number).checked(field, direction);
                })
                .toList();
    }

    /** In what a rule can count: a date that is given stays that date, and only days are counted backwards. */
    static Set<RuleUnit> units(RuleBasis basis, RuleDirection direction) {
        if (basis == RuleBasis.DATE_GIVEN) {
            return EnumSet.of(RuleUnit.GIVEN_DATE);
        }
        return direction == RuleDirection.BEFORE
                ? EnumSet.of(RuleUnit.CALENDAR_DAYS, RuleUnit.OPEN_DAYS)
                : EnumSet.complementOf(EnumSet.of(RuleUnit.GIVEN_DATE));
    }

    private LadderKind ladder(List<RuleLine> counted) {
        if (!warningDays.isEmpty()) {
            return LadderKind.STATUTORY;
        }
        if (strength.statutory()) {
            throw new InvalidInput("warningDays", "rule-warning-needed");
        }
        return counted.stream().allMatch(line -> line.unit().elapses())
                ? LadderKind.HOUSE_ELAPSED
                : LadderKind.HOUSE_DAYS;
    }

    private List<Integer> warnings() {
        var days = warningDays.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (days.size() > MOST_WARNINGS || days.stream().anyMatch(day -> day < 1 || day > EARLIEST_WARNING)) {
            throw new InvalidInput("warningDays", "rule-warning-days", EARLIEST_WARNING, MOST_WARNINGS);
        }
        return days;
    }
}
