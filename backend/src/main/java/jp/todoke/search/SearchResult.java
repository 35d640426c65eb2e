package jp.todoke.search;

/** What came of a round. */
public enum SearchResult {
    FOUND,
    GO_ON,
    END_PROPOSED
}
