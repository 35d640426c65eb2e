package jp.todoke.notification;

/** How persons were told. */
public enum ContactMeans {
    LETTER,
    PHONE,
    VISIT,
    IN_PERSON,
    MEETING,
    EMAIL,
    OTHER
}
