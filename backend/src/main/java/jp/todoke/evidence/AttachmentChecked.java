package jp.todoke.evidence;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Somebody looked whether a file is still the one that was kept. */
public record AttachmentChecked(IncidentId incident, AttachmentKind kind, int number, CheckOutcome outcome)
        implements DomainEvent {

    @Override
    public String detail() {
        return kind + " " + number + " " + outcome;
    }
}
