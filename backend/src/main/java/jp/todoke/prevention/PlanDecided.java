package jp.todoke.prevention;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The chief approved a plan or returned it. */
public record PlanDecided(IncidentId incident, int number, PlanDecision.Outcome outcome) implements DomainEvent {

    @Override
    public String detail() {
        return number + " " + outcome;
    }
}
