package jp.todoke.search;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.todoke.incident.EntryTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A round as entered; without an end it stays open (午前8時30分～). {@code version} is the search's as last seen. */
public record SearchRoundEntry(
        int version,
        @NotNull(message = "{violation.required}") Instant startedAt,
        @Nullable Instant endedAt,
        @NotNull(message = "{violation.required}") List<@NotNull(message = "{violation.required}") SearchPlace> places,
        @Nullable @PlainText(max = 500) String otherPlaces,
        @PlainText(max = 200, required = true) String searchers,
        @PlainText(max = 2000, required = true) String account,
        @NotNull(message = "{violation.required}") SearchResult result,
        @Nullable @PlainText(max = 1000) String endReason,
        @Nullable Instant foundAt,
        @Nullable @PlainText(max = 500) String foundWhere,
        @Nullable @PlainText(max = 200) String foundBy,
        @Nullable @PlainText(max = 1000) String foundCondition) {

    /** The round's line in the course of events. */
    EntryTime time() {
        return endedAt == null ? EntryTime.openFrom(startedAt) : EntryTime.between(startedAt, endedAt);
    }

    /** Refuses impossible times, no place at all, a find without where, by whom and in what condition, an end without reason. */
    void check(Instant now) {
        boolean found = result == SearchResult.FOUND;
        boolean noPlace = places.isEmpty() && (otherPlaces == null || otherPlaces.isBlank());
        new FieldChecks()
                .notInFuture("startedAt", startedAt, now)
                .notInFuture("endedAt", endedAt, now)
                .notBefore("endedAt", endedAt, startedAt)
                .that(!noPlace, "places", "search-place-needed")
                .required(result == SearchResult.END_PROPOSED, "endReason", endReason)
                .required(found, "foundAt", foundAt)
                .notInFuture("foundAt", foundAt, now)
                .required(found, "foundWhere", foundWhere)
                .required(found, "foundBy", foundBy)
                .required(found, "foundCondition", foundCondition)
                .refuse();
    }
}
