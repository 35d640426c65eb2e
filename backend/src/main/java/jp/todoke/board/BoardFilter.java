package jp.todoke.board;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Which limits to list; null filters nothing.
 *
 * @param unit of whoever has to act, with all units below it
 * @param key the kind of clock
 * @param strength what stands behind the limit
 * @param person account of somebody who has to act, in person or as a deputy
 */
public record BoardFilter(
        @Nullable String unit, @Nullable ClockKey key, @Nullable Strength strength, @Nullable Long person) {}
