package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** A line of the course of events; {@code corrects} names the line it stands in for, {@code correctedBy} the one that stands in for it. */
public record CourseEntry(
        long id,
        EntryTime time,
        @Nullable CaseText actor,
        CaseText what,
        EntryKind kind,
        String source,
        CaseText recordedBy,
        Instant recordedAt,
        @Nullable Long corrects,
        @Nullable Long correctedBy) {

    /** Whether it is what holds now: nothing stands in for it. */
    public boolean holds() {
        return correctedBy == null;
    }
}
