package jp.todoke.clock.waiver;

import java.time.Instant;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * That a clock be waived, as asked and as decided.
 *
 * @param clock {@code clock-17}
 * @param mayDecide whether the reader may confirm or refuse it now
 * @param decision null while the second person has not spoken
 */
public record WaiverView(
        String clock,
        CaseText reason,
        CaseText askedBy,
        String askedPost,
        Instant askedAt,
        boolean mayDecide,
        @Nullable Decided decision) {

    /** What the second person said. */
    public record Decided(boolean confirmed, @Nullable CaseText note, CaseText by, String post, Instant at) {}
}
