package jp.todoke.incident.withdrawal;

import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed of withdrawing one case, the latest first; says what may come next.
 *
 * @param reachedBeyond a duty was judged to exist, a report was filed or somebody was told: there is nothing to
 *     withdraw
 */
public record Withdrawal(List<WithdrawalProposal> proposals, boolean reachedBeyond) {

    /** The proposal that waits for its second person. */
    Optional<WithdrawalProposal> open() {
        return proposals.stream()
                .filter(proposal -> proposal.decision() == null)
                .findFirst();
    }

    /**
     * Whether this is another proposal; false where the same person said the same already. Refuses one beside another,
     * and where the case reached beyond the office.
     */
    boolean propose(String reason, ActedBy by) {
        requireWithin();
        if (open().filter(same -> same.by().account() == by.account()
                        && same.reason().value().equals(reason))
                .isPresent()) {
            return false;
        }
        if (open().isPresent()) {
            throw WithdrawalRefusal.anotherOpen();
        }
        return true;
    }

    /**
     * Whether this is another decision; false where the same person said the same already. Refuses a second one, the
     * confirmation of what cannot be withdrawn any more, and a refusal without its reason.
     */
    boolean decide(long proposal, boolean confirmed, @Nullable String reason, ActedBy by) {
        var asked = proposals.stream()
                .filter(each -> each.id() == proposal)
                .findFirst()
                .orElseThrow(WithdrawalRefusal::notThere);
        var decision = asked.decision();
        if (decision != null) {
            if (decision.by().account() == by.account() && decision.confirmed() == confirmed) {
                return false;
            }
            throw WithdrawalRefusal.alreadyDecided();
        }
        if (confirmed) {
            requireWithin();
        } else if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "required");
        }
        return true;
    }

    private void requireWithin() {
        if (reachedBeyond) {
            throw WithdrawalRefusal.reachedBeyond();
        }
    }

    /** Somebody proposed that the case be withdrawn. */
    public record WithdrawalProposed(IncidentId incident) implements DomainEvent {}

    /** A second person confirmed it, whereupon the case is withdrawn, or refused. */
    public record WithdrawalDecided(IncidentId incident, boolean confirmed) implements DomainEvent {

        @Override
        public String detail() {
            return confirmed ? "CONFIRMED" : "REFUSED";
        }
    }
}
