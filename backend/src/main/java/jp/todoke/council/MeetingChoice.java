package jp.todoke.council;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A meeting as it is chosen for a case: one of the register by its id, or one that is typed. */
public record MeetingChoice(
        @Nullable Long meetingId,
        @Nullable String name,
        @Nullable LocalDate day,
        @Nullable LocalTime begins,
        @Nullable String place) {

    static MeetingChoice of(long meeting) {
        return new MeetingChoice(meeting, null, null, null, null);
    }
}
