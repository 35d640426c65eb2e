package jp.todoke.evidence;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Somebody has a found thing, the case's {@code medium}th, from somebody else or since it was found. */
public record CustodyRecorded(IncidentId incident, int medium) implements DomainEvent {

    @Override
    public String detail() {
        return Integer.toString(medium);
    }
}
