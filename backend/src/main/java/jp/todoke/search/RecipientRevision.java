package jp.todoke.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** How a recipient shall read; {@code removed} strikes out one that was none. */
public record RecipientRevision(
        int version,
        boolean removed,
        @NotNull(message = "{violation.required}") @Valid RecipientEntry recipient,
        @Nullable @Valid OnBehalf onBehalf) {

    void check() {
        var checks = new FieldChecks();
        recipient.check(checks, "recipient.");
        checks.refuse();
    }
}
