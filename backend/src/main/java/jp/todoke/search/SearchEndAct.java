package jp.todoke.search;

/** What was said to the end: proposed (of a recovery), agreed by the head, confirmed by the chief or sent back. */
public enum SearchEndAct {
    PROPOSED,
    AGREED,
    CONFIRMED,
    RETURNED
}
