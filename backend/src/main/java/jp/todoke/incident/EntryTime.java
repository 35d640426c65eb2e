package jp.todoke.incident;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * When something in the course of events happened: to the minute or to the day, as a moment or from–to, the end perhaps not
 * told ({@code openEnd}), perhaps only about then ({@code approx}, 頃). {@code startsAt} is null where only the day is known.
 */
public record EntryTime(
        LocalDate startsOn,
        @Nullable Instant startsAt,
        @Nullable LocalDate endsOn,
        @Nullable Instant endsAt,
        boolean openEnd,
        boolean approx) {

    public enum Precision { MINUTE, DATE }

    public static EntryTime at(Instant moment) {
        return new EntryTime(OfficialTime.dayOf(moment), moment, null, null, false, false);
    }

    public static EntryTime between(Instant start, Instant end) {
        return new EntryTime(OfficialTime.dayOf(start), start, OfficialTime.dayOf(end), end, false, false);
    }

    public static EntryTime openFrom(Instant start) {
        return new EntryTime(OfficialTime.dayOf(start), start, null, null, true, false);
    }

    public static EntryTime on(LocalDate day) {
        return new EntryTime(day, null, null, null, false, false);
    }

    /** The same, only about then. */
    public EntryTime approximately() {
        return new EntryTime(startsOn, startsAt, endsOn, endsAt, openEnd, true);
    }

    @JsonProperty
    public Precision precision() {
        return startsAt == null ? Precision.DATE : Precision.MINUTE;
    }

    /** As an official paper writes it below the line of its day: 午後4時40分～午後6時; empty where only the day is known. */
    @JsonProperty
    public String words() {
        if (startsAt == null) {
            return endsOn == null || endsOn.equals(startsOn) ? "" : "～" + OfficialTime.dateAndWeekday(endsOn);
        }
        var words = endsAt != null ? OfficialTime.range(startsAt, endsAt)
                : openEnd ? OfficialTime.openRange(startsAt) : OfficialTime.time(startsAt);
        return approx ? OfficialTime.approximately(words) : words;
    }
}
