package jp.todoke.meeting;

import java.time.Instant;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * When the paper of a case is due, before and after a change of its meeting; null where it is not due. {@code incident}
 * is null where whoever asks does not see the case.
 */
public record MovedLimit(@Nullable IncidentId incident, @Nullable Instant before, @Nullable Instant after) {}
