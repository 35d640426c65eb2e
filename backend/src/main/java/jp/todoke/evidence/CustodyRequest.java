package jp.todoke.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.todoke.calendar.SentTime;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * That somebody now has a found thing, since when as it was told. {@code version} is how many stand in the chain as
 * last seen. Only the first one names from whom it came; later ones have it from the holder before, who let it go at
 * {@code releasedAt}, where that was another time.
 */
public record CustodyRequest(
        int version,
        @PlainText(max = 200) @Nullable String receivedFrom,
        @Valid @Nullable SentTime releasedAt,
        @NotNull(message = "{violation.required}") @Valid SentTime since,
        @PlainText(max = 200, required = true) String holder,
        @PlainText(max = 200, required = true) String place,
        boolean sealed,
        @PlainText(max = 1000, required = true) String condition,
        @Nullable List<@NotNull(message = "{violation.required}") Long> photos) {

    List<Long> photoIds() {
        return photos == null ? List.of() : photos.stream().distinct().toList();
    }
}
