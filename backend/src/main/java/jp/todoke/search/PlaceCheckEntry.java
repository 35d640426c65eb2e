package jp.todoke.search;

import jakarta.validation.constraints.NotNull;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a round says of one place for one medium (0: the lost thing, while no medium is entered). The place is one of
 * the list or one's own; {@code by} where it was not all who searched.
 */
public record PlaceCheckEntry(
        int medium,
        @Nullable SearchPlace place,
        @Nullable @PlainText(max = 100) String ownPlace,
        @NotNull(message = "{violation.required}") PlaceResult result,
        @Nullable @PlainText(max = 200) String by,
        @Nullable @PlainText(max = 500) String reason) {

    void check(FieldChecks checks, String where) {
        var own = ownPlace != null && !ownPlace.isBlank();
        checks.that((place != null) != own, where + "ownPlace", "search-one-place")
                .required(result == PlaceResult.NOT_APPLICABLE, where + "reason", reason);
    }
}
