package jp.todoke.search;

import jakarta.validation.constraints.NotNull;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** To whom something went by mistake, by what means, and how many copies; null copies: not known. */
public record RecipientEntry(
        @PlainText(max = 200, required = true) String name,
        @NotNull(message = "{violation.required}") RecipientMeans means,
        @Nullable Integer copies,
        @Nullable @PlainText(max = 1000) String note) {

    private static final int MOST_COPIES = 1_000_000;

    void check(FieldChecks checks, String where) {
        checks.that(copies == null || copies > 0 && copies <= MOST_COPIES, where + "copies", "copies-impossible");
    }
}
