package jp.todoke.notification;

/** What is said of a {@link SubstituteMeasure}; of each the last word counts. */
public enum SubstituteAct {
    /** It is to be done: telling the persons stays open. */
    PLANNED,
    DONE,
    /** It is not to be done after all, or was not done. */
    DROPPED
}
