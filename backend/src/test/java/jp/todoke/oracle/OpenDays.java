package jp.todoke.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Which days are open: not a weekend, not a holiday, not 12-29 to 01-03, and not a day on which the municipality alone
 * is closed.
 *
 * @param closedEachYear the municipality's own closing days; none for the country
 */
record OpenDays(LawfulHolidays holidays, Set<MonthDay> closedEachYear) {

    /** Whether offices of this calendar are open on the day. */
    boolean open(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        var yearEnd = day.getMonthValue() == 12 && day.getDayOfMonth() >= 29
                || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
        return !weekend && !yearEnd && !closedEachYear.contains(MonthDay.from(day)) && !holidays.holiday(day);
    }

    /** The day itself or the first open one after it. */
    LocalDate orNextOpen(LocalDate day) {
        while (!open(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last open day before the day. */
    LocalDate lastOpenBefore(LocalDate day) {
        do {
            day = day.minusDays(1);
        } while (!open(day));
        return day;
    }
}
