package jp.todoke.supervisor;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** The chief accepted a written report or sent it back. */
public record WrittenReportDecided(IncidentId incident, PartId facility, boolean accepted) implements DomainEvent {

    @Override
    public String detail() {
        return facility + (accepted ? " ACCEPTED" : " RETURNED");
    }
}
