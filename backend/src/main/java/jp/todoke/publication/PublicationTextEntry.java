package jp.todoke.publication;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;

/** A publication text as somebody leaves it; {@code version} says how many texts of the case the form saw. */
public record PublicationTextEntry(
        int version,
        @NotNull(message = "{violation.required}") TextForm form,
        @NotNull(message = "{violation.required}") LocalDate dated,
        @PlainText(max = 200, required = true) String heading,
        @PlainText(max = 7500, required = true) String body) {

    /** A text is written for a day near by: a year away is a slip of the pen. */
    public void check(LocalDate today) {
        new FieldChecks()
                .that(!dated.isAfter(today.plusYears(1)), "dated", "text-dated-far")
                .that(!dated.isBefore(today.minusYears(1)), "dated", "text-dated-far")
                .refuse();
    }
}
