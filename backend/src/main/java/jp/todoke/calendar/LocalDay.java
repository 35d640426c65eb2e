package jp.todoke.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 独自の閉庁日・開庁日, both days of its validity included.
 *
 * @param unit the facility; null for the whole municipality
 * @param each of {@link DayPattern#YEARLY}
 */
record LocalDay(
        long id,
        @Nullable String unit,
        boolean opens,
        DayPattern pattern,
        @Nullable MonthDay each,
        @Nullable DayOfWeek weekday,
        LocalDate from,
        @Nullable LocalDate to,
        String name) {

    boolean covers(LocalDate day) {
        if (day.isBefore(from) || to != null && day.isAfter(to)) {
            return false;
        }
        return switch (pattern) {
            case DATES -> true;
            case YEARLY -> MonthDay.from(day).equals(each);
            case WEEKLY -> day.getDayOfWeek() == weekday;
        };
    }

    /** A weekly opening (土曜保育) opens the weekend, not a holiday that falls on it, nor the days of the New Year. */
    boolean decides(CalendarDay without) {
        return covers(without.day())
                && !(opens && pattern == DayPattern.WEEKLY && without.ground() != DayGround.WEEKEND);
    }

    /** Whether both mean the same days of the same calendar for some time. */
    boolean doubles(LocalDay other) {
        return opens == other.opens
                && pattern == other.pattern
                && Objects.equals(unit, other.unit)
                && Objects.equals(each, other.each)
                && weekday == other.weekday
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }
}
