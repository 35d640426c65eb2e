package jp.todoke.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** An instruction given after the receipt, when as it was told; {@code corrects} is the number it replaces. */
public record InstructionEntry(
        @PlainText(max = 4000, required = true) String text,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 100, required = true) String toWhom,
        @Nullable Integer corrects,
        @Nullable @Valid OnBehalf onBehalf) {

    void check(Instant now) {
        var checks = new FieldChecks();
        PastTimeCheck.checkAct(checks, "time.", time, now);
        checks.refuse();
    }
}
