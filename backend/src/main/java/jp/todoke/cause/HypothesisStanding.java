package jp.todoke.cause;

/** How a hypothesis stands: not decided, likely, or excluded by what speaks against it. */
public enum HypothesisStanding {
    OPEN,
    LIKELY,
    EXCLUDED
}
