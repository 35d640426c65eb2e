package jp.todoke.search;

/** Where the search of a unit stands. */
public enum SearchStatus {
    /** Rounds are being made. */
    GOING_ON,
    /** Found, or proposed to end without finding: the head must agree. */
    END_PROPOSED,
    /** The head agrees: the section chief must confirm. */
    END_AGREED,
    ENDED
}
