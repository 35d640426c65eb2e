package jp.todoke.prevention;

/** Whether a measure still runs: 続いている, 一部だけ, 続いていない, 分からない. */
public enum StillRuns {
    RUNS,
    PARTLY,
    STOPPED,
    UNKNOWN
}
