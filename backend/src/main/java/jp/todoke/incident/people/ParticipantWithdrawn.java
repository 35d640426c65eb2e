package jp.todoke.incident.people;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Somebody is named in the case no longer; told by the masked name. */
public record ParticipantWithdrawn(IncidentId incident, String masked) implements DomainEvent {

    @Override
    public String detail() {
        return masked;
    }
}
