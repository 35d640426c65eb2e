package jp.todoke.calendar;

import java.time.LocalDate;
import java.util.List;

/** A calendar that says of each day why it is open or closed. */
public interface DayCalendar extends OfficeCalendar {

    /** The day and its ground. Throws {@link UnknownYear}. */
    CalendarDay on(LocalDate day);

    @Override
    default boolean isOpen(LocalDate day) {
        return on(day).open();
    }

    /** All days of the year in their order. Throws {@link UnknownYear}. */
    default List<CalendarDay> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(this::on)
                .toList();
    }
}
