package jp.todoke.search;

/** By what means something went to somebody by mistake. */
public enum RecipientMeans {
    EMAIL,
    FAX,
    POST,
    BY_HAND,
    OTHER
}
