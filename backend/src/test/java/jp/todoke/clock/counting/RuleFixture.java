package jp.todoke.clock.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import jp.todoke.calendar.CalendarKind;

/** Rules and times as tests write them. */
public final class RuleFixture {

    static final LocalTime CLOSING = LocalTime.of(17, 15);

    private RuleFixture() {}

    static Rule rule(RuleLine... lines) {
        return new Rule(new RuleView(
                1,
                ClockKey.WRITTEN_REPORT,
                RuleCondition.ALWAYS,
                1,
                LocalDate.of(2012, 4, 1),
                null,
                RulePart.CASE,
                true,
                RuleBasis.KNOWN,
                List.of(lines),
                CalendarKind.MUNICIPAL,
                LadderKind.HOUSE_DAYS,
                List.of(),
                Strength.HOUSE,
                "庁内の目安"));
    }

    static RuleLine elapsing(int amount, RuleUnit unit) {
        return new RuleLine(amount, unit, RuleDirection.AFTER, false, false, null, null);
    }

    static RuleLine openDays(int amount) {
        return new RuleLine(amount, RuleUnit.OPEN_DAYS, RuleDirection.AFTER, false, false, CLOSING, null);
    }

    static RuleLine openDaysBefore(int amount) {
        return new RuleLine(amount, RuleUnit.OPEN_DAYS, RuleDirection.BEFORE, false, false, CLOSING, null);
    }

    /** 24:00 of the day; the day of the basis is day 1. */
    static RuleLine endOfDay(int day) {
        return new RuleLine(day, RuleUnit.CALENDAR_DAYS, RuleDirection.AFTER, true, false, null, null);
    }

    /** 24:00 of the day, or of the next open one; the day of the basis is day 1. */
    static RuleLine endOfDayShifted(int day) {
        return new RuleLine(day, RuleUnit.CALENDAR_DAYS, RuleDirection.AFTER, true, true, null, null);
    }

    static RuleLine months(int amount) {
        return new RuleLine(amount, RuleUnit.MONTHS, RuleDirection.AFTER, false, true, null, null);
    }

    /** 2012-12-25T16:40 in Japan; with seconds too, and 2012-12-25T24:00. */
    public static Instant at(String local) {
        if (local.endsWith("T24:00")) {
            return at(LocalDate.parse(local.substring(0, 10)).plusDays(1) + "T00:00");
        }
        return OffsetDateTime.parse((local.length() == 16 ? local + ":00" : local) + "+09:00")
                .toInstant();
    }
}
