package jp.todoke.supervisor;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** The head was silent until the limit: the first report went up to the section chief by itself. */
public record WentUpByItself(IncidentId incident, PartId facility) implements DomainEvent {

    @Override
    public String detail() {
        return facility.value();
    }
}
