package jp.todoke.cause;

/** How sure the office is of the cause: 確定, 推定 or 不明. */
public enum CauseStatus {
    CONFIRMED,
    PRESUMED,
    UNKNOWN
}
