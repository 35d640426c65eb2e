package jp.todoke.incident.linking;

/** How two cases belong together: 類似の事案, 他の自治体の同じ事案, 一つの出来事の続き, 再発 at the same unit or of the same cause. */
public enum LinkKind {
    SIMILAR,
    SAME_EVENT_ELSEWHERE,
    CHAIN,
    RECURRENCE
}
