package jp.todoke.clock.why;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.ringing.ComingRung;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * 「なぜ？」 of one clock: why it has its limit, why it had others before, and what it will do by itself if nobody acts.
 *
 * @param limit of the clock as it stands
 * @param earlier what was kept before the limit moved, the last one first
 */
public record WhyView(
        String id,
        ClockKey key,
        @Nullable PartId part,
        @Nullable String partName,
        ClockState state,
        Instant limit,
        Explanation explanation,
        List<Explanation> earlier,
        List<ComingRung> coming,
        Instant serverNow) {}
