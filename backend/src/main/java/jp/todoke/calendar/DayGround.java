package jp.todoke.calendar;

/** Why a day is open or closed. */
public enum DayGround {
    WEEKDAY,
    WEEKEND,
    HOLIDAY,
    YEAR_END,
    LOCAL_CLOSING,
    LOCAL_OPENING
}
