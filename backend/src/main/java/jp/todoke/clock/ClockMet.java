package jp.todoke.clock;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A clock stopped because its act was done, in time or late. */
public record ClockMet(IncidentId incident, @Nullable PartId part, ClockKey key, ClockState state)
        implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part) + " " + state;
    }
}
