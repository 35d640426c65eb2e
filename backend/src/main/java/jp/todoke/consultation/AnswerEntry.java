package jp.todoke.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;

/**
 * What came of a consultation, as typed.
 *
 * @param version of the consultation that was looked at
 * @param words how the council put it: 賛成＜多数＞、反対＜１名＞
 * @param opinion 附帯意見
 * @param reason why an earlier outcome is corrected
 */
public record AnswerEntry(
        int version,
        @NotNull(message = "{violation.required}") LocalDate on,
        @NotNull(message = "{violation.required}") AnswerOutcome outcome,
        @PlainText(max = 1000) @Nullable String words,
        @PlainText(max = 4000) @Nullable String opinion,
        @PlainText(max = 1000) @Nullable String reason) {

    /** Without white space around the texts. */
    AnswerEntry stripped() {
        return new AnswerEntry(
                version, on, outcome, StrippedText.of(words), StrippedText.of(opinion), StrippedText.of(reason));
    }
}
