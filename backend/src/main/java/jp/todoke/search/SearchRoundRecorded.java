package jp.todoke.search;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** A round of the search was recorded, with its result. */
public record SearchRoundRecorded(IncidentId incident, PartId facility, SearchResult result) implements DomainEvent {

    @Override
    public String detail() {
        return facility + " " + result;
    }
}
