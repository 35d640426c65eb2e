package jp.todoke.clock.why;

import java.time.LocalDate;
import jp.todoke.clock.counting.CountedAs;
import org.jspecify.annotations.Nullable;

/**
 * A day of the picture of a count.
 *
 * @param number its number where it was counted
 * @param closed why it is closed in the rule's calendar (天皇誕生日, 年末年始); null where it is open
 */
public record ExplainedDay(LocalDate day, CountedAs as, @Nullable Integer number, @Nullable String closed) {}
