package jp.todoke.incident.people;

/** What is decided of words that may name somebody. */
public enum MaskChoice {
    MASK,
    LEAVE
}
