package jp.todoke.clock.watch;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * How the watch over the clocks stands.
 *
 * @param asleep nobody has looked for more than three minutes
 * @param lookedAt when the clocks were last compared with their timers; null before the first time
 * @param faults what is wrong now, by kind
 * @param clocks the first of the clocks that are wrong now
 * @param mended the timers that were mended by themselves in the last day, the latest first
 */
public record ClockWatch(
        boolean asleep,
        @Nullable Instant lookedAt,
        List<FaultCount> faults,
        List<FaultyClock> clocks,
        List<MendedTimer> mended,
        Instant serverNow) {

    /** How many clocks are wrong in this way. */
    public record FaultCount(ClockFault fault, long count) {}

    /** A clock that is wrong; without case and kind where there is no such clock. */
    public record FaultyClock(@Nullable IncidentId incident, @Nullable ClockKey key, ClockFault fault) {}

    /** A timer that was set again or taken away. */
    public record MendedTimer(@Nullable IncidentId incident, @Nullable ClockKey key, ClockFault fault, Instant at) {}
}
