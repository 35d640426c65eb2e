package jp.todoke.supervisor;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * The section chief received the case, from a facility or (no facility) for the section, with or without an
 * instruction.
 */
public record ChiefReceived(IncidentId incident, @Nullable PartId facility, boolean instructed) implements DomainEvent {

    @Override
    public String detail() {
        return (facility == null ? "" : facility + " ") + (instructed ? "INSTRUCTED" : "NO_INSTRUCTION");
    }
}
