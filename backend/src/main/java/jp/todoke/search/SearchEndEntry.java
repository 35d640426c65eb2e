package jp.todoke.search;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Agreement to the end of a search, or its confirmation or return ({@code returned}, with a reason); when it was said. */
public record SearchEndEntry(
        int version,
        @NotNull(message = "{violation.required}") Instant at,
        boolean returned,
        @Nullable @PlainText(max = 1000) String reason) {

    void check(Instant now) {
        new FieldChecks().notInFuture("at", at, now).required(returned, "reason", reason).refuse();
    }
}
