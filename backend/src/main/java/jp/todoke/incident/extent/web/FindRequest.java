package jp.todoke.incident.extent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.extent.NewFind;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * A find as typed: {@code revision} is the one that was read, 0 where there was none; {@code removed} says that it was
 * no find after all.
 */
record FindRequest(
        int revision,
        boolean removed,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 500, required = true) String place,
        @PlainText(max = 200, required = true) String foundBy,
        @NotNull(message = "{violation.required}") YesNoUnknown seen,
        @NotNull(message = "{violation.required}") YesNoUnknown used,
        @PlainText(max = 1000, required = true) String condition,
        @PlainText(max = 1000) @Nullable String proof,
        @Nullable Integer attachment) {

    NewFind find() {
        return new NewFind(
                Optional.ofNullable(time.told()).orElseThrow(() -> new InvalidInput("time.startsOn", "required")),
                place.strip(),
                foundBy.strip(),
                seen,
                used,
                condition.strip(),
                StrippedText.of(proof),
                attachment);
    }
}
