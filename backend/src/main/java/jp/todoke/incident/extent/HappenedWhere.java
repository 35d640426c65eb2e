package jp.todoke.incident.extent;

/** Where it happened: at the body itself, or at one to whom it entrusted the work (委託先, 指定管理者). */
public enum HappenedWhere {
    BODY,
    CONTRACTOR,
    UNKNOWN
}
