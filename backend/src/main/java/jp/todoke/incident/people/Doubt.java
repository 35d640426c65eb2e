package jp.todoke.incident.people;

/** Why somebody looks at a place of a text before it leaves the office. */
public enum Doubt {
    /** Certainly somebody of the case or of the office; asked only of what is typed by hand. */
    NAMED,
    /** The name of somebody of the case, or a word or a place that is written like it. */
    WORD_OR_NAME,
    /** The name of somebody who works elsewhere in the office, or of another person of that name. */
    OF_ANOTHER,
    /** The reading of a name, in brackets behind it. */
    READING,
    /** Looks like a name; nobody of that name is registered. */
    NOT_REGISTERED
}
