package jp.todoke.council;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import org.jspecify.annotations.Nullable;

/** A paper as compiled, the first is number 1, and what the chief said of it. */
public record PaperDraft(int number, PaperHeading heading, Instant at, ActedBy by, @Nullable PaperDecision decision) {

    /** Whether the chief has confirmed it. */
    public boolean confirmed() {
        return decision != null && decision.outcome() == PaperDecision.Outcome.CONFIRMED;
    }
}
