package jp.todoke.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A local closing or opening day as the administrator enters it.
 *
 * @param unit the facility; null for the whole municipality
 * @param monthDay of {@link DayPattern#YEARLY}: {@code 06-23}
 * @param weekday of {@link DayPattern#WEEKLY}: 1 is Monday
 * @param to null while no end is known; of {@link DayPattern#DATES} null is the day {@code from} alone
 */
public record NewLocalDay(
        @Nullable String unit,
        boolean opens,
        DayPattern pattern,
        @Nullable String monthDay,
        @Nullable Integer weekday,
        LocalDate from,
        @Nullable LocalDate to,
        String name) {

    private static final int MOST_DAYS = 62;

    /** Refuses at its field what cannot be. */
    LocalDay checked() {
        var until = pattern == DayPattern.DATES && to == null ? from : to;
        if (until != null && until.isBefore(from)) {
            throw new InvalidInput("to", "end-before-start");
        }
        if (pattern == DayPattern.DATES && ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw new InvalidInput("to", "local-days-too-many", MOST_DAYS);
        }
        return new LocalDay(
                0,
                unit,
                opens,
                pattern,
                pattern == DayPattern.YEARLY ? each() : null,
                pattern == DayPattern.WEEKLY ? dayOfWeek() : null,
                from,
                until,
                name.strip());
    }

    private MonthDay each() {
        try {
            return MonthDay.parse("--" + monthDay);
        } catch (DateTimeException impossible) {
            throw new InvalidInput("monthDay", monthDay == null ? "required" : "month-day-form");
        }
    }

    private DayOfWeek dayOfWeek() {
        if (weekday == null || weekday < 1 || weekday > 7) {
            throw new InvalidInput("weekday", "required");
        }
        return DayOfWeek.of(weekday);
    }
}
