package jp.todoke.usage;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
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

    /** A use was recorded. */
    public record UsageRecorded(IncidentId incident, long entry) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(entry);
        }
    }

    /** A use was corrected or struck out. */
    public record UsageCorrected(IncidentId incident, long corrected, boolean removed) implements DomainEvent {

        @Override
        public String detail() {
            return corrected + (removed ? " removed" : "");
        }
    }

    /** Uses were taken over from a file. */
    public record UsageTakenOver(IncidentId incident, int entries) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(entries);
        }
    }
}
