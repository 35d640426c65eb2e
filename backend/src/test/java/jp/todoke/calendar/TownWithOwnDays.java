package jp.todoke.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The product's calendars of a municipality that closes on days of its own each year, for the oracle to be compared
 * with.
 */
public final class TownWithOwnDays {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 4, 1);

    private TownWithOwnDays() {}

    /** The country's, from the kept library. */
    public static DayCalendar country() {
        return NationalCalendar.kept();
    }

    /** The municipality's over it. */
    public static DayCalendar closedEachYear(List<MonthDay> days) {
        return new LocalCalendar(
                country(),
                days.stream()
                        .map(day -> new LocalDay(
                                day.getMonthValue() * 100L + day.getDayOfMonth(),
                                null,
                                false,
                                DayPattern.YEARLY,
                                day,
                                null,
                                FIRST_DAY,
                                null,
                                "閉庁日"))
                        .toList());
    }
}
