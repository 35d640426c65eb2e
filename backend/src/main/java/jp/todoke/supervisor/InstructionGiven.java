package jp.todoke.supervisor;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A section chief instructed a facility 指導. */
public record InstructionGiven(IncidentId incident, @Nullable PartId facility, int number) implements DomainEvent {

    @Override
    public String detail() {
        return (facility == null ? "" : facility + " ") + number;
    }
}
