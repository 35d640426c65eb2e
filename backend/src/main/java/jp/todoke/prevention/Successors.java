package jp.todoke.prevention;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 後継の措置: in place of each measure that a review found not to hold the unit proposes another one, and the chief approves
 * or returns what it proposed; what is approved is a measure of the plan like any other. The closed case lets it
 * through.
 */
@Service
public class Successors {

    private final SuccessorRows rows;
    private final Plans plans;
    private final ReviewRows reviews;
    private final ReviewClocks reviewClocks;
    private final FollowUpAnswerRows answers;
    private final FollowUpClocks clocks;
    private final PreventionClocks preventionClocks;
    private final PlanPosts posts;
    private final Incidents incidents;
    private final OnBehalfEntries onBehalf;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successors(
            SuccessorRows rows,
            Plans plans,
            ReviewRows reviews,
            ReviewClocks reviewClocks,
            FollowUpAnswerRows answers,
            FollowUpClocks clocks,
            PreventionClocks preventionClocks,
            PlanPosts posts,
            Incidents incidents,
            OnBehalfEntries onBehalf,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.reviews = reviews;
        this.reviewClocks = reviewClocks;
        this.answers = answers;
        this.clocks = clocks;
        this.preventionClocks = preventionClocks;
        this.posts = posts;
        this.incidents = incidents;
        this.onBehalf = onBehalf;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** What the unit answered, what was reviewed and what follows, for tab and forms. */
    @Transactional(readOnly = true)
    public FollowUpView view(IncidentId incident) {
        var followUp = find(incident);
        return new FollowUpView(
                followUp.map(FollowUp::version).orElse(0),
                reviewClocks.next(incident).map(ReviewClocks.NextReview::months).orElse(null),
                followUp.map(each -> each.plan().inForce()).orElse(List.of()),
                answers.of(incident),
                followUp.map(FollowUp::owed).orElse(List.of()),
                rows.of(incident),
                posts.of(incident).entrySet().stream()
                        .map(post -> new PlanPost(post.getKey(), post.getValue().name()))
                        .toList());
    }

    /** Whether a measure did not hold and nothing was approved in its place yet. */
    @Transactional(readOnly = true)
    public boolean owed(IncidentId incident) {
        return find(incident).filter(each -> !each.owed().isEmpty()).isPresent();
    }

    /** Proposes a successor of each measure that did not hold; {@code entry} says for whom somebody else enters it. */
    @Transactional
    public void propose(
            IncidentId incident, PartId part, int version, List<SuccessorDraft> drafts, @Nullable OnBehalf entry) {
        var followUp = locked(incident, version);
        var now = clock.instant();
        var today = OfficialTime.dayOf(now);
        var proposed = followUp.propose(
                drafts, new PlanBasis(Set.of(), posts.of(incident), today, today, preventionClocks::canRunTo));
        var plan = followUp.plan().number();
        rows.add(
                incident,
                new SuccessorProposal(
                        plan,
                        followUp.proposals().size() + 1,
                        proposed,
                        now,
                        ActedBy.of(actor.get(), Role.FACILITY_HEAD),
                        onBehalf.record(incident, part, Step.PROPOSE_SUCCESSOR, entry),
                        null));
        events.publishEvent(new SuccessorsProposed(incident, plan));
        process.stepDone(incident, part, Step.PROPOSE_SUCCESSOR);
    }

    /** The chief's word on what was proposed: approved it is to be done, late that needs a reason. */
    @Transactional
    public void decide(
            IncidentId incident,
            PartId part,
            int version,
            PlanDecision.@Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable String latenessReason) {
        var followUp = locked(incident, version);
        var now = clock.instant();
        var decision = followUp.decide(outcome, CaseText.of(reason), now, ActedBy.of(actor.get(), Role.SECTION_CHIEF));
        var proposal = followUp.waiting().orElseThrow();
        rows.add(incident, proposal, decision);
        if (decision.outcome() == PlanDecision.Outcome.APPROVED) {
            approved(incident, proposal, latenessReason);
        }
        events.publishEvent(new SuccessorsDecided(incident, proposal.plan(), decision.outcome()));
        process.stepDone(incident, part, Step.DECIDE_SUCCESSOR);
    }

    private void approved(IncidentId incident, SuccessorProposal proposal, @Nullable String latenessReason) {
        var followUp = find(incident).orElseThrow();
        if (followUp.owed().isEmpty()) {
            clocks.successorApproved(incident, clock.instant(), latenessReason);
        }
        followUp.plan().measures().stream()
                .filter(measure -> measure.follows() != null)
                .filter(measure -> proposal.measures().stream().anyMatch(each -> each.follows() == measure.follows()))
                .forEach(measure -> preventionClocks.followed(incident, measure, latenessReason));
    }

    private FollowUp locked(IncidentId incident, int version) {
        incidents.lock(incident);
        var followUp = find(incident).orElseThrow(PreventionRefusal.NoSuchReview::new);
        if (followUp.version() != version) {
            throw new SavedByOther(view(incident));
        }
        return followUp;
    }

    /** Of the plan that holds; empty where none was approved. */
    private Optional<FollowUp> find(IncidentId incident) {
        return plans.of(incident)
                .approved()
                .map(plan -> new FollowUp(
                        plan,
                        reviews.of(incident).stream()
                                .filter(review -> review.plan() == plan.number())
                                .toList(),
                        rows.of(incident).stream()
                                .filter(proposal -> proposal.plan() == plan.number())
                                .toList()));
    }

    /** In place of measures of that plan others were proposed. */
    public record SuccessorsProposed(IncidentId incident, int plan) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(plan);
        }
    }

    /** The chief approved what was proposed, or returned it. */
    public record SuccessorsDecided(IncidentId incident, int plan, PlanDecision.Outcome outcome)
            implements DomainEvent {

        @Override
        public String detail() {
            return plan + " " + outcome;
        }
    }
}
