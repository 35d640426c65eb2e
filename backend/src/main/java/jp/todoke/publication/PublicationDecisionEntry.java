package jp.todoke.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The director's decision, with its reason whichever way it goes; when it was made, and why that was late, if it was.
 */
public record PublicationDecisionEntry(
        int version,
        @NotNull(message = "{violation.required}") PublicationChoice choice,
        @PlainText(max = 2000, required = true) String reason,
        @NotNull(message = "{violation.required}") Instant decidedAt,
        @PlainText(max = 1000) @Nullable String latenessReason) {

    void check(Instant now) {
        new FieldChecks().notInFuture("decidedAt", decidedAt, now).refuse();
    }
}
