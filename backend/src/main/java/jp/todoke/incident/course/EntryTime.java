package jp.todoke.incident.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.SpokenTime.About;
import org.jspecify.annotations.Nullable;

/**
 * When something in the course of events happened: to the minute or to the day, as a moment or from–to, the end perhaps
 * not told ({@code openEnd}), each end perhaps only about then (頃, 過ぎ). {@code startsAt} is null where only the day is
 * known.
 */
public record EntryTime(
        LocalDate startsOn,
        @Nullable Instant startsAt,
        About startAbout,
        @Nullable LocalDate endsOn,
        @Nullable Instant endsAt,
        About endAbout,
        boolean openEnd) {

    public enum Precision {
        MINUTE,
        DATE
    }

    /** As told: to the minute where {@code startsAt} is known, else to the day. Null when neither is. */
    public static @Nullable EntryTime told(
            @Nullable LocalDate startsOn,
            @Nullable Instant startsAt,
            @Nullable About startAbout,
            @Nullable LocalDate endsOn,
            @Nullable Instant endsAt,
            @Nullable About endAbout,
            boolean openEnd) {
        var begins = startAbout == null ? About.EXACTLY : startAbout;
        var ends = endAbout == null ? About.EXACTLY : endAbout;
        if (startsAt != null) {
            var end = openEnd ? null : endsAt;
            return new EntryTime(
                    OfficialTime.dayOf(startsAt),
                    startsAt,
                    begins,
                    end == null ? null : OfficialTime.dayOf(end),
                    end,
                    ends,
                    openEnd);
        }
        return startsOn == null ? null : new EntryTime(startsOn, null, begins, endsOn, null, ends, openEnd);
    }

    public static EntryTime at(Instant moment) {
        return new EntryTime(OfficialTime.dayOf(moment), moment, About.EXACTLY, null, null, About.EXACTLY, false);
    }

    public static EntryTime between(Instant start, Instant end) {
        return new EntryTime(
                OfficialTime.dayOf(start), start, About.EXACTLY, OfficialTime.dayOf(end), end, About.EXACTLY, false);
    }

    public static EntryTime openFrom(Instant start) {
        return new EntryTime(OfficialTime.dayOf(start), start, About.EXACTLY, null, null, About.EXACTLY, true);
    }

    public static EntryTime on(LocalDate day) {
        return new EntryTime(day, null, About.EXACTLY, null, null, About.EXACTLY, false);
    }

    /** The same, begun only about then. */
    public EntryTime approximately() {
        return new EntryTime(startsOn, startsAt, About.AROUND, endsOn, endsAt, endAbout, openEnd);
    }

    @JsonProperty
    public Precision precision() {
        return startsAt == null ? Precision.DATE : Precision.MINUTE;
    }

    /** As an official paper writes it below the line of its day: 午後4時40分～午後6時; empty where only the day is known. */
    @JsonProperty
    public String words() {
        if (startsAt == null) {
            return endsOn == null || endsOn.equals(startsOn)
                    ? startAbout.word()
                    : "～" + OfficialTime.dateAndWeekday(endsOn) + endAbout.word();
        }
        var start = OfficialTime.time(startsAt) + startAbout.word();
        if (endsAt == null) {
            return openEnd ? start + "～" : start;
        }
        var sameDay = OfficialTime.dayOf(endsAt).equals(OfficialTime.dayOf(startsAt));
        return start + "～" + (sameDay ? OfficialTime.time(endsAt) : OfficialTime.dateAndTime(endsAt)) + endAbout.word();
    }
}
