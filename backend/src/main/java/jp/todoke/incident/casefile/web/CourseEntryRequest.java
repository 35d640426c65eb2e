package jp.todoke.incident.casefile.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.SpokenTime.About;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.EntryTime;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/**
 * A line as typed: with {@code startsAt} to the minute, else with {@code startsOn} to the day; {@code reason} of a
 * correction.
 */
record CourseEntryRequest(
        @Nullable Instant startsAt,
        @Nullable LocalDate startsOn,
        @Nullable About startAbout,
        @Nullable Instant endsAt,
        @Nullable LocalDate endsOn,
        @Nullable About endAbout,
        boolean openEnd,
        @PlainText(max = 200) @Nullable String actor,
        @PlainText(max = 4000, required = true) String what,
        @NotNull(message = "{violation.required}") EntryKind kind,
        @PlainText(max = 1000) @Nullable String reason) {

    NewEntry entry() {
        return new NewEntry(time(), StrippedText.of(actor), what.strip(), kind, "manual");
    }

    private EntryTime time() {
        var time = EntryTime.told(startsOn, startsAt, startAbout, endsOn, endsAt, endAbout, openEnd);
        if (time == null) {
            throw new InvalidInput("startsAt", "required");
        }
        return time;
    }
}
