package jp.todoke.rules;

import java.time.LocalTime;
import jp.todoke.clock.counting.RuleDirection;
import jp.todoke.clock.counting.RuleLine;
import jp.todoke.clock.counting.RuleUnit;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a version counts, as the administrator enters it. What does not belong to the unit is not looked at.
 *
 * @param amount how many of the unit; of SAME_OPEN_DAY and GIVEN_DATE not looked at
 * @param limitTime the time of the limit's day; null its end, 24:00
 * @param elseLimitTime of SAME_OPEN_DAY: the time of the next open day
 */
public record DraftLine(
        @Nullable Integer amount,
        RuleUnit unit,
        boolean firstDayCounted,
        boolean shifts,
        @Nullable LocalTime limitTime,
        @Nullable LocalTime elseLimitTime) {

    /** The line, {@code field} its place in the form. Throws {@link InvalidInput} there. */
    RuleLine checked(String field, RuleDirection direction) {
        return switch (unit) {
            case MINUTES -> elapsed(field, direction, 0, 10_080);
            case HOURS -> elapsed(field, direction, 1, 720);
            case CALENDAR_DAYS ->
                new RuleLine(between(field, 1, 400), unit, direction, firstDayCounted, shifts, limitTime, null);
            case OPEN_DAYS ->
                new RuleLine(
                        between(field, 1, 250),
                        unit,
                        direction,
                        firstDayCounted,
                        false,
                        time(field + ".limitTime", limitTime),
                        null);
            case MONTHS ->
                new RuleLine(between(field, 1, 60), unit, direction, firstDayCounted, shifts, limitTime, null);
            case SAME_OPEN_DAY ->
                new RuleLine(
                        0,
                        unit,
                        direction,
                        true,
                        false,
                        time(field + ".limitTime", limitTime),
                        time(field + ".elseLimitTime", elseLimitTime));
            case GIVEN_DATE -> new RuleLine(0, unit, direction, false, shifts, limitTime, null);
        };
    }

    private RuleLine elapsed(String field, RuleDirection direction, int least, int most) {
        return new RuleLine(between(field, least, most), unit, direction, false, false, null, null);
    }

    private int between(String field, int least, int most) {
        if (amount == null || amount < least || amount > most) {
            throw new InvalidInput(field + ".amount", "rule-amount", least, most);
        }
        return amount;
    }

    private static LocalTime time(String field, @Nullable LocalTime time) {
        if (time == null) {
            throw new InvalidInput(field, "required");
        }
        return time;
    }
}
