package jp.todoke.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.incident.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The chief's receipt as entered: when and by what means the word arrived, who said it, and the instruction 指導;
 * {@code noInstruction} says 「指導なし」, so that it is never merely forgotten.
 */
public record ReceiptEntry(
        @NotNull(message = "{violation.required}") Instant receivedAt,
        @NotNull(message = "{violation.required}") ReportMeans means,
        @Nullable @PlainText(max = 100) String toldBy,
        boolean noInstruction,
        @Nullable @PlainText(max = 4000) String instruction,
        @Nullable @Valid OnBehalf onBehalf) {

    void check(Instant now) {
        boolean given = instruction != null && !instruction.isBlank();
        new FieldChecks()
                .notInFuture("receivedAt", receivedAt, now)
                .that(given || noInstruction, "instruction", "instruction-or-none")
                .that(!(given && noInstruction), "instruction", "instruction-and-none")
                .refuse();
    }
}
