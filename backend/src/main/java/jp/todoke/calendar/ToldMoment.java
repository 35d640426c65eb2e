package jp.todoke.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A moment no more exact than people tell it: {@code on} is its day, of a month or a third of one the first day;
 * {@code at} is there where the minute is told, {@code part} where a part of the day is.
 */
public record ToldMoment(
        Precision precision, LocalDate on, @Nullable Instant at, @Nullable PartOfDay part, About about) {

    /** How much of it is told. */
    public enum Precision {
        MINUTE,
        PART_OF_DAY,
        DATE,
        THIRD_OF_MONTH,
        MONTH
    }

    public static ToldMoment minute(Instant at, About about) {
        return new ToldMoment(Precision.MINUTE, OfficialTime.dayOf(at), at, null, about);
    }

    public static ToldMoment partOfDay(LocalDate on, PartOfDay part, About about) {
        return new ToldMoment(Precision.PART_OF_DAY, on, null, part, about);
    }

    public static ToldMoment day(LocalDate on, About about) {
        return new ToldMoment(Precision.DATE, on, null, null, about);
    }

    /** 上旬, 中旬 or 下旬, whichever holds that day. */
    public static ToldMoment thirdOfMonth(LocalDate day, About about) {
        var third = Math.min((day.getDayOfMonth() - 1) / 10, 2);
        return new ToldMoment(Precision.THIRD_OF_MONTH, day.withDayOfMonth(third * 10 + 1), null, null, about);
    }

    /** The month that holds that day. */
    public static ToldMoment month(LocalDate day, About about) {
        return new ToldMoment(Precision.MONTH, day.withDayOfMonth(1), null, null, about);
    }

    /**
     * As sent: to the minute where {@code at} is there, else as {@code precision} says, else to the part or the day.
     * Null when nothing is.
     */
    public static @Nullable ToldMoment told(
            @Nullable LocalDate on,
            @Nullable Instant at,
            @Nullable PartOfDay part,
            @Nullable Precision precision,
            @Nullable About about) {
        var how = about == null ? About.EXACTLY : about;
        if (at != null) {
            return minute(at, how);
        }
        if (on == null) {
            return null;
        }
        if (part != null) {
            return partOfDay(on, part, how);
        }
        return precision == Precision.MONTH
                ? month(on, how)
                : precision == Precision.THIRD_OF_MONTH ? thirdOfMonth(on, how) : day(on, how);
    }

    /** The instant at which its minute, part, day or month begins. */
    public Instant begins() {
        return switch (precision) {
            case MINUTE -> at;
            case PART_OF_DAY -> OfficialTime.at(on, LocalTime.of(part.from(), 0));
            case DATE, THIRD_OF_MONTH, MONTH -> OfficialTime.at(on, LocalTime.MIDNIGHT);
        };
    }

    /** The last instant that it allows: its minute itself, else the end of its part, day or month. */
    public Instant ends() {
        return switch (precision) {
            case MINUTE -> at;
            case PART_OF_DAY ->
                OfficialTime.at(on, LocalTime.MIDNIGHT)
                        .plus(Duration.ofHours(part.to()))
                        .minusNanos(1);
            case DATE -> endOf(on);
            case THIRD_OF_MONTH -> endOf(on.getDayOfMonth() < 21 ? on.plusDays(9) : endOfMonth());
            case MONTH -> endOf(endOfMonth());
        };
    }

    /** The last instant at which it can have been, as known at {@code now}: nothing told lies ahead. */
    public Instant endsBy(Instant now) {
        return ends().isAfter(now) && !begins().isAfter(now) ? now : ends();
    }

    /** Whether its day is told: of a month or a third of one it is not. */
    public boolean tellsItsDay() {
        return precision != Precision.MONTH && precision != Precision.THIRD_OF_MONTH;
    }

    private LocalDate endOfMonth() {
        return on.withDayOfMonth(on.lengthOfMonth());
    }

    private static Instant endOf(LocalDate day) {
        return OfficialTime.at(day.plusDays(1), LocalTime.MIDNIGHT).minusNanos(1);
    }

    /** The line under which it stands in a paper: 平成24年12月25日（火）, 平成24年12月25日（火）以前, 平成24年12月下旬, 平成24年12月. */
    public String dayWords() {
        return (tellsItsDay() ? OfficialTime.dateAndWeekday(on) : monthWords()) + (tellsHour() ? "" : atTheLatest());
    }

    /** Its day without the weekday: 平成24年12月25日, 平成24年12月25日以前, 平成24年12月下旬, 平成24年12月. */
    public String dateWords() {
        return (tellsItsDay() ? OfficialTime.date(on) : monthWords()) + (tellsHour() ? "" : atTheLatest());
    }

    private String monthWords() {
        return OfficialTime.month(on) + (precision == Precision.MONTH ? "" : third());
    }

    /** 以前 belongs to the day where no hour is told; alone beside it, it would say nothing. */
    private String atTheLatest() {
        return about == About.BEFORE ? about.word() : "";
    }

    private boolean tellsHour() {
        return precision == Precision.MINUTE || precision == Precision.PART_OF_DAY;
    }

    /** What stands beside that line: 午後4時40分頃, 夕方; 頃 alone where only the day is about right, else nothing. */
    public String hourWords() {
        var hour =
                switch (precision) {
                    case MINUTE -> OfficialTime.time(at);
                    case PART_OF_DAY -> part.word();
                    case DATE, THIRD_OF_MONTH, MONTH -> "";
                };
        return tellsHour() || about != About.BEFORE ? hour + about.word() : hour;
    }

    /** All of it: 平成24年12月25日（火）午後4時40分頃. */
    public String words() {
        return dayWords() + hourWords();
    }

    private String third() {
        return on.getDayOfMonth() < 11 ? "上旬" : on.getDayOfMonth() < 21 ? "中旬" : "下旬";
    }

    ToldMoment about(About other) {
        return new ToldMoment(precision, on, at, part, other);
    }
}
