package jp.todoke.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Proposal of the end, agreement to it, or its confirmation or return ({@code returned}, with a reason); when it was
 * said.
 */
public record SearchEndEntry(
        int version,
        @NotNull(message = "{violation.required}") Instant at,
        boolean returned,
        @Nullable @PlainText(max = 1000) String reason,
        @Nullable @Valid OnBehalf onBehalf) {

    void check(Instant now) {
        new FieldChecks()
                .notInFuture("at", at, now)
                .required(returned, "reason", reason)
                .refuse();
    }
}
