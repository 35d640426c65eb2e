package jp.todoke.search;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** The head agreed to the end of a search, or the chief confirmed it or sent it back. */
public record SearchEndSpoken(IncidentId incident, PartId facility, SearchEndAct act) implements DomainEvent {

    @Override
    public String detail() {
        return facility + " " + act;
    }
}
