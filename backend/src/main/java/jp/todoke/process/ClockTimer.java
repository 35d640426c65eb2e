package jp.todoke.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A running process of a clock.
 *
 * @param clock  {@code clock-17}
 * @param timers how many timers it has: one, when all is well
 * @param due    when the earliest of them fires, or should have fired; null where there is none
 */
public record ClockTimer(String clock, int timers, @Nullable Instant due) {}
