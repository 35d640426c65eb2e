package jp.todoke.clock.counting;

import java.time.Instant;
import jp.todoke.calendar.DayCalendar;

/**
 * The product's count of a rule, for the oracle to be compared with: the very code that sets the limits of running
 * clocks.
 */
public final class RuleCount {

    private RuleCount() {}

    /** The limit of the rule from that basis, by that calendar. */
    public static Instant limit(RuleView rule, Instant basis, DayCalendar calendar) {
        return new Rule(rule).count(basis, calendar).limit();
    }
}
