package jp.todoke.search;

/** Where the search of a unit stands. */
public enum SearchStatus {
    /** Rounds are being made. */
    GOING_ON,
    /** Found, or proposed to end without finding: the head must agree. */
    END_PROPOSED,
    /** The head agrees: the section chief must confirm. */
    END_AGREED,
    ENDED,
    /** Two persons ended the response of the unit as not needed. */
    NOT_NEEDED;

    /** Whether nothing more is searched for. */
    boolean over() {
        return this == ENDED || this == NOT_NEEDED;
    }
}
