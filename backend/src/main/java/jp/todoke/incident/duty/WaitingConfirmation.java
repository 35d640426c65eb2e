package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.earlyend.EarlyEndKind;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * That something waits for a second person who may be the reader: a waiver of {@code clock}, another basis of
 * {@code duty}, a correction of when it was known, an early end of tracks, a version of the publication text, or, where
 * all five are null, the withdrawal of the case.
 *
 * @param post of whoever asked
 */
public record WaitingConfirmation(
        IncidentId incident,
        @Nullable ClockKey clock,
        @Nullable LegalDuty duty,
        @Nullable Long correction,
        @Nullable EarlyEndKind earlyEnd,
        @Nullable Integer text,
        String post,
        Instant at) {

    /** A version of the publication text that waits for approval. */
    public static WaitingConfirmation ofText(IncidentId incident, int version, String post, Instant at) {
        return new WaitingConfirmation(incident, null, null, null, null, version, post, at);
    }
}
