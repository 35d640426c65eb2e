package jp.todoke.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.todoke.calendar.About;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.SpokenTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.UnreadableTime;
import org.jspecify.annotations.Nullable;

/** The moments of a sheet: numbers that are dates for Excel, and times written by hand. */
final class LogTimes {

    private static final LocalDate ONE_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate ANOTHER_DAY = LocalDate.of(1900, 1, 2);

    /** 10時 is in the morning wherever people work by day; of 3時 nobody can say. */
    private static final int FIRST_OF_WORK = 7;
    /** Taken out at 16時 and back at 5時 is 17時; at 8時 it may be the next morning. */
    private static final int LAST_OF_WORK = 19;

    private final LocalDateTime latest;
    private final SheetMonth month;

    /** {@code latest}: what is written without its year was before that. {@code sheet}: the name on its tab. */
    LogTimes(LocalDateTime latest, String sheet) {
        this.latest = latest;
        this.month = new SheetMonth(sheet);
    }

    /**
     * From, and to where a range was written; {@code uncertain}: the morning is read where the afternoon may be meant;
     * {@code overnight}: the range was taken to end on the next day; {@code dayTold}: the cell itself says the day.
     */
    record Read(
            LocalDateTime from,
            @Nullable LocalDateTime to,
            boolean approx,
            boolean uncertain,
            boolean overnight,
            boolean dayTold) {

        static Read exactly(LocalDateTime moment, boolean dayTold) {
            return new Read(moment, null, false, false, false, dayTold);
        }
    }

    /** The cell cannot be read; {@code code} names the sentence. */
    static final class Unreadable extends Exception {

        Unreadable(String code) {
            super(code, null, false, false);
        }

        String code() {
            return getMessage();
        }
    }

    /** The day of a column of days; {@code from}: the day of the taking out, before which none of a return lies. */
    LocalDate day(LogCell cell, @Nullable LocalDate from) throws Unreadable {
        if (cell.broken()) {
            throw new Unreadable("usage-cell-broken");
        }
        if (cell.moment() != null) {
            return cell.moment().toLocalDate();
        }
        var text = withMonth(cell.written(), from, true);
        if (from == null && !tellsDay(text)) {
            throw new Unreadable("usage-cell-no-day");
        }
        return spoken(text, from == null ? ANOTHER_DAY : from, from != null)
                .time()
                .startsOn();
    }

    /** Whether a cell of days says the time as well. */
    boolean tellsTime(LogCell cell) {
        try {
            return cell.moment() != null
                    ? !midnight(cell.moment())
                    : spoken(cell.written(), ANOTHER_DAY, false).time().startsAt() != null;
        } catch (Unreadable none) {
            return false;
        }
    }

    /**
     * The moment in a cell; {@code on} is the day where it tells only the time, {@code out} the taking out, before
     * which no return was.
     */
    Read moment(LogCell cell, @Nullable LocalDate on, @Nullable LocalDateTime out) throws Unreadable {
        if (cell.broken()) {
            throw new Unreadable("usage-cell-broken");
        }
        if (cell.moment() != null) {
            if (midnight(cell.moment())) {
                throw new Unreadable("usage-cell-no-time");
            }
            return Read.exactly(cell.moment(), true);
        }
        if (cell.time() != null) {
            return Read.exactly(needed(on).atTime(cell.time()), false);
        }
        return written(withMonth(cell.written(), out == null ? null : out.toLocalDate(), false), on, out);
    }

    private Read written(String text, @Nullable LocalDate on, @Nullable LocalDateTime out) throws Unreadable {
        var told = tellsDay(text);
        var spoken = told && out != null
                ? spoken(text, out.toLocalDate(), true)
                : spoken(text, told ? ANOTHER_DAY : needed(on), false);
        var time = spoken.time();
        if (time.startsAt() == null) {
            throw new Unreadable("usage-cell-no-time");
        }
        if (time.startAbout() == About.BEFORE) {
            throw new Unreadable("usage-cell-not-a-time");
        }
        var from = local(time.startsAt());
        var later = spoken.otherwise().map(other -> local(other.time().startsAt()));
        if (out != null
                && from.isBefore(out)
                && later.filter(other -> !other.isBefore(out) && other.getHour() < LAST_OF_WORK)
                        .isPresent()) {
            return new Read(later.get(), null, approx(time), false, false, told);
        }
        var to = time.endsAt() == null ? null : local(time.endsAt());
        return new Read(
                from,
                to,
                approx(time),
                spoken.uncertain() && from.getHour() < FIRST_OF_WORK,
                spoken.overnight(),
                told || !time.startsOn().equals(on));
    }

    /** 20日 is a day of the month on the sheet's tab; of a return, the next such day after the taking out. */
    private String withMonth(String written, @Nullable LocalDate from, boolean bareNumber) throws Unreadable {
        if (!SheetMonth.dayAlone(written) || !bareNumber && !written.contains("日")) {
            return written;
        }
        var full = from == null ? month.before(written) : SheetMonth.from(from, written);
        return full.orElseThrow(() -> new Unreadable("usage-cell-no-month"));
    }

    private static boolean midnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, OfficialTime.ZONE);
    }

    private static boolean approx(ToldTime time) {
        return time.startAbout() != About.EXACTLY;
    }

    /** Read on two days: what comes out the same tells its day itself. */
    private boolean tellsDay(String text) throws Unreadable {
        return spoken(text, ONE_DAY, false)
                .time()
                .startsOn()
                .equals(spoken(text, ANOTHER_DAY, false).time().startsOn());
    }

    private SpokenTime spoken(String text, LocalDate on, boolean from) throws Unreadable {
        try {
            var time = from ? SpokenTime.readFrom(text, latest, on) : SpokenTime.read(text, latest, on);
            // What was taken out on 11/20 cannot come back on 11/19 of the next year.
            if (from && time.time().startsOn().isAfter(latest.toLocalDate())) {
                throw new Unreadable("usage-cell-no-such-time");
            }
            return time;
        } catch (UnreadableTime unreadable) {
            throw new Unreadable(
                    switch (unreadable.code()) {
                        case "weekday-differs" -> "usage-cell-weekday-differs";
                        case "half-unclear" -> "usage-cell-half-unclear";
                        case "no-such-time", "era-differs" -> "usage-cell-no-such-time";
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
