package jp.todoke.calendar;

/** Whether the holidays of a year were compared with the list handed in last, and whether they agree. */
public enum HolidaysCheck {
    NOT_CHECKED,
    SAME,
    DIFFERS
}
