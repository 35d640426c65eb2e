package jp.todoke.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.incident.extent.NewFind;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * A round as entered, when as it was told; one that goes on has an open end (午前8時30分～). {@code version} is the search's
 * as last seen. {@code outside}: may it have been lost outside the building. A find with {@code goesOn} does not end
 * the search: not all was found.
 */
public record SearchRoundEntry(
        int version,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @NotNull(message = "{violation.required}") @Size(max = 500, message = "{violation.search-too-many-places}")
                List<@NotNull(message = "{violation.required}") @Valid PlaceCheckEntry> places,
        @Nullable YesNoUnknown outside,
        @PlainText(max = 200, required = true) String searchers,
        @PlainText(max = 2000, required = true) String account,
        @NotNull(message = "{violation.required}") SearchResult result,
        @Nullable @PlainText(max = 1000) String endReason,
        @Nullable @PlainText(max = 1000) String unlookedReason,
        @Nullable List<@NotNull(message = "{violation.required}") Integer> foundMedia,
        @Nullable @Valid SentTime foundTime,
        @Nullable @PlainText(max = 500) String foundWhere,
        @Nullable @PlainText(max = 200) String foundBy,
        @Nullable YesNoUnknown foundSeen,
        @Nullable YesNoUnknown foundUsed,
        @Nullable @PlainText(max = 1000) String foundCondition,
        @Nullable Boolean goesOn,
        @Nullable @PlainText(max = 1000) String latenessReason,
        @Nullable @Valid OnBehalf onBehalf) {

    /** Why it was late, in the words of whoever was late. */
    @Nullable
    String lateness() {
        return OnBehalf.lateness(latenessReason, onBehalf);
    }

    boolean found() {
        return result == SearchResult.FOUND;
    }

    /** Whether nobody searches any longer after this round. */
    boolean ends() {
        return result == SearchResult.END_PROPOSED || found() && !Boolean.TRUE.equals(goesOn);
    }

    /** Of the media of the case, those that were found; all where none is named. */
    List<Integer> foundOf(List<Integer> media) {
        if (!found()) {
            return List.of();
        }
        return foundMedia == null || foundMedia.isEmpty()
                ? media
                : foundMedia.stream().distinct().toList();
    }

    /** What was found, of a round that found something and was checked. */
    NewFind find() {
        return new NewFind(
                foundTime.time(),
                foundWhere.strip(),
                foundBy.strip(),
                foundSeen,
                foundUsed,
                foundCondition.strip(),
                null,
                null);
    }

    /**
     * Refuses impossible times, no place at all, media the case does not have, a find that is not told whole, an end
     * without reason. {@code media} are the numbers that a place may be looked at for.
     */
    void check(Instant now, List<Integer> media) {
        var checks = new FieldChecks();
        PastTimeCheck.checkAct(checks, "time.", time, now);
        checks.that(
                        found() || places.stream().anyMatch(look -> look.result() == PlaceResult.LOOKED),
                        "places",
                        "search-place-needed")
                .required(result == SearchResult.END_PROPOSED, "endReason", endReason)
                .that(
                        !found() || media.size() < 2 || foundMedia != null && !foundMedia.isEmpty(),
                        "foundMedia",
                        "required")
                .that(foundMedia == null || media.containsAll(foundMedia), "foundMedia", "search-no-such-medium")
                .required(found(), "foundTime", foundTime)
                .required(found(), "foundWhere", foundWhere)
                .required(found(), "foundBy", foundBy)
                .required(found(), "foundSeen", foundSeen)
                .required(found(), "foundUsed", foundUsed)
                .required(found(), "foundCondition", foundCondition);
        if (foundTime != null) {
            PastTimeCheck.checkAct(checks, "foundTime.", foundTime, now);
        }
        for (var index = 0; index < places.size(); index++) {
            var look = places.get(index);
            look.check(checks, "places[" + index + "].");
            checks.that(media.contains(look.medium()), "places[" + index + "].medium", "search-no-such-medium");
        }
        checks.refuse();
    }
}
