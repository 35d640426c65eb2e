package jp.todoke.incident.course;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A line of the course of events was corrected by a new one. */
public record CourseEntryCorrected(IncidentId incident, long corrected, long entry) implements DomainEvent {

    @Override
    public String detail() {
        return corrected + " " + entry;
    }
}
