package jp.todoke.prevention;

import java.time.LocalDate;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A measure of the approved plan was carried out. */
public record MeasureCarriedOut(IncidentId incident, int number, LocalDate on) implements DomainEvent {

    @Override
    public String detail() {
        return number + " " + on;
    }
}
