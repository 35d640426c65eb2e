package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * That something waits for a second person who may be the reader: a waiver of {@code clock}, another basis of
 * {@code duty}, a correction of when it was known, or, where all three are null, the withdrawal of the case.
 *
 * @param post of whoever asked
 */
public record WaitingConfirmation(
        IncidentId incident,
        @Nullable ClockKey clock,
        @Nullable LegalDuty duty,
        @Nullable Long correction,
        String post,
        Instant at) {}
