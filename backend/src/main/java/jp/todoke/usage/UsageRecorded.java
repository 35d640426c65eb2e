package jp.todoke.usage;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A use was recorded. */
public record UsageRecorded(IncidentId incident, long entry) implements DomainEvent {

    @Override
    public String detail() {
        return String.valueOf(entry);
    }
}
