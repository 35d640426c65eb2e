package jp.todoke.usage;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A use was corrected or struck out. */
public record UsageCorrected(IncidentId incident, long corrected, boolean removed) implements DomainEvent {

    @Override
    public String detail() {
        return corrected + (removed ? " removed" : "");
    }
}
