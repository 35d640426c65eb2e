package jp.todoke.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * 電話での了解: who agreed on the telephone that a text is published which nobody has approved yet, when, and why the
 * approval could not be waited for.
 */
public record TelephoneApproval(
        @PlainText(max = 100, required = true) String approver,
        @NotNull(message = "{violation.required}") Instant at,
        @PlainText(max = 1000, required = true) String reason) {

    /** It was said before it was published, and not in the future. */
    static void check(@Nullable TelephoneApproval said, PublishedWhen when, Instant now) {
        if (said != null) {
            new FieldChecks()
                    .notInFuture("byTelephone.at", said.at, now)
                    .that(said.at.isAfter(now) || !when.isBefore(said.at), "byTelephone.at", "phoned-after")
                    .refuse();
        }
    }
}
