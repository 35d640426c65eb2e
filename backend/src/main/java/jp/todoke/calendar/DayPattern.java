package jp.todoke.calendar;

/**
 * Which days a local day means: each of a span, one date of each year, one weekday of each week. Earlier ones are the
 * more special.
 */
public enum DayPattern {
    DATES,
    YEARLY,
    WEEKLY
}
