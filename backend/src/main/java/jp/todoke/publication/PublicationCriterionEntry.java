package jp.todoke.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.todoke.shared.FieldChecks;

/**
 * From how many persons on a case is published by itself, and from which day; {@code version} says how many such words
 * the form saw.
 */
public record PublicationCriterionEntry(
        int version,
        @Min(value = 1, message = "{violation.criterion-persons}")
                @Max(value = 1_000_000, message = "{violation.criterion-persons}")
                int personsFrom,
        @NotNull(message = "{violation.required}") LocalDate validFrom) {

    private static final int YEARS_AHEAD = 5;

    /** What was decided keeps its number, so a new one begins today at the earliest. */
    void check(LocalDate today) {
        new FieldChecks()
                .that(!validFrom.isBefore(today), "validFrom", "criterion-past")
                .that(!validFrom.isAfter(today.plusYears(YEARS_AHEAD)), "validFrom", "criterion-far")
                .refuse();
    }
}
