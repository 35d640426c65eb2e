package jp.todoke.incident.people;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Somebody is named in the case; told by the masked name. */
public record ParticipantNamed(IncidentId incident, String masked) implements DomainEvent {

    @Override
    public String detail() {
        return masked;
    }
}
