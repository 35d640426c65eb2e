package jp.todoke.clock;

import java.time.Instant;

/**
 * How an act that was done stands by what is known today: an earlier knowledge was found after it.
 *
 * @param basis from when the rule counts now
 * @param limit the limit counted from there
 * @param late whether the act came after that limit
 */
public record Hindsight(Instant basis, Instant limit, boolean late) {}
