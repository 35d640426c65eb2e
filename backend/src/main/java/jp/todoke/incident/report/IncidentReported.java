package jp.todoke.incident.report;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A case begins. */
public record IncidentReported(IncidentId incident, String unit) implements DomainEvent {

    @Override
    public String detail() {
        return unit;
    }
}
