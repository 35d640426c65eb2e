package jp.todoke.assessment;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The duty to report is to be judged again after the judgement of that number. */
public record JudgingAsked(IncidentId incident, int number, Asked.Why why) implements DomainEvent {

    @Override
    public String detail() {
        return number + " " + why;
    }
}
