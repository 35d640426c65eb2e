package jp.todoke.supervisor;

/** Where the report line of a unit stands. */
public enum ReportStatus {
    AWAITING_HEAD,
    AWAITING_CHIEF,
    /** The written report is to be handed in, for the first time or again after a return. */
    AWAITING_WRITTEN,
    AWAITING_DECISION,
    ACCEPTED,
    /** Two persons ended the response of the unit as not needed. */
    NOT_NEEDED
}
