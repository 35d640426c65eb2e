package jp.todoke.worklist;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** The worklist differed from the process and was written anew. */
public record WorklistMended(int missing, int surplus, int changed) implements DomainEvent {

    @Override
    public @Nullable IncidentId incident() {
        return null;
    }

    @Override
    public String detail() {
        return missing + " missing, " + surplus + " surplus, " + changed + " changed";
    }
}
