package jp.todoke.clock;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A running clock counts from another moment, and has another limit. */
public record ClockMoved(IncidentId incident, @Nullable PartId part, ClockKey key, Instant limit)
        implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part);
    }
}
