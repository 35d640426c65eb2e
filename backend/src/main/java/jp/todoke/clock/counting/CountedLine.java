package jp.todoke.clock.counting;

import java.time.Instant;
import java.util.List;

/**
 * How one line of a rule was counted.
 *
 * @param days every day from the basis to the limit, in the order in which they were counted: backwards where the line
 *     is
 */
public record CountedLine(RuleLine line, Instant limit, List<CountedDay> days) {

    /** Whether the last counted day was closed and the limit moved on to an open one. */
    public boolean shifted() {
        return !days.isEmpty() && days.get(days.size() - 1).as() == CountedAs.SHIFTED_TO;
    }
}
