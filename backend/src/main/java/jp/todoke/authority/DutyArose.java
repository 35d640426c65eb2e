package jp.todoke.authority;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** A duty to report came into being. */
public record DutyArose(IncidentId incident, PartId duty) implements DomainEvent {

    @Override
    public String detail() {
        return duty.value();
    }
}
