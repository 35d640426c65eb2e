package jp.todoke.prevention;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Cause and plan as handed in, the first is number 1; kept for ever, returned ones too. {@code onBehalf} is the entry
 * of whose word it is when {@code by} entered it for somebody.
 */
public record Plan(
        int number,
        CauseStatus causeStatus,
        @Nullable CaseText cause,
        List<Measure> measures,
        Instant at,
        ActedBy by,
        @Nullable Long onBehalf,
        @Nullable PlanDecision decision) {

    /** Whether the chief has approved it. */
    public boolean approved() {
        return decision != null && decision.outcome() == PlanDecision.Outcome.APPROVED;
    }
}
