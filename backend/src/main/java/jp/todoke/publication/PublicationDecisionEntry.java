package jp.todoke.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;

/** The director's decision, with its reason whichever way it goes; when it was made. */
public record PublicationDecisionEntry(
        int version, @NotNull PublicationChoice choice, @NotBlank @PlainText(max = 2000) String reason, @NotNull Instant decidedAt) {

    void check(Instant now) {
        new FieldChecks().notInFuture("decidedAt", decidedAt, now).refuse();
    }
}
