package jp.todoke.dutytable;

/** Where a version of the table stands today. */
public enum TableState {
    IN_FORCE,
    COMING,
    PAST,
    /** A later version came to count on the same day or before. */
    NEVER,
    /** Taken back before its day. */
    WITHDRAWN
}
