package jp.todoke.calendar;

/** Whose days: 行政機関の休日 of the state (limits by law), the municipality's (house rules), or one facility's. */
public enum CalendarKind {
    NATIONAL,
    MUNICIPAL,
    FACILITY
}
