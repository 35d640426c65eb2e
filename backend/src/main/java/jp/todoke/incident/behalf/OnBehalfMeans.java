package jp.todoke.incident.behalf;

/** By what means the word of somebody who cannot enter it himself arrived. */
public enum OnBehalfMeans {
    PHONE,
    IN_PERSON,
    FAX,
    MAIL,
    PAPER
}
