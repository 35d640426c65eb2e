package jp.todoke.prevention;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Successors as proposed for a {@code plan}, the first is number 1; kept for ever, returned ones too. {@code onBehalf}
 * is the entry of whose word it is when {@code by} entered it for somebody.
 */
public record SuccessorProposal(
        int plan,
        int number,
        List<Successor> measures,
        Instant at,
        ActedBy by,
        @Nullable Long onBehalf,
        @Nullable SuccessorDecision decision) {

    /** The chief's word; a return has its reason. */
    public record SuccessorDecision(PlanDecision.Outcome outcome, @Nullable CaseText reason, Instant at, ActedBy by) {}
}
