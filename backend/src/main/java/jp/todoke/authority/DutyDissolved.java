package jp.todoke.authority;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** A duty to report that had arisen does not exist after all. */
public record DutyDissolved(IncidentId incident, PartId duty) implements DomainEvent {

    @Override
    public String detail() {
        return duty.value();
    }
}
