package jp.todoke.incident.duty;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A second person confirmed or refused that a duty counts from another knowledge. */
public record DutyBasisDecided(IncidentId incident, LegalDuty duty, boolean confirmed) implements DomainEvent {

    @Override
    public String detail() {
        return duty + (confirmed ? " CONFIRMED" : " REFUSED");
    }
}
