package jp.todoke.rules;

/** Where a version of a rule stands today: taken, yet to be taken, taken once, or replaced before it ever was. */
public enum RuleState {
    IN_FORCE,
    COMING,
    PAST,
    NEVER
}
