package jp.todoke.supervisor;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** The head reported the first report upward, in time or after it had gone up by itself. */
public record HeadReported(IncidentId incident, PartId facility, boolean afterRise) implements DomainEvent {

    @Override
    public String detail() {
        return facility + (afterRise ? " AFTER_RISE" : "");
    }
}
