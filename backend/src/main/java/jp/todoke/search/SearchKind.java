package jp.todoke.search;

import jp.todoke.incident.IncidentKind;

/** What is done to get the information back: it is searched for, or recovered from those to whom it went. */
public enum SearchKind {
    SEARCH,
    RECOVERY;

    /** 回収 where something went to the wrong person, else 捜索. */
    static SearchKind of(IncidentKind kind) {
        return switch (kind) {
            case MISSENT_EMAIL, MISDELIVERED_POST, MISISSUED -> RECOVERY;
            default -> SEARCH;
        };
    }
}
