package jp.todoke.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;

/** What the director decides anew, with the reason for it; when that was. */
public record PublicationRevisionEntry(
        int version,
        @NotNull(message = "{violation.required}") PublicationChoice choice,
        @PlainText(max = 2000, required = true) String reason,
        @NotNull(message = "{violation.required}") Instant decidedAt) {

    /**
     * Refuses a time in the future, and one before the decision that this one takes the place of; forms know minutes.
     */
    void check(Instant now, Instant earlier) {
        new FieldChecks()
                .notInFuture("decidedAt", decidedAt, now)
                .that(
                        !decidedAt.isBefore(earlier.truncatedTo(ChronoUnit.MINUTES)),
                        "decidedAt",
                        "before-earlier-decision")
                .refuse();
    }
}
