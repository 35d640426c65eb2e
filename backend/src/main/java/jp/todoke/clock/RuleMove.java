package jp.todoke.clock;

import java.time.Instant;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What another version of its rule does to a running clock.
 *
 * @param clock {@code clock-17}
 * @param rule the version that it keeps, {@code version} its number
 * @param before the limit it has, {@code after} the one it would have
 */
public record RuleMove(
        String clock,
        IncidentId incident,
        @Nullable PartId part,
        long rule,
        int version,
        Instant basis,
        Instant before,
        Instant after) {}
