package jp.todoke.prevention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What follows the reviews of the plan that holds: of each measure that did not hold a successor is owed, until one was
 * proposed and approved.
 */
record FollowUp(Plan plan, List<Review> reviews, List<SuccessorProposal> proposals) {

    /** The measures in whose place another one is owed: some review found that they did not hold. */
    List<Integer> owed() {
        var failed = new TreeSet<Integer>();
        reviews.forEach(review -> review.results().stream()
                .filter(ReviewResult::failed)
                .map(ReviewResult::measure)
                .forEach(failed::add));
        plan.measures().stream().map(Measure::follows).filter(Objects::nonNull).forEach(failed::remove);
        return List.copyOf(failed);
    }

    /** How many acts there are: a form that was opened at another count is stale. */
    int version() {
        return proposals.stream()
                .mapToInt(proposal -> proposal.decision() == null ? 1 : 2)
                .sum();
    }

    Optional<SuccessorProposal> waiting() {
        return last().filter(proposal -> proposal.decision() == null);
    }

    private Optional<SuccessorProposal> last() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(proposals.size() - 1));
    }

    /** What is proposed. Refuses, at the fields, a measure in whose place nothing is proposed, and what is missing. */
    List<Successor> propose(List<SuccessorDraft> drafts, PlanBasis basis) {
        if (waiting().isPresent()) {
            throw new PreventionRefusal.SuccessorsWait();
        }
        if (owed().isEmpty()) {
            throw new PreventionRefusal.NoSuccessorOwed();
        }
        var violations = new ArrayList<Violation>();
        if (!drafts.stream().map(SuccessorDraft::follows).sorted().toList().equals(owed())) {
            violations.add(new Violation("measures", "follow-up.successor-of-each"));
        }
        for (int each = 0; each < drafts.size(); each++) {
            drafts.get(each).check("measures[%d].".formatted(each), basis, violations);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return drafts.stream().map(SuccessorDraft::checked).toList();
    }

    /** The chief's word on what waits; a return needs its reason. */
    SuccessorProposal.SuccessorDecision decide(
            PlanDecision.@Nullable Outcome outcome, @Nullable CaseText reason, Instant at, ActedBy by) {
        if (waiting().isEmpty()) {
            throw new PreventionRefusal.NothingToDecide();
        }
        var returned = outcome == PlanDecision.Outcome.RETURNED;
        new FieldChecks()
                .required(true, "outcome", outcome)
                .required(returned, "reason", reason)
                .refuse();
        return new SuccessorProposal.SuccessorDecision(outcome, returned ? reason : null, at, by);
    }
}
