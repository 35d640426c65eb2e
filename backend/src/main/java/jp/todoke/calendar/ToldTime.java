package jp.todoke.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import jp.todoke.calendar.ToldMoment.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as people know it: a moment, or from one to another, the end perhaps not told ({@code openEnd}).
 * {@code said} are the words in which it was typed, where it was typed as words.
 */
public record ToldTime(
        @JsonIgnore ToldMoment start, @JsonIgnore @Nullable ToldMoment end, boolean openEnd, @Nullable String said) {

    /**
     * By the day; a month or a third of one, and what was on no later day, before its days; what tells only its day
     * after what tells the hour; what ends earlier first.
     */
    public static final Comparator<ToldTime> IN_ORDER = Comparator.comparing(ToldTime::startsOn)
            .thenComparing(ToldTime::rank)
            .thenComparing(time -> time.start().begins())
            .thenComparing(time -> time.endsAt() == null ? Instant.MIN : time.endsAt());

    private int rank() {
        return switch (start.precision()) {
            case MONTH, THIRD_OF_MONTH -> 0;
            case MINUTE, PART_OF_DAY -> 1;
            case DATE -> start.about() == About.BEFORE ? 0 : 2;
        };
    }

    /**
     * As sent; an end that was told is the end; {@code said} is kept where it can be read as a time and so holds
     * nothing else.
     */
    public static ToldTime told(ToldMoment start, @Nullable ToldMoment end, boolean openEnd, @Nullable String said) {
        var words = said == null || !SpokenTime.isTime(said) ? null : said.strip();
        return new ToldTime(start, end, openEnd && end == null, words);
    }

    public static ToldTime at(Instant moment) {
        return at(moment, About.EXACTLY);
    }

    public static ToldTime at(Instant moment, About about) {
        return new ToldTime(ToldMoment.minute(moment, about), null, false, null);
    }

    /** On that day or earlier. */
    public static ToldTime noLaterThan(LocalDate day) {
        return new ToldTime(ToldMoment.day(day, About.BEFORE), null, false, null);
    }

    public static ToldTime between(Instant start, Instant end) {
        return new ToldTime(
                ToldMoment.minute(start, About.EXACTLY), ToldMoment.minute(end, About.EXACTLY), false, null);
    }

    public static ToldTime openFrom(Instant start) {
        return new ToldTime(ToldMoment.minute(start, About.EXACTLY), null, true, null);
    }

    public static ToldTime on(LocalDate day) {
        return new ToldTime(ToldMoment.day(day, About.EXACTLY), null, false, null);
    }

    /** The same, begun only about then. */
    public ToldTime approximately() {
        return new ToldTime(start.about(About.AROUND), end, openEnd, said);
    }

    /** The earliest instant that it allows; null where only the latest is told. */
    @JsonProperty
    public @Nullable Instant earliest() {
        return start.about() == About.BEFORE ? null : start.begins();
    }

    /** The last instant that it names: the end of what ends, else of its beginning. */
    public Instant latest() {
        return end == null ? start.ends() : end.ends();
    }

    /** The moment by which it was over: the end of what ends, else its beginning. */
    public ToldMoment last() {
        return end == null ? start : end;
    }

    /** Whether its end lies wholly before its beginning. */
    public boolean endsBeforeItBegins() {
        return end != null
                && (end.ends().isBefore(start.begins())
                        || end.on().isBefore(start.on()) && end.begins().isBefore(start.begins()));
    }

    /** Whether it was wholly after that other one, as exactly as both are told. */
    public boolean surelyAfter(ToldTime other) {
        var told = start.about() == About.EXACTLY || start.about() == About.JUST_AFTER;
        var otherTold = other.last().about() == About.EXACTLY || other.last().about() == About.BEFORE;
        return told && otherTold && !other.openEnd() && start.begins().isAfter(other.latest());
    }

    /** Whether it, or the end of it, begins after that instant. */
    public boolean beginsAfter(Instant now) {
        return start.begins().isAfter(now) || end != null && end.begins().isAfter(now);
    }

    @JsonProperty
    public LocalDate startsOn() {
        return start.on();
    }

    @JsonProperty
    public @Nullable Instant startsAt() {
        return start.at();
    }

    @JsonProperty
    public @Nullable PartOfDay startPart() {
        return start.part();
    }

    @JsonProperty
    public Precision startPrecision() {
        return start.precision();
    }

    @JsonProperty
    public About startAbout() {
        return start.about();
    }

    @JsonProperty
    public @Nullable LocalDate endsOn() {
        return end == null ? null : end.on();
    }

    @JsonProperty
    public @Nullable Instant endsAt() {
        return end == null ? null : end.at();
    }

    @JsonProperty
    public @Nullable PartOfDay endPart() {
        return end == null ? null : end.part();
    }

    @JsonProperty
    public @Nullable Precision endPrecision() {
        return end == null ? null : end.precision();
    }

    @JsonProperty
    public About endAbout() {
        return end == null ? About.EXACTLY : end.about();
    }

    /** The line under which a paper writes it: 平成24年12月25日（火）. */
    @JsonProperty
    public String dayWords() {
        return start.dayWords();
    }

    /** As a paper writes it below that line: 午後4時40分～午後6時; empty where only the day is known. */
    @JsonProperty
    public String words() {
        var begins = start.hourWords();
        if (end == null) {
            return openEnd ? begins + "～" : begins;
        }
        if (end.equals(start)) {
            return begins;
        }
        return begins + "～" + endWords();
    }

    /** All of it in one line: 平成24年12月25日（火）午後4時40分頃～午後6時. */
    @JsonProperty
    public String wholeWords() {
        return start.dayWords() + words();
    }

    private String endWords() {
        var sameDay = end.on().equals(start.on())
                && end.dayWords().equals(start.dayWords())
                && !end.hourWords().isEmpty();
        if (sameDay) {
            return end.hourWords();
        }
        var nextDay =
                end.precision() == Precision.DATE && end.on().equals(start.on().plusDays(1));
        return nextDay && start.precision() != Precision.DATE ? "翌日" + end.hourWords() : end.words();
    }
}
