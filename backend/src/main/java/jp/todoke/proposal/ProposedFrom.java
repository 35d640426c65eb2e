package jp.todoke.proposal;

/** A record of the case from which a text is composed. */
public enum ProposedFrom {
    FIRST_REPORT,
    MEDIA,
    COUNTS,
    COURSE,
    WRITTEN_REPORT,
    CAUSE,
    PLAN,
    NOTIFICATION,
    PUBLICATION,
    PUBLICATION_TEXT,
    UNITS,
    CONTRACTOR_NOTICE
}
