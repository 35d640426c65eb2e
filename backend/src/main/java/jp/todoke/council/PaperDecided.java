package jp.todoke.council;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The chief confirmed a council paper or returned it. */
public record PaperDecided(IncidentId incident, int number, PaperDecision.Outcome outcome) implements DomainEvent {

    @Override
    public String detail() {
        return number + " " + outcome;
    }
}
