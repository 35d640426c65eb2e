package jp.todoke.usage;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One use as entered: taken out, brought back ({@code inAt} null: no return is recorded), by whom, which media in the
 * words of the log, and which lost media of the case these are. {@code reality} says what really happened where the log
 * is wrong; {@code raw} is the line as it stood in the log.
 */
public record NewUsage(
        @NotNull(message = "{violation.required}") Instant outAt,
        @Nullable Instant inAt,
        boolean approx,
        @PlainText(max = 200, required = true) String user,
        @NotEmpty(message = "{violation.required}") @Size(max = 20, message = "{violation.usage-too-many-media}")
                List<@PlainText(max = 200, required = true) String> media,
        @NotNull(message = "{violation.required}") @Size(max = 20, message = "{violation.usage-too-many-media}")
                List<@NotNull(message = "{violation.required}") Integer> lostMedia,
        @Nullable @PlainText(max = 200) String equipment,
        @Nullable @PlainText(max = 500) String purpose,
        @Nullable @PlainText(max = 200) String witness,
        @Nullable @PlainText(max = 1000) String reality,
        @Nullable @PlainText(max = 1000) String raw) {

    /** Gathers impossible times below {@code where}: a use in the future, or back before it was out. */
    void check(FieldChecks checks, String where, Instant now) {
        checks.notInFuture(where + "outAt", outAt, now)
                .notInFuture(where + "inAt", inAt, now)
                .notBefore(where + "inAt", inAt, outAt);
    }
}
