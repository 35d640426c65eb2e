package jp.todoke.incident.joining;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** A further unit is concerned in the case 関係所属の追加. */
public record FacilityJoined(IncidentId incident, PartId part) implements DomainEvent {

    @Override
    public String detail() {
        return part.value();
    }
}
