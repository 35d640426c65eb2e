package jp.todoke.search;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** Recipients were entered, corrected or struck out. */
public record RecipientsRecorded(IncidentId incident, PartId facility, int recipients) implements DomainEvent {

    @Override
    public String detail() {
        return facility + " " + recipients;
    }
}
