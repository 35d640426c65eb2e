package jp.todoke.rules;

import java.time.Instant;

/**
 * A worked date of a rule.
 *
 * @param skipped how many closed days between the basis and the limit were not counted, or passed over
 */
public record RuleExample(Instant basis, Instant limit, int skipped) {}
