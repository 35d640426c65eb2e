package jp.todoke.incident.extent;

/** Whether individual numbers 個人番号 may be among the information; unknown stays unknown. */
public enum MyNumber {
    YES,
    NO,
    UNKNOWN
}
