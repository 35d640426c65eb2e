package jp.todoke.board;

import jp.todoke.clock.ClockKey;
import org.jspecify.annotations.Nullable;

/**
 * Which limits to list; null filters nothing.
 *
 * @param unit     of whoever has to act, with all units below it
 * @param key      the kind of clock
 * @param strength the strength of its rule, as the table {@code clock_rule} writes it: {@code LAW}, {@code HOUSE}
 * @param person   account of somebody who has to act, in person or as a deputy
 */
public record BoardFilter(@Nullable String unit, @Nullable ClockKey key, @Nullable String strength, @Nullable Long person) {}
