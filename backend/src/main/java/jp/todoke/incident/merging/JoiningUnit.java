package jp.todoke.incident.merging;

import java.time.Instant;
import java.util.Set;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.PartId;

/**
 * A unit that joins with the merged case.
 *
 * @param known from when its clocks counted there
 * @param done the clocks whose acts it has done there: asked for anew, they count from the merging
 */
record JoiningUnit(PartId part, Instant known, Set<ClockKey> done) {

    /** From when one of its clocks counts in the case that goes on. */
    Instant countsFrom(ClockKey key, Instant merging) {
        return done.contains(key) ? merging : known;
    }
}
