package jp.todoke.assessment;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A second person confirmed or refused a judgement that no duty exists. */
public record NoDutyLookedAt(IncidentId incident, int number, Confirmation.Outcome outcome) implements DomainEvent {

    @Override
    public String detail() {
        return number + " " + outcome;
    }
}
