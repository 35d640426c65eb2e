package jp.todoke.council;

import java.time.LocalDate;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Another meeting, or another day of it, was chosen; what is due before it moves. */
public record MeetingMoved(IncidentId incident, LocalDate day) implements DomainEvent {

    @Override
    public String detail() {
        return day.toString();
    }
}
