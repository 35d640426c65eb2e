package jp.todoke.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A time as a screen sends it, in the parts in which it was understood: to the minute where {@code startsAt} is there,
 * else to the part of the day or as {@code startPrecision} says, to the day where it says nothing; the end likewise.
 */
public record SentTime(
        @Nullable LocalDate startsOn,
        @Nullable Instant startsAt,
        @Nullable PartOfDay startPart,
        @Nullable Precision startPrecision,
        @Nullable About startAbout,
        @Nullable LocalDate endsOn,
        @Nullable Instant endsAt,
        @Nullable PartOfDay endPart,
        @Nullable Precision endPrecision,
        @Nullable About endAbout,
        boolean openEnd,
        @PlainText(max = 60) @Nullable String said) {

    /** To that minute. */
    public static SentTime at(Instant minute) {
        return new SentTime(null, minute, null, null, null, null, null, null, null, null, false, null);
    }

    /** The time of what {@link PastTimeCheck#checkSent} let pass. */
    public ToldTime time() {
        return Objects.requireNonNull(told());
    }

    /**
     * The time; refuses at the field {@code startsOn} of what is called {@code name} where neither a day nor a minute
     * is there.
     */
    public ToldTime required(String name) {
        var told = told();
        if (told == null) {
            throw new InvalidInput(name + ".startsOn", "required");
        }
        return told;
    }

    /** The time; null where neither a day nor a minute is there. */
    public @Nullable ToldTime told() {
        var start = ToldMoment.told(startsOn, startsAt, startPart, startPrecision, startAbout);
        var end = ToldMoment.told(endsOn, endsAt, endPart, endPrecision, endAbout);
        return start == null ? null : ToldTime.told(start, end, openEnd, said);
    }
}
