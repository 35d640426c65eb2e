package jp.todoke.evidence;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A file of the case no longer counts. */
public record AttachmentWithdrawn(IncidentId incident, AttachmentKind kind, int number) implements DomainEvent {

    @Override
    public String detail() {
        return kind + " " + number;
    }
}
