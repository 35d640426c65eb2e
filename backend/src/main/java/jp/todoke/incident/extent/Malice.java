package jp.todoke.incident.extent;

/** Whether theft or another wrongful purpose is suspected; unknown counts as suspected where a duty depends on it. */
public enum Malice {
    YES,
    NO,
    UNKNOWN
}
