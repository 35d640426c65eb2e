package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.counting.ClockKey;

/**
 * What a judgement would bring about, said before it is saved.
 *
 * @param begins limits that begin to run
 * @param ends limits that end as 解消, once the second person has confirmed
 * @param secondPerson whether it stands only when a second person confirms it
 * @param tellsAgain whether telling the persons concerned begins again
 * @param filedStays whether reports were filed, which stay on record though nothing more is to be filed
 */
public record VerdictConsequences(
        List<Limit> begins, List<Limit> ends, boolean secondPerson, boolean tellsAgain, boolean filedStays) {

    /** A limit of a clock. */
    public record Limit(ClockKey key, Instant limit) {}
}
