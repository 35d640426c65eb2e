package jp.todoke.authority;

/** With whom a report says that the cause lies: 報告する機関, 委託先, 不明. */
public enum CausedBy {
    BODY,
    CONTRACTOR,
    UNKNOWN
}
