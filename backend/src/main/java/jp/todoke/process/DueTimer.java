package jp.todoke.process;

import java.time.Instant;

/**
 * A timer of a clock that should have fired.
 *
 * @param clock {@code clock-17}
 * @param due when it should have
 */
public record DueTimer(String clock, Instant due) {}
