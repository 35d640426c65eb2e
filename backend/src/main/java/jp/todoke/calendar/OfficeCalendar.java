package jp.todoke.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** 開庁日: on which days the offices are open, and what follows from that. */
public interface OfficeCalendar {

    /** When the offices open on an open day. */
    LocalTime OPENS = LocalTime.of(8, 30);

    /** When the offices close on an open day. */
    LocalTime CLOSES = LocalTime.of(17, 15);

    /** Whether the offices are open on that day. */
    boolean isOpen(LocalDate day);

    /** The first open day after that day. */
    default LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!isOpen(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last open day before that day. */
    default LocalDate previous(LocalDate day) {
        var previous = day.minusDays(1);
        while (!isOpen(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The day itself if it is open, else the first open day after it. */
    default LocalDate sameOrNext(LocalDate day) {
        return isOpen(day) ? day : next(day);
    }

    /** The {@code count}th open day after that day, which itself is not counted. */
    default LocalDate plus(LocalDate day, int count) {
        var open = day;
        for (int counted = 0; counted < count; counted++) {
            open = next(open);
        }
        return open;
    }

    /**
     * Whether somebody is at the desks: from 08:30 until 17:15 of an open day, both minutes included. Everything else
     * is night.
     */
    default boolean inOfficeHours(Instant instant) {
        var local = instant.atZone(OfficialTime.ZONE).toLocalDateTime();
        var minute = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return isOpen(local.toLocalDate()) && !minute.isBefore(OPENS) && !minute.isAfter(CLOSES);
    }

    /** The first time of the day {@code time} on an open day at or after the instant. */
    default Instant openDayAt(LocalTime time, Instant notBefore) {
        var day = sameOrNext(OfficialTime.dayOf(notBefore));
        var at = OfficialTime.at(day, time);
        return at.isBefore(notBefore) ? OfficialTime.at(next(day), time) : at;
    }
}
