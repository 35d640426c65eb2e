package jp.todoke.incident.joining;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** A further facility is concerned in the case 関係施設の追加. */
public record FacilityJoined(IncidentId incident, PartId facility) implements DomainEvent {

    @Override
    public String detail() {
        return facility.value();
    }
}
