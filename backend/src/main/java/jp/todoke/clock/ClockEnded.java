package jp.todoke.clock;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A clock ended without its act. */
public record ClockEnded(IncidentId incident, @Nullable PartId part, ClockKey key, EndReason reason)
        implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part) + " " + reason;
    }
}
