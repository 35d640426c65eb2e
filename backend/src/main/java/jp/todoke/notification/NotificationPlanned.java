package jp.todoke.notification;

import java.time.LocalDate;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The chief approved until which day everybody concerned is to be told. */
public record NotificationPlanned(IncidentId incident, LocalDate until) implements DomainEvent {

    @Override
    public String detail() {
        return until.toString();
    }
}
