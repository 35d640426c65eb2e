package jp.todoke.incident.course;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A line of the course of events was taken back by whoever had just typed it. */
public record CourseEntryWithdrawn(IncidentId incident, long entry) implements DomainEvent {

    @Override
    public String detail() {
        return String.valueOf(entry);
    }
}
