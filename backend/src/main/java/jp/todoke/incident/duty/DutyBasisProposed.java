package jp.todoke.incident.duty;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** It was proposed to count a duty from another knowledge. */
public record DutyBasisProposed(IncidentId incident, LegalDuty duty) implements DomainEvent {

    @Override
    public String detail() {
        return duty.name();
    }
}
