package jp.todoke.rules;

import java.time.Instant;

/**
 * A worked date of a rule.
 *
 * @param skipped how many closed days between the basis and the limit were not counted
 * @param shifted whether the last day was closed and the limit moved to an open one
 */
public record RuleExample(Instant basis, Instant limit, int skipped, boolean shifted) {}
