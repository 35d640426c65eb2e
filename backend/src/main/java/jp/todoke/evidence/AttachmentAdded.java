package jp.todoke.evidence;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A file was added to the case, as its {@code number}th. */
public record AttachmentAdded(IncidentId incident, AttachmentKind kind, int number) implements DomainEvent {

    @Override
    public String detail() {
        return kind + " " + number;
    }
}
