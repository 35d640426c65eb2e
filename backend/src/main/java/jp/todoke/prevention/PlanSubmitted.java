package jp.todoke.prevention;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A plan was handed in to the chief. */
public record PlanSubmitted(IncidentId incident, int number, CauseStatus causeStatus, int measures)
        implements DomainEvent {

    @Override
    public String detail() {
        return number + " " + causeStatus + " " + measures;
    }
}
