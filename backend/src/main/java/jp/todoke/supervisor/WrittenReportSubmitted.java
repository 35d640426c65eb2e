package jp.todoke.supervisor;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** The head handed in a written report. */
public record WrittenReportSubmitted(IncidentId incident, PartId facility) implements DomainEvent {

    @Override
    public String detail() {
        return facility.value();
    }
}
