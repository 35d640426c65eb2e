package jp.todoke.administration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that waits for its second person.
 *
 * @param longer whether the person holds the post already, and would hold it until {@code to}, or without an end
 * @param reader what it is to whoever reads it
 */
public record WaitingAppointment(
        long id,
        boolean longer,
        String displayName,
        String login,
        @Nullable String personnelNumber,
        long post,
        String postName,
        @Nullable String title,
        boolean deputy,
        LocalDate from,
        @Nullable LocalDate to,
        String by,
        String byPost,
        Instant at,
        Reader reader) {

    /** May confirm or decline it; proposed it and may take it back; is the one who is appointed. */
    public enum Reader {
        SECOND_PERSON,
        PROPOSER,
        APPOINTED
    }

    /** Its id only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "WaitingAppointment(" + id + ")";
    }
}
