package jp.todoke.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** 行政機関の休日: Saturdays and Sundays, the holidays by law, 29 December to 3 January (行政機関の休日に関する法律1条). */
public record NationalCalendar(Holidays holidays) implements DayCalendar {

    private static final MonthDay LAST_OPEN = MonthDay.of(12, 28);
    private static final MonthDay FIRST_OPEN = MonthDay.of(1, 4);

    /** By the kept library alone. */
    public static NationalCalendar kept() {
        return new NationalCalendar(Holidays.kept());
    }

    @Override
    public CalendarDay on(LocalDate day) {
        return holidays.on(day).map(CalendarDay::of).orElseGet(() -> {
            var date = MonthDay.from(day);
            if (date.isAfter(LAST_OPEN) || date.isBefore(FIRST_OPEN)) {
                return CalendarDay.closed(day, DayGround.YEAR_END);
            }
            var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return weekend ? CalendarDay.closed(day, DayGround.WEEKEND) : CalendarDay.open(day);
        });
    }
}
