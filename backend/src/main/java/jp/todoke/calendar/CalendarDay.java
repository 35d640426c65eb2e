package jp.todoke.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day is in a calendar, and why.
 *
 * @param name the holiday, or the local day; null where the ground says it all
 * @param englishName of a holiday
 * @param localDay the local day that decided it
 */
public record CalendarDay(
        LocalDate day,
        boolean open,
        DayGround ground,
        @Nullable String name,
        @Nullable String englishName,
        @Nullable Long localDay) {

    static CalendarDay open(LocalDate day) {
        return new CalendarDay(day, true, DayGround.WEEKDAY, null, null, null);
    }

    static CalendarDay closed(LocalDate day, DayGround ground) {
        return new CalendarDay(day, false, ground, null, null, null);
    }

    static CalendarDay of(Holiday holiday) {
        return new CalendarDay(holiday.day(), false, DayGround.HOLIDAY, holiday.name(), holiday.englishName(), null);
    }

    static CalendarDay of(LocalDate day, LocalDay local) {
        return new CalendarDay(
                day,
                local.opens(),
                local.opens() ? DayGround.LOCAL_OPENING : DayGround.LOCAL_CLOSING,
                local.name(),
                null,
                local.id());
    }
}
