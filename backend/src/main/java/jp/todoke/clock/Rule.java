package jp.todoke.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule: how long from the basis, and by which ladder it rings.
 *
 * @param basis           of which event: {@code KNOWN}, {@code HEAD_REPORTED}
 * @param firstDayCounted whether the day of the basis is day 1
 * @param limitTime       the time of the limit's day; null where the time elapses
 * @param elseLimitTime   of {@code SAME_OPEN_DAY}: the time of the next open day, where the basis lies after {@code limitTime}
 */
record Rule(long id, int version, String basis, int amount, Unit unit, boolean firstDayCounted, @Nullable LocalTime limitTime,
            @Nullable LocalTime elseLimitTime, LadderKind ladder) {

    enum Unit { MINUTES, HOURS, OPEN_DAYS, SAME_OPEN_DAY }

    /** Where it runs from, and until when. */
    record Running(Instant from, Instant limit) {}

    /**
     * How it runs when it is started at {@code now}. A limit already past then (期限後に開始) stays where days are counted;
     * time that elapses is given anew, from the entry.
     */
    Running run(Instant basis, Instant now, OfficeCalendar calendar) {
        var exact = exact(basis);
        var entered = exact(now);
        var limit = limit(exact, calendar);
        if (limit.isAfter(entered)) {
            return new Running(exact, limit);
        }
        return new Running(entered, elapses() ? entered.plus(length()) : limit);
    }

    /** The limit counted from the basis, past or to come. */
    Instant limit(Instant basis, OfficeCalendar calendar) {
        var exact = exact(basis);
        var day = OfficialTime.dayOf(exact);
        return switch (unit) {
            case MINUTES, HOURS -> exact.plus(length());
            case OPEN_DAYS -> OfficialTime.at(firstDayCounted
                    ? calendar.plus(calendar.sameOrNext(day), amount - 1) : calendar.plus(day, amount), limitTime);
            case SAME_OPEN_DAY -> calendar.isOpen(day) && exact.isBefore(OfficialTime.at(day, limitTime))
                    ? OfficialTime.at(day, limitTime) : OfficialTime.at(calendar.next(day), elseLimitTime);
        };
    }

    /** Whether it counts from when the body knew of the case. */
    boolean countsFromKnowledge() {
        return basis.equals("KNOWN");
    }

    boolean elapses() {
        return unit == Unit.MINUTES || unit == Unit.HOURS;
    }

    private Duration length() {
        return unit == Unit.HOURS ? Duration.ofHours(amount) : Duration.ofMinutes(amount);
    }

    /** The engine's timers know milliseconds. */
    private static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
