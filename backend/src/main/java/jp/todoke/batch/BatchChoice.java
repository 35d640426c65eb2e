package jp.todoke.batch;

/** Which cases of the period the municipality lists: all of them 全件, or those that are to be published. */
public enum BatchChoice {
    ALL,
    DECIDED
}
