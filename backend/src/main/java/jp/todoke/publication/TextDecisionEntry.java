package jp.todoke.publication;

import jakarta.validation.constraints.NotNull;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Approves or returns the version of the publication text that the form showed; {@code version} says how many there
 * were, which is the number of that one.
 */
public record TextDecisionEntry(
        int version,
        @NotNull(message = "{violation.required}") TextOutcome outcome,
        @PlainText(max = 1000) @Nullable String reason) {

    /** Whoever returns a text says what is to be changed. */
    void check() {
        new FieldChecks()
                .that(
                        outcome != TextOutcome.RETURNED || (reason != null && !reason.isBlank()),
                        "reason",
                        "text-returned-why")
                .refuse();
    }
}
