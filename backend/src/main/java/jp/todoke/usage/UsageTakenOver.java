package jp.todoke.usage;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Uses were taken over from a file. */
public record UsageTakenOver(IncidentId incident, int entries) implements DomainEvent {

    @Override
    public String detail() {
        return String.valueOf(entries);
    }
}
