package jp.todoke.incident.duty;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.LimitMove;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
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

    /** It was proposed to count a duty from another knowledge. */
    public record DutyBasisProposed(IncidentId incident, LegalDuty duty) implements DomainEvent {

        @Override
        public String detail() {
            return duty.name();
        }
    }

    /** A second person confirmed or refused that a duty counts from another knowledge. */
    public record DutyBasisDecided(IncidentId incident, LegalDuty duty, boolean confirmed) implements DomainEvent {

        @Override
        public String detail() {
            return duty + (confirmed ? " CONFIRMED" : " REFUSED");
        }
    }
}
