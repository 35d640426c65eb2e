package jp.todoke.incident.progress;

import java.time.Instant;
import java.util.function.Supplier;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case that runs.
 *
 * @param post the post that has to act, with its unit; asked only where no step says who has it
 */
record RunningClock(String id, ClockKey key, @Nullable PartId part, Instant limit, Supplier<String> post) {}
