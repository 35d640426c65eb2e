package jp.todoke.incident.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.EntryKind;
import jp.todoke.incident.EntryTime;
import jp.todoke.incident.NewEntry;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A line as typed: with {@code startsAt} to the minute, else with {@code startsOn} to the day. */
record CourseEntryRequest(
        @Nullable Instant startsAt,
        @Nullable LocalDate startsOn,
        @Nullable Instant endsAt,
        @Nullable LocalDate endsOn,
        boolean openEnd,
        boolean approx,
        @PlainText(max = 200) @Nullable String actor,
        @PlainText(max = 4000, required = true) String what,
        @NotNull(message = "{violation.required}") EntryKind kind) {

    NewEntry entry() {
        var who = actor == null || actor.isBlank() ? null : actor.strip();
        return new NewEntry(time(), who, what.strip(), kind, "manual");
    }

    private EntryTime time() {
        if (startsAt != null) {
            var end = openEnd ? null : endsAt;
            return new EntryTime(OfficialTime.dayOf(startsAt), startsAt, end == null ? null : OfficialTime.dayOf(end), end,
                    openEnd, approx);
        }
        if (startsOn == null) {
            throw new InvalidInput("startsAt", "required");
        }
        return new EntryTime(startsOn, null, endsOn, null, openEnd, approx);
    }
}
