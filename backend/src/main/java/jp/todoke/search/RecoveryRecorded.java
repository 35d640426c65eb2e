package jp.todoke.search;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** Something was done to recover what went to the wrong person. */
public record RecoveryRecorded(IncidentId incident, PartId facility, RecoveryAct act) implements DomainEvent {

    @Override
    public String detail() {
        return facility + " " + act;
    }
}
