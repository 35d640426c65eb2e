package jp.todoke.incident;

/** Where the case as a whole stands; each track has a state of its own. */
public enum IncidentStatus {
    RUNNING,
    AT_CLOSING_CHECK,
    CLOSED,
    /** 取下げ: two persons said that nothing had happened. */
    WITHDRAWN,
    /** 併合: it goes on as a part of another case. */
    MERGED;

    /** Whether nothing more is done in the case. */
    public boolean ended() {
        return this == CLOSED || this == WITHDRAWN || this == MERGED;
    }
}
