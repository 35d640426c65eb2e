package jp.todoke.audit;

/** Something was done, or case contents were looked at. */
public enum HistoryKind {
    ACT,
    READ
}
