package jp.todoke.incident.merging;

import java.time.Instant;
import java.util.Set;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.PartId;

/**
 * A unit that joins with the merged case.
 *
 * @param known from when its clocks counted there
 * @param done the clocks whose acts it has done there
 */
record JoiningUnit(PartId part, Instant known, Set<ClockKey> done) {

    /** Whether its head had reported: that comes along. */
    boolean headReported() {
        return done.contains(ClockKey.HEAD_REPORT);
    }

    /**
     * From when one of its clocks counts in the case that goes on: an act that is asked for anew although it was done
     * counts from the merging.
     */
    Instant countsFrom(ClockKey key, Instant merging) {
        return done.contains(key) && key != ClockKey.HEAD_REPORT ? merging : known;
    }
}
