package jp.todoke.clock.counting;

import java.time.LocalTime;

/**
 * The time within which an act is due that a contract or an addressee names in place of the rule's own.
 *
 * @param unit HOURS, CALENDAR_DAYS or OPEN_DAYS
 */
public record GivenTime(int amount, RuleUnit unit) {

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 15);

    /** So many hours, nights included. */
    public static GivenTime hours(int hours) {
        return new GivenTime(hours, RuleUnit.HOURS);
    }

    /** Days are counted from the one after the basis: calendar days to their end, open days to the end of office hours. */
    RuleLine line() {
        return new RuleLine(
                amount,
                unit,
                RuleDirection.AFTER,
                false,
                false,
                unit == RuleUnit.OPEN_DAYS ? OFFICE_CLOSES : null,
                null);
    }
}
