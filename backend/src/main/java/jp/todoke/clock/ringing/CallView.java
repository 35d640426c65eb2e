package jp.todoke.clock.ringing;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A telephone call that a rung of the night asked for.
 *
 * @param key what {@code clock} waits for that is to be told
 * @param post the post to be reached, with its unit
 * @param label the entry of the duty list, and its {@code number}; both null where the list has none
 * @param open whether it is still to be made: nobody has told, and the clock runs
 * @param mayTell whether the reader is one of those who make it
 */
public record CallView(
        long id,
        IncidentId incident,
        @Nullable PartId part,
        @Nullable String partName,
        ClockKey key,
        String clock,
        Instant limit,
        String post,
        String unitName,
        @Nullable String label,
        @Nullable String number,
        Instant openedAt,
        boolean open,
        boolean mayTell,
        @Nullable Told told) {

    /** Whom the call reached and when, and who wrote that down. */
    public record Told(CaseText reached, Instant at, CaseText by, String byPost) {}
}
