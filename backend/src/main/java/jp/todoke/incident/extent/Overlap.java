package jp.todoke.incident.extent;

/** Whether the persons counted in two cases that become one are the same: 同じ本人, 別の本人, 分からない. */
public enum Overlap {
    SAME,
    OTHER,
    UNKNOWN
}
