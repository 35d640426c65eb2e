package jp.todoke.usage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.todoke.calendar.SpokenTime;
import jp.todoke.calendar.UnreadableTime;
import org.jspecify.annotations.Nullable;

/** The moments of a log: numbers that are dates for Excel, and times written by hand. */
final class LogTimes {

    private static final LocalDate ONE_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate ANOTHER_DAY = LocalDate.of(1900, 1, 2);

    /** 10時 is in the morning wherever people work by day; of 3時 nobody can say. */
    private static final int FIRST_OF_WORK = 7;

    private final LocalDateTime latest;

    LogTimes(LocalDateTime latest) {
        this.latest = latest;
    }

    /** From, and to where a range was written; {@code uncertain}: the morning is read where the afternoon may be meant. */
    record Read(LocalDateTime from, @Nullable LocalDateTime to, boolean approx, boolean uncertain) {}

    /** The cell cannot be read; {@code code} names the sentence. */
    static final class Unreadable extends Exception {

        Unreadable(String code) {
            super(code, null, false, false);
        }

        String code() {
            return getMessage();
        }
    }

    /** The day of a column of days. */
    LocalDate day(LogCell cell) throws Unreadable {
        if (cell.moment() != null) {
            return cell.moment().toLocalDate();
        }
        var spoken = spoken(cell, ANOTHER_DAY);
        if (!tellsDay(cell)) {
            throw new Unreadable("usage-cell-no-day");
        }
        return spoken.startsOn();
    }

    /** The moment in a cell; {@code on} is the day where it tells only the time, {@code after} the moment before which it was not. */
    Read moment(LogCell cell, @Nullable LocalDate on, @Nullable LocalDateTime after) throws Unreadable {
        if (cell.broken()) {
            throw new Unreadable("usage-cell-broken");
        }
        if (cell.moment() != null) {
            return new Read(cell.moment(), null, false, false);
        }
        if (cell.time() != null) {
            return new Read(needed(on).atTime(cell.time()), null, false, false);
        }
        return written(cell, on, after);
    }

    private Read written(LogCell cell, @Nullable LocalDate on, @Nullable LocalDateTime after) throws Unreadable {
        var told = tellsDay(cell);
        var time = spoken(cell, told ? ANOTHER_DAY : needed(on));
        if (time.startsAt() == null) {
            throw new Unreadable("usage-cell-no-time");
        }
        var from = time.startsOn().atTime(time.startsAt());
        var later = time.otherwise().map(other -> other.startsOn().atTime(other.startsAt()));
        var early = after != null && from.isBefore(after);
        if (early && later.isPresent() && !later.get().isBefore(after)) {
            return new Read(later.get(), null, approx(time), false);
        }
        var to = time.endsAt() == null || time.endsOn() == null ? null : time.endsOn().atTime(time.endsAt());
        return new Read(from, to, approx(time), time.uncertain() && from.getHour() < FIRST_OF_WORK);
    }

    private static boolean approx(SpokenTime time) {
        return time.startAbout() != SpokenTime.About.EXACTLY;
    }

    /** Read on two days: what comes out the same tells its day itself. */
    private boolean tellsDay(LogCell cell) throws Unreadable {
        return spoken(cell, ONE_DAY).startsOn().equals(spoken(cell, ANOTHER_DAY).startsOn());
    }

    private SpokenTime spoken(LogCell cell, LocalDate on) throws Unreadable {
        try {
            return SpokenTime.read(cell.written(), latest, on);
        } catch (UnreadableTime unreadable) {
            throw new Unreadable(switch (unreadable.code()) {
                case "weekday-differs" -> "usage-cell-weekday-differs";
                case "half-unclear" -> "usage-cell-half-unclear";
                case "no-such-time" -> "usage-cell-no-such-time";
                default -> "usage-cell-not-a-time";
            });
        }
    }

    private static LocalDate needed(@Nullable LocalDate on) throws Unreadable {
        if (on == null) {
            throw new Unreadable("usage-cell-no-day");
        }
        return on;
    }
}
