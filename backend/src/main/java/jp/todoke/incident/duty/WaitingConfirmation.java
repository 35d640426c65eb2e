package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.earlyend.EarlyEndKind;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * That something waits for a second person who may be the reader: a waiver of {@code clock}, another basis of
 * {@code duty}, a correction of when it was known, an early end of tracks, a version of the publication text, a
 * prevention plan, or, where all of them are null, the withdrawal of the case.
 *
 * @param planInPlace the plan that was decided in the reader's place 代決 and waits for the 後閲
 * @param planToRead the approved plan of which the reader is informed and that the reader has not opened
 * @param post of whoever asked
 */
public record WaitingConfirmation(
        IncidentId incident,
        @Nullable ClockKey clock,
        @Nullable LegalDuty duty,
        @Nullable Long correction,
        @Nullable EarlyEndKind earlyEnd,
        @Nullable Integer text,
        @Nullable Integer planInPlace,
        @Nullable Integer planToRead,
        String post,
        Instant at) {

    /** A waiver of a clock. */
    static WaitingConfirmation ofWaiver(IncidentId incident, ClockKey clock, String post, Instant at) {
        return new WaitingConfirmation(incident, clock, null, null, null, null, null, null, post, at);
    }

    /** Another basis of a duty. */
    static WaitingConfirmation ofBasis(IncidentId incident, LegalDuty duty, String post, Instant at) {
        return new WaitingConfirmation(incident, null, duty, null, null, null, null, null, post, at);
    }

    /** A correction of when something was known. */
    static WaitingConfirmation ofCorrection(IncidentId incident, long correction, String post, Instant at) {
        return new WaitingConfirmation(incident, null, null, correction, null, null, null, null, post, at);
    }

    /** An early end of tracks. */
    static WaitingConfirmation ofEarlyEnd(IncidentId incident, EarlyEndKind kind, String post, Instant at) {
        return new WaitingConfirmation(incident, null, null, null, kind, null, null, null, post, at);
    }

    /** The withdrawal of the case. */
    static WaitingConfirmation ofWithdrawal(IncidentId incident, String post, Instant at) {
        return new WaitingConfirmation(incident, null, null, null, null, null, null, null, post, at);
    }

    /** A version of the publication text that waits for approval. */
    public static WaitingConfirmation ofText(IncidentId incident, int version, String post, Instant at) {
        return new WaitingConfirmation(incident, null, null, null, null, version, null, null, post, at);
    }

    /** A plan that was decided in the reader's place. */
    public static WaitingConfirmation ofPlanInPlace(IncidentId incident, int plan, String post, Instant at) {
        return new WaitingConfirmation(incident, null, null, null, null, null, plan, null, post, at);
    }

    /** An approved plan that the reader, who is informed of it, has not opened. */
    public static WaitingConfirmation ofPlanToRead(IncidentId incident, int plan, String post, Instant at) {
        return new WaitingConfirmation(incident, null, null, null, null, null, null, plan, post, at);
    }
}
