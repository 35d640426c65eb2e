package jp.todoke.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The chief's receipt as entered: when and by what means the word arrived, who said it, and the instructions 指導;
 * {@code noInstruction} says 「指導なし」, so that it is never merely forgotten. After the limit the reason why late. Where
 * the word of one of several joint sections is entered, {@code section} says whose.
 */
public record ReceiptEntry(
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @NotNull(message = "{violation.required}") ReportMeans means,
        @Nullable @PlainText(max = 100) String toldBy,
        boolean noInstruction,
        @Nullable @Size(max = 20, message = "{violation.too-many-instructions}")
                List<@PlainText(max = 4000, required = true) String> instructions,
        @Nullable @PlainText(max = 1000) String latenessReason,
        @Nullable @PlainText(max = 40) String section,
        @Nullable @Valid OnBehalf onBehalf) {

    /** What is instructed; nothing where 「指導なし」 was said. */
    List<String> given() {
        return instructions == null ? List.of() : instructions;
    }

    /** Why it was late, in the words of whoever was late. */
    @Nullable
    String lateness() {
        return OnBehalf.lateness(latenessReason, onBehalf);
    }

    void check(Instant now) {
        boolean given = !given().isEmpty();
        var checks = new FieldChecks()
                .that(given || noInstruction, "instructions", "instruction-or-none")
                .that(!(given && noInstruction), "instructions", "instruction-and-none");
        PastTimeCheck.checkAct(checks, "time.", time, now);
        checks.refuse();
    }
}
