package jp.todoke.council;

import java.time.LocalDate;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The meeting was held and the council told. */
public record CouncilTold(IncidentId incident, LocalDate on) implements DomainEvent {

    @Override
    public String detail() {
        return on.toString();
    }
}
