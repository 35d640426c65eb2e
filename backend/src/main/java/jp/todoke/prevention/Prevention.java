package jp.todoke.prevention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.cause.CauseStatus;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The plans of one case in the order they were handed in; says what may come next. Planning begins anew in a case that
 * is reopened for it, at {@code since}; {@code earlier} plans were handed in before that. {@code earlyEnd}: two persons
 * ended prevention as not needed.
 */
public record Prevention(List<Plan> earlier, List<Plan> plans, @Nullable Instant since, @Nullable EarlyEnd earlyEnd) {

    /** TO_DRAFT: none, or the last was returned; TO_DECIDE: the chief has it; APPROVED; NOT_NEEDED: no plan is made. */
    public enum Status {
        TO_DRAFT,
        TO_DECIDE,
        APPROVED,
        NOT_NEEDED
    }

    public Status status() {
        if (earlyEnd != null && last().filter(Plan::approved).isEmpty()) {
            return Status.NOT_NEEDED;
        }
        return last().map(plan -> plan.decision() == null
                        ? Status.TO_DECIDE
                        : plan.approved() ? Status.APPROVED : Status.TO_DRAFT)
                .orElse(Status.TO_DRAFT);
    }

    /** How many acts there are: a form that was opened at another count is stale. */
    public int version() {
        return Stream.concat(earlier.stream(), plans.stream())
                        .mapToInt(plan -> 1
                                + (plan.decision() == null ? 0 : 1)
                                + plan.words().size())
                        .sum()
                + (earlyEnd == null ? 0 : 1);
    }

    public Optional<Plan> last() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    /** What the next plan begins with: the one that was returned, or after a reopening the approved one. */
    Optional<Plan> before() {
        return last().or(this::approved);
    }

    /** The plan that waits for a decision, if one does. */
    Optional<Plan> waiting() {
        return last().filter(plan -> status() == Status.TO_DECIDE);
    }

    /** The approved plan that holds, if one does: an earlier one until another takes its place. */
    public Optional<Plan> approved() {
        return last().filter(Plan::approved)
                .or(() -> earlier.stream().filter(Plan::approved).reduce((before, after) -> after));
    }

    /** When the case was reopened for the plan that holds; null where it was no reopening that asked for it. */
    @Nullable
    Instant reopenedForApproved() {
        return status() == Status.APPROVED ? since : null;
    }

    /**
     * The next plan. Refuses one while another waits for the chief or is approved, and whatever is missing, at the
     * field.
     */
    Plan submit(PlanDraft draft, PlanBasis basis, Instant at, ActedBy by, @Nullable Long onBehalf) {
        if (status() == Status.NOT_NEEDED) {
            throw new PreventionRefusal.NotNeeded();
        }
        if (status() != Status.TO_DRAFT) {
            throw new PreventionRefusal.AlreadySubmitted();
        }
        var measures = draft.checked(basis, before().orElse(null));
        return new Plan(
                earlier.size() + plans.size() + 1,
                draft.causeStatus(),
                CaseText.of(draft.cause()),
                measures,
                at,
                by,
                onBehalf,
                List.of(),
                null);
    }

    /**
     * The chief's decision on the last plan, {@code deputy} in the chief's place. Refuses a measure without a word, and
     * a return without its reason.
     */
    PlanDecision decide(PlanWords words, boolean deputy, Instant at, ActedBy by) {
        var plan = waiting().orElseThrow(PreventionRefusal.NothingToDecide::new);
        words.check(plan, OfficialTime.dayOf(at));
        // A form tells the minute alone: a plan of this minute may be decided in it.
        if (at.isBefore(plan.at().truncatedTo(ChronoUnit.MINUTES))) {
            throw new InvalidInput("at", "prevention.before-submission");
        }
        var document = words.document() == null || words.document().empty() ? null : words.document();
        return new PlanDecision(words.outcome(), words.reason(), words.measures(), document, deputy, at, by, null);
    }

    /** A plan was handed in to the chief. */
    public record PlanSubmitted(IncidentId incident, int number, CauseStatus causeStatus, int measures)
            implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + causeStatus + " " + measures;
        }
    }

    /** The chief approved a plan or returned it. */
    public record PlanDecided(IncidentId incident, int number, PlanDecision.Outcome outcome) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + outcome;
        }
    }

    /** One of the joint sections approved a plan that waits for the others. */
    public record PlanApprovedBySection(IncidentId incident, int number, String section) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + section;
        }
    }

    /** The chief has seen what was decided in his place 後閲. */
    public record PlanSeenAfter(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(number);
        }
    }

    /** The director opened the approved plan that was reported. */
    public record PlanRead(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(number);
        }
    }

    /** A measure of the approved plan was carried out. */
    public record MeasureCarriedOut(IncidentId incident, int number, LocalDate on) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + on;
        }
    }

    /** It was looked whether the measures of a closed case work; how many do not. */
    public record MeasuresReviewed(IncidentId incident, int months, long insufficient) implements DomainEvent {

        @Override
        public String detail() {
            return months + " " + insufficient;
        }
    }
}
