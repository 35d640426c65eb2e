package jp.todoke.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.stereotype.Component;

/** The offices are open from Monday to Friday but for 29 December to 3 January. Public holidays are not yet known to it. */
@Component
public final class WeekdayCalendar implements OfficeCalendar {

    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 28);
    private static final MonthDay FIRST_OF_YEAR = MonthDay.of(1, 4);

    @Override
    public boolean isOpen(LocalDate day) {
        var weekday = day.getDayOfWeek();
        var date = MonthDay.from(day);
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY
                && !date.isAfter(LAST_OF_YEAR) && !date.isBefore(FIRST_OF_YEAR);
    }
}
