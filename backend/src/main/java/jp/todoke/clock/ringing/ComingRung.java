package jp.todoke.clock.ringing;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * このまま対応がない場合の督促予定: what a running clock will do by itself, and when.
 *
 * @param clock {@code clock-17}
 * @param rung its name in the ladder: {@code HALF_TIME}, {@code LIMIT}, {@code LIMIT_PLUS_1}
 * @param past whether the limit is past by then
 * @param goesUp whether the first report goes up by itself then
 * @param last whether every rung after it tells the same posts, so that none of those is listed
 */
public record ComingRung(
        Instant at,
        String clock,
        ClockKey key,
        @Nullable PartId part,
        @Nullable String partName,
        String rung,
        boolean past,
        boolean goesUp,
        boolean last,
        List<ToldPost> to) {

    /**
     * A post that is told then, under the number by which it would be reached.
     *
     * @param called whether somebody is asked to telephone it, because a mail alone does not reach anybody then
     */
    public record ToldPost(
            String post, String unitName, @Nullable String label, @Nullable String number, boolean called) {}
}
