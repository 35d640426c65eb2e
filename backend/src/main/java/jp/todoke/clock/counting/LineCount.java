package jp.todoke.clock.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/** The count of one line: walks the days once, and gives the limit with what it did with each of them. */
final class LineCount {

    private final RuleLine line;
    private final Instant basis;
    private final LocalDate first;
    private final DayCalendar calendar;
    private final int step;
    private final List<CountedDay> days = new ArrayList<>();

    private LineCount(RuleLine line, Instant basis, DayCalendar calendar) {
        this.line = line;
        this.basis = basis;
        this.first = OfficialTime.dayOf(basis);
        this.calendar = calendar;
        this.step = line.direction() == RuleDirection.AFTER ? 1 : -1;
    }

    static CountedLine of(RuleLine line, Instant basis, DayCalendar calendar) {
        var count = new LineCount(line, basis, calendar);
        var limit = count.limit();
        return new CountedLine(line, limit, List.copyOf(count.days));
    }

    private Instant limit() {
        return switch (line.unit()) {
            case MINUTES -> elapsed(Duration.ofMinutes(line.amount()));
            case HOURS -> elapsed(Duration.ofHours(line.amount()));
            case CALENDAR_DAYS -> end(shifted(counted(false)), line.limitTime());
            case OPEN_DAYS -> end(counted(true), line.limitTime());
            case SAME_OPEN_DAY -> sameOpenDay();
            case MONTHS -> end(shifted(countedTo(lastOfMonths())), line.limitTime());
            case GIVEN_DATE -> {
                add(first, CountedAs.GIVEN, null);
                yield end(shifted(first), line.limitTime());
            }
        };
    }

    private Instant elapsed(Duration length) {
        var limit = basis.plus(length);
        var last = OfficialTime.limitDay(limit).isBefore(first) ? first : OfficialTime.limitDay(limit);
        first.datesUntil(last.plusDays(1)).forEach(day -> add(day, CountedAs.ELAPSED, null));
        return limit;
    }

    /** The day with the line's number, closed days numbered or skipped. */
    private LocalDate counted(boolean openOnly) {
        var day = start();
        for (int number = 0; ; day = day.plusDays(step)) {
            if (openOnly && !calendar.isOpen(day)) {
                add(day, CountedAs.SKIPPED, null);
            } else {
                add(day, CountedAs.COUNTED, ++number);
                if (number == line.amount()) {
                    return day;
                }
            }
        }
    }

    private LocalDate countedTo(LocalDate last) {
        var number = 0;
        for (var day = start(); !day.isAfter(last); day = day.plusDays(1)) {
            add(day, CountedAs.COUNTED, ++number);
        }
        return last;
    }

    private LocalDate start() {
        if (line.firstDayCounted()) {
            return first;
        }
        add(first, CountedAs.BASIS, null);
        return first.plusDays(step);
    }

    /** 民法143条2項: the day before the one corresponding to the first day; where the last month has none, its last day. */
    private LocalDate lastOfMonths() {
        var from = line.firstDayCounted() ? first : first.plusDays(1);
        var corresponding = from.plusMonths(line.amount());
        return corresponding.getDayOfMonth() == from.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    private LocalDate shifted(LocalDate last) {
        if (!line.shifts() || calendar.isOpen(last)) {
            return last;
        }
        var day = last.plusDays(step);
        for (; !calendar.isOpen(day); day = day.plusDays(step)) {
            add(day, CountedAs.PASSED, null);
        }
        add(day, CountedAs.SHIFTED_TO, null);
        return day;
    }

    private Instant sameOpenDay() {
        var time = Objects.requireNonNull(line.limitTime());
        if (calendar.isOpen(first) && basis.isBefore(OfficialTime.at(first, time))) {
            add(first, CountedAs.COUNTED, 1);
            return OfficialTime.at(first, time);
        }
        add(first, CountedAs.BASIS, null);
        var day = first.plusDays(1);
        for (; !calendar.isOpen(day); day = day.plusDays(1)) {
            add(day, CountedAs.SKIPPED, null);
        }
        add(day, CountedAs.COUNTED, 1);
        return OfficialTime.at(day, Objects.requireNonNull(line.elseLimitTime()));
    }

    private void add(LocalDate day, CountedAs as, @Nullable Integer number) {
        var known = calendar.on(day);
        days.add(new CountedDay(day, as, number, known.ground(), known.name()));
    }

    private static Instant end(LocalDate day, @Nullable LocalTime time) {
        return time == null ? OfficialTime.at(day.plusDays(1), LocalTime.MIDNIGHT) : OfficialTime.at(day, time);
    }
}
