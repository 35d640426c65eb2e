package jp.todoke.prevention;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.ActingSection;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SectionHeard;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.GivenInstructions;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections.JointSectionsChanged;
import jp.todoke.incident.Track;
import jp.todoke.incident.TrackAgain;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.prevention.Prevention.PlanApprovedBySection;
import jp.todoke.prevention.Prevention.PlanDecided;
import jp.todoke.prevention.Prevention.PlanSubmitted;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 再発防止: the head hands in cause and measures, the chief approves or returns them; every version is kept. In a case that
 * is reopened for it another plan takes the place of the approved one, once it is approved itself.
 */
@Service
public class PreventionService implements TrackAgain {

    private static final String NO_MORE_IN_CHARGE = "承認していなかった課が、所管でなくなった。";

    private final Plans plans;
    private final JointPlanWords joint;
    private final ActingSection acting;
    private final Units units;
    private final Lines lines;
    private final ReviewRows reviews;
    private final Incidents incidents;
    private final GivenInstructions instructions;
    private final PlanPosts posts;
    private final ChiefPosts chiefs;
    private final SeenPlans seenPlans;
    private final PlanInformation information;
    private final int burdenLimit;
    private final PreventionClocks clocks;
    private final ReviewClocks reviewClocks;
    private final FollowUpClocks followUpClocks;
    private final OnBehalfEntries onBehalf;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreventionService(
            Plans plans,
            JointPlanWords joint,
            ActingSection acting,
            Units units,
            Lines lines,
            ReviewRows reviews,
            Incidents incidents,
            GivenInstructions instructions,
            PlanPosts posts,
            ChiefPosts chiefs,
            SeenPlans seenPlans,
            PlanInformation information,
            @Value("${todoke.prevention.minutes-per-day}") int burdenLimit,
            PreventionClocks clocks,
            ReviewClocks reviewClocks,
            FollowUpClocks followUpClocks,
            OnBehalfEntries onBehalf,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.joint = joint;
        this.acting = acting;
        this.units = units;
        this.lines = lines;
        this.reviews = reviews;
        this.incidents = incidents;
        this.instructions = instructions;
        this.posts = posts;
        this.chiefs = chiefs;
        this.seenPlans = seenPlans;
        this.information = information;
        this.burdenLimit = burdenLimit;
        this.clocks = clocks;
        this.reviewClocks = reviewClocks;
        this.followUpClocks = followUpClocks;
        this.onBehalf = onBehalf;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All plans of a case with the chief's words, and the reviews after its closing. */
    @Transactional(readOnly = true)
    public PreventionView view(IncidentId incident) {
        var silent = joint.silent(incident).stream()
                .map(section -> units.get(section).name())
                .toList();
        var chief = lines.word(LinePlace.CHIEF, incidents.get(incident).originUnit());
        var prevention = plans.of(incident);
        return PreventionView.of(
                prevention,
                silent,
                chief,
                reviews.of(incident),
                new PlanReader(actor.get()).changes(prevention),
                posts.of(incident).entrySet().stream()
                        .map(post -> new PlanPost(post.getKey(), post.getValue().name()))
                        .toList(),
                burdenLimit,
                seenPlans.unseen(incident, prevention),
                information.toRead(incident));
    }

    @Override
    public Track track() {
        return Track.PREVENTION;
    }

    /** The plan that was approved holds until another one is; whoever drafts begins with it. */
    @Override
    public void again(IncidentId incident, Instant known) {
        clocks.again(incident, known);
    }

    /** The approved plan, if there is one: what papers may state. */
    @Transactional(readOnly = true)
    public Optional<Plan> approved(IncidentId incident) {
        return plans.of(incident).approved();
    }

    /**
     * Hands in cause and measures, late with the reason; {@code at} null means now; {@code entry} says for whom
     * somebody else enters them.
     */
    @Transactional
    public void submit(
            IncidentId incident,
            int version,
            PlanDraft draft,
            @Nullable Instant at,
            @Nullable String latenessReason,
            @Nullable OnBehalf entry) {
        var prevention = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        var known = incidents.get(incident).knownAt();
        new FieldChecks()
                .notInFuture("at", when, now)
                .that(!when.isBefore(known), "at", "before-known")
                .refuse();
        var plan = prevention.submit(
                draft,
                new PlanBasis(
                        instructions.numbersOf(incident),
                        posts.of(incident),
                        OfficialTime.dayOf(known),
                        OfficialTime.dayOf(when),
                        clocks::canRunTo),
                when,
                ActedBy.of(actor.get(), Role.FACILITY_HEAD),
                onBehalf.record(incident, null, Step.DRAFT_PLAN, entry));
        clocks.handedIn(incident, when, OnBehalf.lateness(latenessReason, entry));
        plans.add(incident, plan, prevention.before().orElse(null), now);
        events.publishEvent(new PlanSubmitted(
                incident, plan.number(), plan.causeStatus(), plan.measures().size()));
        process.stepDone(incident, null, Step.DRAFT_PLAN);
    }

    /**
     * Says a word on each measure of the waiting plan, which approves or returns it; late, that needs a reason. Of
     * joint sections each chief does: with the last one it is approved, and one return returns it.
     */
    @Transactional
    public void decide(
            IncidentId incident, int version, PlanWords words, @Nullable Instant at, @Nullable String latenessReason) {
        var prevention = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks().notInFuture("at", when, now).refuse();
        var silent = joint.silent(incident);
        var section = silent.isEmpty() ? null : acting.of(incident, null, Step.DECIDE_PLAN, silent, null);
        var decision = prevention.decide(
                words,
                chiefs.deputises(actor.get(), incident, section),
                when,
                ActedBy.of(actor.get(), Role.SECTION_CHIEF));
        var plan = prevention.last().orElseThrow();
        if (section == null) {
            decided(incident, plan, null, decision, latenessReason);
            return;
        }
        joint.add(incident, plan.number(), section, decision, now);
        if (decision.outcome() == PlanDecision.Outcome.RETURNED) {
            decided(incident, plan, section, decision, latenessReason);
            return;
        }
        events.publishEvent(new PlanApprovedBySection(incident, plan.number(), section));
        if (joint.complete(incident)) {
            approvedByAll(incident, latenessReason);
        } else {
            events.publishEvent(new SectionHeard(incident, null, Step.DECIDE_PLAN, section));
        }
    }

    /** Other sections are in charge than before: the plan may have waited for one that need not approve any more. */
    @EventListener
    void sectionsChanged(JointSectionsChanged change) {
        if (joint.complete(change.incident())) {
            approvedByAll(change.incident(), NO_MORE_IN_CHARGE);
        }
    }

    /** The word of the section that approved last in time is the decision. */
    private void approvedByAll(IncidentId incident, @Nullable String latenessReason) {
        var plan = plans.of(incident).waiting().orElseThrow();
        var last = plan.words().stream()
                .max(Comparator.comparing(said -> said.word().at()))
                .orElseThrow();
        decided(incident, plan, last.section(), last.word(), latenessReason);
    }

    private void decided(
            IncidentId incident,
            Plan plan,
            @Nullable String section,
            PlanDecision decision,
            @Nullable String latenessReason) {
        var outcome = decision.outcome();
        var when = decision.at();
        var number = plan.number();
        if (outcome == PlanDecision.Outcome.APPROVED) {
            plans.of(incident).approved().ifPresent(former -> replaced(incident, former));
            clocks.approved(incident, plan, when, latenessReason);
        } else {
            clocks.returned(incident, when, latenessReason);
        }
        plans.add(incident, number, section, decision, clock.instant());
        if (outcome == PlanDecision.Outcome.APPROVED) {
            recordAlreadyDone(incident, plan);
        }
        events.publishEvent(new PlanDecided(incident, number, outcome));
        process.stepDone(incident, null, Step.DECIDE_PLAN);
    }

    /** What the approved plan says was done before it was handed in is done, by the word of whoever handed it in. */
    private void recordAlreadyDone(IncidentId incident, Plan plan) {
        for (var measure : plan.measures()) {
            if (measure.alreadyDoneOn() != null && measure.evidenceExpected() != null) {
                var done = new MeasureDone(measure.alreadyDoneOn(), measure.evidenceExpected(), plan.by());
                plans.add(incident, plan.number(), measure.number(), done, clock.instant());
            }
        }
    }

    private void replaced(IncidentId incident, Plan former) {
        clocks.replaced(incident, former);
        reviewClocks.replaced(incident);
        followUpClocks.replaced(incident);
    }

    /** Whether the plan must be drafted again. */
    @Transactional(readOnly = true)
    public boolean returned(IncidentId incident) {
        return plans.of(incident).status() == Prevention.Status.TO_DRAFT;
    }

    private Prevention locked(IncidentId incident, int version) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var prevention = plans.of(incident);
        if (prevention.version() != version) {
            throw new SavedByOther(view(incident));
        }
        return prevention;
    }
}
