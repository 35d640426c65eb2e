package jp.todoke.publication;

/** Where something was published. */
public enum PublicationChannel {
    PRESS_RELEASE,
    PRESS_CONFERENCE,
    WEBSITE,
    BULLETIN,
    COUNCIL,
    OTHER
}
