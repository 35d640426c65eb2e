package jp.todoke.incident.duty;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.LimitMove;
import org.jspecify.annotations.Nullable;

/**
 * From when a duty of a case counts.
 *
 * @param basis the moment
 * @param chosen whether it is another knowledge than the body's first one of the case
 * @param proposals what was proposed, the latest first; at most the first is open
 * @param moves which limits the open proposal would move
 * @param mayDecide whether the reader may be the second person of the open proposal
 */
public record DutyBasis(
        LegalDuty duty,
        Instant basis,
        boolean chosen,
        List<BasisProposal> proposals,
        List<LimitMove> moves,
        boolean mayDecide) {

    /** The proposal that waits for a second person. */
    @Nullable
    BasisProposal open() {
        return proposals.isEmpty() || proposals.get(0).decision() != null ? null : proposals.get(0);
    }
}
