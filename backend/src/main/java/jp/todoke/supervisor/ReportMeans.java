package jp.todoke.supervisor;

/** By what means something was reported or received. */
public enum ReportMeans {
    IN_PERSON,
    PHONE,
    EMAIL,
    PAPER,
    SCREEN
}
