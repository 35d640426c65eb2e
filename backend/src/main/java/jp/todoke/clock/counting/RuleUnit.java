package jp.todoke.clock.counting;

/** In what a line of a rule counts. */
public enum RuleUnit {
    /** Elapsed minutes, nights included; 0 is 直ちに. */
    MINUTES,
    /** Elapsed hours, nights included. */
    HOURS,
    /** 暦日: every day counts. */
    CALENDAR_DAYS,
    /** 開庁日: days count that are open in the rule's calendar. */
    OPEN_DAYS,
    /** The open day of the basis until a time, else the next open day until another time. */
    SAME_OPEN_DAY,
    /** 月: ends on the day before the one that corresponds to the first day, else on the month's last day (民法143条2項). */
    MONTHS,
    /** 定めた日: the day of the basis is the limit's day itself. */
    GIVEN_DATE;

    /** Whether time elapses by the minute instead of days being counted. */
    public boolean elapses() {
        return this == MINUTES || this == HOURS;
    }
}
