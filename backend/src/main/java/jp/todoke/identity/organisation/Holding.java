package jp.todoke.identity.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holding as the administrator sees it, past, coming and void ones included.
 *
 * @param today whether it counts now: its days are there and the account is not locked
 * @param mayTakeBack whether it can still be taken back as a slip
 */
public record Holding(
        long id,
        long postId,
        long accountId,
        String login,
        String displayName,
        @Nullable String title,
        boolean deputy,
        LocalDate from,
        @Nullable LocalDate to,
        State state,
        boolean today,
        @Nullable String voidReason,
        boolean mayTakeBack) {

    /** Where its period lies, seen from today; a void one never counted. */
    public enum State {
        COMING,
        CURRENT,
        PAST,
        VOID
    }

    /** Its id only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "Holding(" + id + ")";
    }
}
