package jp.todoke.cause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.todoke.calendar.SentTime;
import jp.todoke.shared.PlainText;

/** A {@link Hearing} as typed. */
public record NewHearing(
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 200, required = true) String person,
        @PlainText(max = 200, required = true) String hearer,
        @PlainText(max = 4000, required = true) String words) {}
