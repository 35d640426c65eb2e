package jp.todoke.notification;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A contact with the persons concerned was recorded, or that none is needed; how many were told. */
public record NotificationRecorded(IncidentId incident, ContactOutcome outcome, int told) implements DomainEvent {

    @Override
    public String detail() {
        return outcome + " " + told;
    }
}
