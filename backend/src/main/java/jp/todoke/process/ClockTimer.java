package jp.todoke.process;

/**
 * A running process of a clock.
 *
 * @param clock {@code clock-17}
 * @param timers how many timers it has: one, when all is well
 */
public record ClockTimer(String clock, int timers) {}
