package jp.todoke.usage;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A use as recorded. {@code corrects} names the row it stands in for, {@code correctedBy} the row that stands in for
 * it.
 */
public record UsageEntry(
        long id,
        Instant outAt,
        @Nullable Instant inAt,
        boolean approx,
        CaseText user,
        List<CaseText> media,
        List<Integer> lostMedia,
        @Nullable CaseText equipment,
        @Nullable CaseText purpose,
        @Nullable CaseText witness,
        @Nullable CaseText reality,
        @Nullable CaseText raw,
        boolean imported,
        boolean removed,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        String recordedPost,
        Instant recordedAt) {

    /** Neither corrected nor struck out. */
    public boolean stands() {
        return correctedBy == null && !removed;
    }

    /** Whether the lost thing was used, and not only its like. */
    boolean ofLost(int medium) {
        return lostMedia.contains(medium);
    }
}
