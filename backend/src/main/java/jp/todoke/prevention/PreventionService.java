package jp.todoke.prevention;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.GivenInstructions;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.prevention.Prevention.PlanDecided;
import jp.todoke.prevention.Prevention.PlanSubmitted;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 再発防止: the head hands in cause and measures, the chief approves or returns them; every version is kept. */
@Service
public class PreventionService {

    private final Plans plans;
    private final ReviewRows reviews;
    private final Incidents incidents;
    private final GivenInstructions instructions;
    private final PreventionClocks clocks;
    private final OnBehalfEntries onBehalf;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreventionService(
            Plans plans,
            ReviewRows reviews,
            Incidents incidents,
            GivenInstructions instructions,
            PreventionClocks clocks,
            OnBehalfEntries onBehalf,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.incidents = incidents;
        this.instructions = instructions;
        this.clocks = clocks;
        this.onBehalf = onBehalf;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All plans of a case with the chief's words, and the reviews after its closing. */
    @Transactional(readOnly = true)
    public PreventionView view(IncidentId incident) {
        return PreventionView.of(plans.of(incident), reviews.of(incident));
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
                instructions.numbersOf(incident),
                due -> !due.isBefore(OfficialTime.dayOf(known)) && clocks.canRunTo(due),
                when,
                ActedBy.of(actor.get(), Role.FACILITY_HEAD),
                onBehalf.record(incident, null, Step.DRAFT_PLAN, entry));
        clocks.handedIn(incident, when, OnBehalf.lateness(latenessReason, entry));
        plans.add(incident, plan, now);
        events.publishEvent(new PlanSubmitted(
                incident, plan.number(), plan.causeStatus(), plan.measures().size()));
        process.stepDone(incident, null, Step.DRAFT_PLAN);
    }

    /** Approves the waiting plan, or returns it with a reason; late, that needs another. */
    @Transactional
    public void decide(
            IncidentId incident,
            int version,
            PlanDecision.@Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable String latenessReason) {
        var prevention = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks()
                .required(true, "outcome", outcome)
                .notInFuture("at", when, now)
                .refuse();
        var decision =
                prevention.decide(outcome, CaseText.of(reason), when, ActedBy.of(actor.get(), Role.SECTION_CHIEF));
        var plan = prevention.last().orElseThrow();
        var number = plan.number();
        if (outcome == PlanDecision.Outcome.APPROVED) {
            clocks.approved(incident, plan, when, latenessReason);
        } else {
            clocks.returned(incident, when, latenessReason);
        }
        plans.add(incident, number, decision, now);
        events.publishEvent(new PlanDecided(incident, number, outcome));
        process.stepDone(incident, null, Step.DECIDE_PLAN);
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
