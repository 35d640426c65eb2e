package jp.todoke.clock.counting;

import java.time.LocalTime;

/** The time within which an act is due that a contract or an addressee names in place of the rule's own. */
public record GivenTime(int amount, Unit unit) {

    /** In what it is named. */
    public enum Unit {
        HOURS,
        CALENDAR_DAYS,
        OPEN_DAYS
    }

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 15);

    /** So many hours, nights included. */
    public static GivenTime hours(int hours) {
        return new GivenTime(hours, Unit.HOURS);
    }

    /** Days count from the one after the basis: calendar days to their end, open days to the end of office hours. */
    RuleLine line() {
        return new RuleLine(
                amount,
                RuleUnit.valueOf(unit.name()),
                RuleDirection.AFTER,
                false,
                false,
                unit == Unit.OPEN_DAYS ? OFFICE_CLOSES : null,
                null);
    }
}
