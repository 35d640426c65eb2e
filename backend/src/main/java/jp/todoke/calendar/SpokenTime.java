package jp.todoke.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time as people write it (16:40, 午後4時40分, １６時４０分頃, 12/25 16:40～18:00, 昨日の夕方, 11月下旬, 10分前), understood.
 * {@code uncertain} says that 4時 was written where 16時 may be meant, see {@link #otherwise()}; {@code overnight} that
 * 23:50～0:20 was taken to end on the next day, which nobody wrote: it is to be confirmed.
 */
public record SpokenTime(ToldTime time, boolean uncertain, boolean overnight) {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final LocalDateTime LAST_MOMENT = LocalDateTime.of(2199, 12, 31, 23, 59);

    /**
     * Understands {@code text} as written at {@code now}; a time without a day is one of {@code day}, a day without a
     * year is the last one that is not ahead. Throws {@link UnreadableTime} rather than guess.
     */
    public static SpokenTime read(String text, LocalDateTime now, LocalDate day) {
        return new SpokenTimeReader(text, now, day, Optional.empty()).read();
    }

    /** The same of what came after {@code from}: a day without its year or month is the first such day from then on. */
    public static SpokenTime readFrom(String text, LocalDateTime now, LocalDate from) {
        return new SpokenTimeReader(text, now, from, Optional.of(from)).read();
    }

    /** Whether {@code text} can be read as a time and holds nothing else. */
    static boolean isTime(String text) {
        try {
            read(text, LAST_MOMENT, LAST_MOMENT.toLocalDate());
            return true;
        } catch (UnreadableTime unreadable) {
            return false;
        }
    }

    /** The same twelve hours later: what an uncertain time may mean instead. */
    public Optional<SpokenTime> otherwise() {
        var startsAt = time.startsAt();
        if (!uncertain || overnight || startsAt == null) {
            return Optional.empty();
        }
        var start = ToldMoment.minute(startsAt.plus(HALF_A_DAY), time.startAbout());
        var end = time.end();
        var endsAt = time.endsAt();
        if (endsAt != null && start.on().equals(time.endsOn()) && isMorning(end)) {
            end = ToldMoment.minute(endsAt.plus(HALF_A_DAY), end.about());
        }
        if (end != null && end.ends().isBefore(start.begins())) {
            return Optional.empty();
        }
        return Optional.of(new SpokenTime(new ToldTime(start, end, time.openEnd(), time.said()), false, false));
    }

    private static boolean isMorning(ToldMoment moment) {
        return moment.at().atZone(OfficialTime.ZONE).toLocalTime().isBefore(LocalTime.NOON);
    }

    /** 平成24年12月25日（火）午後4時40分頃～午後6時: what was understood, in the words of an official paper. */
    public String words() {
        return time.wholeWords();
    }
}
