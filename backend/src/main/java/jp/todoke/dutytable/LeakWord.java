package jp.todoke.dutytable;

/** What the first sheet of the table says of a possible leak. */
public enum LeakWord {
    /** Nothing of it is a leak. */
    NONE,
    /** 高度な暗号化, with the key kept apart. */
    ENCRYPTED,
    /** Recovered before anybody saw it. */
    RECOVERED_UNSEEN,
    POSSIBLE
}
