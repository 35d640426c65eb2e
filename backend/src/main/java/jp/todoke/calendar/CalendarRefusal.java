package jp.todoke.calendar;

import jp.todoke.shared.Refusal;

/** What the calendars refuse. */
final class CalendarRefusal extends Refusal {

    private CalendarRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static CalendarRefusal notThere() {
        return new CalendarRefusal(Kind.NOT_FOUND, "not-found");
    }

    static CalendarRefusal alreadyEnded() {
        return new CalendarRefusal(Kind.WRONG_STATE, "local-day-ended");
    }

    static CalendarRefusal nothingToAdopt() {
        return new CalendarRefusal(Kind.AGAINST_RULE, "nothing-to-adopt");
    }
}
