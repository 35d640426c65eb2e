package jp.todoke.incident;

/** Where the case as a whole stands; each track has a state of its own. */
public enum IncidentStatus {
    RUNNING,
    AT_CLOSING_CHECK,
    CLOSED
}
