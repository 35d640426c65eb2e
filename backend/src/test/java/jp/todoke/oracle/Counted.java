package jp.todoke.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The few ways in which the rule table counts, one day after the other. Times are Japan's, which has one time all year.
 */
final class Counted {

    static final LocalTime CLOSE = LocalTime.of(17, 15);

    private Counted() {}

    /** Elapsed time, nights included. */
    static LocalDateTime elapsed(LocalDateTime from, Duration time) {
        return from.plus(time);
    }

    /** The end (24:00) of day n, where the day of the basis is day 1. */
    static LocalDateTime endOfDay(LocalDateTime from, int n) {
        var day = from.toLocalDate();
        for (int number = 1; number < n; number++) {
            day = day.plusDays(1);
        }
        return endOf(day);
    }

    /** The end of the n-th day after the day of the basis, which is not counted. */
    static LocalDateTime daysAfter(LocalDateTime from, int n) {
        return endOfDay(from, n + 1);
    }

    /** 17:15 of the n-th open day after the day of the basis, which is not counted. */
    static LocalDateTime openDaysAfter(LocalDateTime from, int n, OpenDays calendar) {
        var day = from.toLocalDate();
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            if (calendar.open(day)) {
                counted++;
            }
        }
        return day.atTime(CLOSE);
    }

    /** 17:15 of the n-th open day before the day, which is not counted. */
    static LocalDateTime openDaysBefore(LocalDate meeting, int n, OpenDays calendar) {
        var day = meeting;
        for (int counted = 0; counted < n; ) {
            day = day.minusDays(1);
            if (calendar.open(day)) {
                counted++;
            }
        }
        return day.atTime(CLOSE);
    }

    /**
     * The end of a number of months, the day of the basis not counted (民法143条): the first counted day is the next one,
     * and the months end with the day before the one that corresponds to it, or with the last day of the month where
     * there is none.
     */
    static LocalDateTime monthsAfter(LocalDateTime from, int months, OpenDays shiftedOn) {
        var first = from.toLocalDate().plusDays(1);
        var year = first.getYear();
        var month = first.getMonthValue();
        for (int counted = 0; counted < months; counted++) {
            month++;
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        var length = LocalDate.of(year, month, 1).lengthOfMonth();
        var last = first.getDayOfMonth() > length
                ? LocalDate.of(year, month, length)
                : LocalDate.of(year, month, first.getDayOfMonth()).minusDays(1);
        return endOf(shiftedOn.orNextOpen(last));
    }

    /** A limit at the end of a day that falls on a closed one: the end of the next open day. */
    static LocalDateTime shifted(LocalDateTime end, OpenDays calendar) {
        return endOf(calendar.orNextOpen(end.toLocalDate().minusDays(1)));
    }

    /** 24:00. */
    static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }
}
