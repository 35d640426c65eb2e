package jp.todoke.incident.course;

/** What sort of event it was. */
public enum EntryKind {
    DISCOVERY,
    SEARCH,
    SUPERVISOR_REPORT,
    WRITTEN_REPORT,
    NOTICE,
    PUBLICATION,
    OTHER
}
