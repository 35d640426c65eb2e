package jp.todoke.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Recipients as entered; {@code version} is the recovery's as last seen. */
public record RecipientsEntry(
        int version,
        @NotEmpty(message = "{violation.required}") @Size(max = 200, message = "{violation.recovery-too-many}")
                List<@NotNull(message = "{violation.required}") @Valid RecipientEntry> recipients,
        @Nullable @Valid OnBehalf onBehalf) {

    void check() {
        var checks = new FieldChecks();
        for (var index = 0; index < recipients.size(); index++) {
            recipients.get(index).check(checks, "recipients[" + index + "].");
        }
        checks.refuse();
    }
}
