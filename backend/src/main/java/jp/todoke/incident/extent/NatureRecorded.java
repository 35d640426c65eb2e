package jp.todoke.incident.extent;

import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The kind of incident or the suspicion of a wrongful purpose turned out otherwise than the first report said. */
public record NatureRecorded(IncidentId incident, IncidentKind kind, Malice malice) implements DomainEvent {

    @Override
    public String detail() {
        return kind + " " + malice;
    }
}
