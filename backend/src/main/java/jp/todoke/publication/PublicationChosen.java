package jp.todoke.publication;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Whether to publish was decided. */
public record PublicationChosen(IncidentId incident, PublicationChoice choice) implements DomainEvent {

    @Override
    public String detail() {
        return choice.name();
    }
}
