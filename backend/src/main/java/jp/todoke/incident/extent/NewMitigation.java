package jp.todoke.incident.extent;

import jakarta.validation.constraints.NotNull;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A {@link MitigatingFact} as typed. */
public record NewMitigation(
        @NotNull(message = "{violation.required}") MitigationKind kind,
        @PlainText(max = 1000) @Nullable String words,
        @PlainText(max = 1000, required = true) String evidence,
        @Nullable Integer medium,
        @Nullable Integer attachment) {}
