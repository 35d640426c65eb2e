package jp.todoke.publication;

/** Where publication stands. */
public enum PublicationStatus {
    UNDECIDED,
    TO_PUBLISH,
    NOT_TO_PUBLISH,
    PUBLISHED
}
