package jp.todoke.found;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** That something told outside was told anew, on which day and how, or that it need not be mended, and why. */
public record SettlementEntry(
        @NotNull(message = "{violation.required}")
                @Pattern(regexp = "[A-Z]{1,20}(-[0-9]{1,18}){1,2}", message = "{violation.told-not-there}")
                String statement,
        boolean done,
        @Nullable LocalDate doneOn,
        @PlainText(max = 2000, required = true) String words) {

    void check(LocalDate today) {
        new FieldChecks()
                .required(done, "doneOn", doneOn)
                .notInFuture("doneOn", done ? doneOn : null, today)
                .refuse();
    }
}
