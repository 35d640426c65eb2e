package jp.todoke.incident.extent;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A medium was written down, corrected or struck out. */
public record MediumRecorded(IncidentId incident, int number, int revision, boolean removed) implements DomainEvent {

    @Override
    public String detail() {
        return number + "." + revision + (removed ? " removed" : "");
    }
}
