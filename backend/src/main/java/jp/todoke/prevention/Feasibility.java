package jp.todoke.prevention;

/** Whether the field can do a measure: 直ちに, その日のうちに, from a day on, or not. */
public enum Feasibility {
    AT_ONCE,
    SAME_DAY,
    FROM_DATE,
    NOT_POSSIBLE
}
