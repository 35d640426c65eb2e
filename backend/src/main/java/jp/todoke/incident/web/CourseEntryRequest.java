package jp.todoke.incident.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.SpokenTime.About;
import jp.todoke.incident.EntryKind;
import jp.todoke.incident.EntryTime;
import jp.todoke.incident.NewEntry;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A line as typed: with {@code startsAt} to the minute, else with {@code startsOn} to the day; {@code reason} of a correction. */
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
        return new NewEntry(time(), Texts.stripped(actor), what.strip(), kind, "manual");
    }

    private EntryTime time() {
        if (startsAt != null) {
            var end = openEnd ? null : endsAt;
            return new EntryTime(OfficialTime.dayOf(startsAt), startsAt, about(startAbout), end == null ? null : OfficialTime.dayOf(end), end,
                    about(endAbout), openEnd);
        }
        if (startsOn == null) {
            throw new InvalidInput("startsAt", "required");
        }
        return new EntryTime(startsOn, null, about(startAbout), endsOn, null, about(endAbout), openEnd);
    }

    private static About about(@Nullable About told) {
        return told == null ? About.EXACTLY : told;
    }
}
