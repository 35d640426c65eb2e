package jp.todoke.incident.extent;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** A count of those concerned was written down. */
public record CountRecorded(IncidentId incident, CountUnit unit, @Nullable Integer min, @Nullable Integer max)
        implements DomainEvent {

    @Override
    public String detail() {
        return unit.name() + " " + end(min) + "-" + end(max);
    }

    private static String end(@Nullable Integer end) {
        return end == null ? "?" : end.toString();
    }
}
