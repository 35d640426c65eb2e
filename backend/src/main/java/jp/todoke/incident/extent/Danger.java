package jp.todoke.incident.extent;

/** Whether anybody is hurt or in danger of life or body, as it was told. */
public enum Danger {
    NONE,
    SOME,
    UNKNOWN
}
