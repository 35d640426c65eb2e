package jp.todoke.clock;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What another basis does to one clock of a case.
 *
 * @param from the limit it has, {@code to} the one it would have
 * @param done whether its act was done: then nothing runs any more, and only the look back changes
 * @param late whether its limit would be past, or its act would have come after it
 */
public record LimitMove(
        ClockKey key,
        @Nullable PartId part,
        @Nullable String partName,
        Instant from,
        Instant to,
        boolean done,
        boolean late) {}
