package jp.todoke.publication;

/**
 * What speaks for publishing a case by itself 個別公表: more persons than the municipality has set, a wrongful purpose, a
 * duty to report.
 */
public enum PublicationGround {
    PERSONS,
    MALICE,
    DUTY
}
