package jp.todoke.clock;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Two people waived a clock: its act may still be done, but no limit waits for it. */
public record ClockWaived(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part);
    }
}
