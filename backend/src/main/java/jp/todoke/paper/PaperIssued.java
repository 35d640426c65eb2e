package jp.todoke.paper;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A paper was issued. */
public record PaperIssued(IncidentId incident, int number) implements DomainEvent {

    @Override
    public String detail() {
        return "council " + number;
    }
}
