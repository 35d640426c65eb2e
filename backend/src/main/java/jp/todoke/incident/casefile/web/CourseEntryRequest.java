package jp.todoke.incident.casefile.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.About;
import jp.todoke.calendar.PartOfDay;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/**
 * A line as typed: with {@code startsAt} to the minute, else with {@code startsOn} to the part of the day or as
 * {@code startPrecision} says, to the day where it says nothing; {@code reason} of a correction.
 */
record CourseEntryRequest(
        @Nullable Instant startsAt,
        @Nullable LocalDate startsOn,
        @Nullable PartOfDay startPart,
        @Nullable Precision startPrecision,
        @Nullable About startAbout,
        @Nullable Instant endsAt,
        @Nullable LocalDate endsOn,
        @Nullable PartOfDay endPart,
        @Nullable Precision endPrecision,
        @Nullable About endAbout,
        boolean openEnd,
        @PlainText(max = 60) @Nullable String said,
        @PlainText(max = 200) @Nullable String actor,
        @PlainText(max = 4000, required = true) String what,
        @NotNull(message = "{violation.required}") EntryKind kind,
        @PlainText(max = 1000) @Nullable String reason) {

    NewEntry entry() {
        return new NewEntry(time(), StrippedText.of(actor), what.strip(), kind, "manual");
    }

    private ToldTime time() {
        var start = ToldMoment.told(startsOn, startsAt, startPart, startPrecision, startAbout);
        if (start == null) {
            throw new InvalidInput("startsAt", "required");
        }
        return ToldTime.told(start, ToldMoment.told(endsOn, endsAt, endPart, endPrecision, endAbout), openEnd, said);
    }
}
