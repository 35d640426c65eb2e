package jp.todoke.clock;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A clock got its limit, at its start or by a move: whoever shows the limit elsewhere writes it anew. No act of the
 * history.
 */
public record LimitSet(IncidentId incident, @Nullable PartId part, ClockKey key, Instant limit) {}
