package jp.todoke.incident.course;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A line was added to the course of events. */
public record CourseEntryAdded(IncidentId incident, EntryKind kind, long entry) implements DomainEvent {

    @Override
    public String detail() {
        return kind.name() + " " + entry;
    }
}
