package jp.todoke.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as people write it (16:40, 午後4時40分, １６時４０分頃, 12/25 16:40～18:00, 昨日, 10分前), understood. {@code startsAt} is
 * null where only the day is told; {@code uncertain} says that 4時 was written where 16時 may be meant, see
 * {@link #otherwise()}; {@code overnight} that 23:50～0:20 was taken to end on the next day, which nobody wrote: it is
 * to be confirmed.
 */
public record SpokenTime(
        LocalDate startsOn,
        @Nullable LocalTime startsAt,
        About startAbout,
        @Nullable LocalDate endsOn,
        @Nullable LocalTime endsAt,
        About endAbout,
        boolean openEnd,
        boolean uncertain,
        boolean overnight) {

    /** How exactly a time is told: as it stands, 頃, 過ぎ. */
    public enum About {
        EXACTLY(""),
        AROUND("頃"),
        JUST_AFTER("過ぎ");

        private final String word;

        About(String word) {
            this.word = word;
        }

        /** As it follows the time. */
        public String word() {
            return word;
        }
    }

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

    /** The same twelve hours later: what an uncertain time may mean instead. */
    public Optional<SpokenTime> otherwise() {
        if (!uncertain || overnight || startsAt == null) {
            return Optional.empty();
        }
        var start = startsAt.plusHours(12);
        var sameDay = startsOn.equals(endsOn) && endsAt != null;
        var end = sameDay && endsAt.getHour() < 12 ? endsAt.plusHours(12) : endsAt;
        if (sameDay && end.isBefore(start)) {
            return Optional.empty();
        }
        return Optional.of(new SpokenTime(startsOn, start, startAbout, endsOn, end, endAbout, openEnd, false, false));
    }

    /** 平成24年12月25日（火）午後4時40分頃～午後6時: what was understood, in the words of an official paper. */
    public String words() {
        var start = OfficialTime.dateAndWeekday(startsOn) + timeWords(startsAt, startAbout);
        if (openEnd) {
            return start + "～";
        }
        if (endsOn == null) {
            return start;
        }
        var day = endsOn.equals(startsOn) ? "" : OfficialTime.dateAndWeekday(endsOn);
        return start + "～" + day + timeWords(endsAt, endAbout);
    }

    private static String timeWords(@Nullable LocalTime time, About about) {
        return time == null ? "" : OfficialTime.time(time) + about.word();
    }
}
