package jp.todoke.incident.course;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the course of events; {@code corrects} names the line it stands in for, {@code correctedBy} the one that
 * stands in for it. A {@code withdrawn} one only takes {@code corrects} back, and {@code reason} says why.
 */
public record CourseEntry(
        long id,
        ToldTime time,
        @Nullable CaseText actor,
        CaseText what,
        EntryKind kind,
        String source,
        CaseText recordedBy,
        Instant recordedAt,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        boolean withdrawn,
        @Nullable CaseText reason) {

    /** Whether it is what holds now: nothing stands in for it, and it takes nothing back. */
    public boolean holds() {
        return correctedBy == null && !withdrawn;
    }

    /** The same line in other words, for a paper. */
    public CourseEntry saying(CaseText words) {
        return new CourseEntry(
                id, time, actor, words, kind, source, recordedBy, recordedAt, corrects, correctedBy, withdrawn, reason);
    }

    /** A line was added to the course of events. */
    public record CourseEntryAdded(IncidentId incident, EntryKind kind, long entry) implements DomainEvent {

        @Override
        public String detail() {
            return kind.name() + " " + entry;
        }
    }

    /** A line of the course of events was corrected by a new one. */
    public record CourseEntryCorrected(IncidentId incident, long corrected, long entry) implements DomainEvent {

        @Override
        public String detail() {
            return corrected + " " + entry;
        }
    }

    /** A line of the course of events was taken back by whoever had just typed it. */
    public record CourseEntryWithdrawn(IncidentId incident, long entry) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(entry);
        }
    }
}
