package jp.todoke.notification;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The chief confirmed that nobody is left to be told, or sent it back. */
public record NotificationDecided(IncidentId incident, boolean confirmed) implements DomainEvent {

    @Override
    public String detail() {
        return confirmed ? "CONFIRMED" : "RETURNED";
    }
}
