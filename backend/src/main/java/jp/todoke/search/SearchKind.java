package jp.todoke.search;

import jp.todoke.incident.IncidentKind;

/**
 * What is done to get the information back: it is searched for, or recovered from those to whom it went, or neither.
 */
public enum SearchKind {
    SEARCH,
    RECOVERY,
    /** Nothing went away; whoever agrees, ends it with that reason. */
    NONE;

    /** 回収 where something went to the wrong person, neither where nothing went away, else 捜索. */
    static SearchKind of(IncidentKind kind) {
        return switch (kind) {
            case MISSENT_EMAIL, MISDELIVERED_POST, MISISSUED, DISCLOSURE_ERROR -> RECOVERY;
            default -> kind.nothingLost() ? NONE : SEARCH;
        };
    }
}
