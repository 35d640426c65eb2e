package jp.todoke.clock.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.OfficialTime;

/**
 * A limit and how it was counted.
 *
 * @param basis from when, in the milliseconds that the engine knows
 * @param limit the instant; 24:00 of a day is the 00:00 after it
 * @param decided which of the lines gave the limit, from 0
 */
public record Counting(Instant basis, Instant limit, int decided, List<CountedLine> lines) {

    /** The day on which the limit lies; 24:00 belongs to the day that it ends. */
    public LocalDate limitDay() {
        return OfficialTime.limitDay(limit);
    }

    /** The days of the line that gave the limit. */
    public List<CountedDay> days() {
        return lines.get(decided).days();
    }

    /** Whether the limit shifted to an open day. */
    public boolean shifted() {
        return lines.get(decided).shifted();
    }
}
