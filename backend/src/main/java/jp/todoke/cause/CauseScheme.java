package jp.todoke.cause;

/** Whose words a class is told in: the Commission's form, 大阪市, or the office's own 庁内. */
public enum CauseScheme {
    COMMISSION,
    OSAKA,
    OWN
}
