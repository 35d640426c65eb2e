package jp.todoke.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An answer as typed.
 *
 * @param version the number that the form showed
 * @param toldHow how a reporter was told who has no account
 * @param names what is chosen of the names in the words
 */
public record NewReporterAnswer(
        int version,
        @PlainText(max = 4000, required = true) String words,
        @PlainText(max = 500) @Nullable String toldHow,
        @Size(max = 1000) @Nullable List<@Valid @NotNull(message = "{violation.required}") NameDecision> names) {}
