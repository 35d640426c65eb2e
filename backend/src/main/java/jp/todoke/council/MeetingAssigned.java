package jp.todoke.council;

import java.time.LocalDate;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The meeting was chosen at which the case is reported. */
public record MeetingAssigned(IncidentId incident, LocalDate day) implements DomainEvent {

    @Override
    public String detail() {
        return day.toString();
    }
}
