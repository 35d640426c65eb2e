package jp.todoke.clock.watch;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * The watchdog set the timer of a clock again, or took away one too many; without a case where there was no such clock.
 */
public record ClockTimerMended(@Nullable IncidentId incident, String clock, @Nullable ClockKey key, ClockFault fault)
        implements DomainEvent {

    @Override
    public String detail() {
        return (key == null ? clock : key) + " " + fault;
    }
}
