package jp.todoke.clock.counting;

/** Whether a line counts on from its basis, or backwards from it (a paper before its meeting). */
public enum RuleDirection {
    AFTER,
    BEFORE
}
