package jp.todoke.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Role;
import jp.todoke.incident.DutyClocks;
import jp.todoke.incident.Incidents;
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

/** 報告義務の判断: the secretariat judges whether a duty to report exists; no duty only when a second person confirms it. */
@Service
public class AssessmentService {

    private final Judgements judgements;
    private final DutyRegister duties;
    private final Incidents incidents;
    private final DutyClocks clocks;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentService(Judgements judgements, DutyRegister duties, Incidents incidents, DutyClocks clocks, CaseProcess process, CurrentActor actor,
            ApplicationEventPublisher events, Clock clock) {
        this.judgements = judgements;
        this.duties = duties;
        this.incidents = incidents;
        this.clocks = clocks;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The judgements of a case, with what is offered to the person who judges next. */
    @Transactional(readOnly = true)
    public AssessmentView view(IncidentId incident) {
        var knownAt = incidents.get(incident).knownAt();
        return AssessmentView.of(judgements.of(incident), knownAt);
    }

    /**
     * Judges; a duty, certain or not to be excluded, arises at once, and its clocks go on. 「分からない」 is judged again until the answer
     * is definite, and meets no clock. {@code at} null means now; late, a judgement that stands needs the {@code latenessReason}.
     */
    @Transactional
    public void judge(IncidentId incident, int version, @Nullable Verdict verdict, List<Ground> grounds, String reason, @Nullable Instant at,
            @Nullable String latenessReason) {
        var assessment = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks().required(true, "verdict", verdict).required(true, "reason", reason).notInFuture("at", when, now)
                .that(!when.isBefore(incidents.get(incident).knownAt()), "at", "before-known").refuse();
        var judgement = assessment.judge(verdict, grounds, new CaseText(reason.strip()), when, ActedBy.of(actor.get(), Role.SECRETARIAT));
        judgements.add(incident, judgement, now);
        events.publishEvent(new DutyJudged(incident, judgement.number(), verdict, judgement.grounds()));
        if (judgement.stands()) {
            clocks.judged(incident, when, latenessReason);
        }
        if (verdict.createsDuty()) {
            clocks.owed(incident, verdict == Verdict.DUTY, judgement.grounds().contains(Ground.WRONGFUL_PURPOSE));
            duties.arose(incident, when);
        }
        process.stepDone(incident, null, Step.ASSESS_DUTY);
    }

    /**
     * The second person confirms that no duty exists, and its clocks end, or refuses with a reason, whereupon it is judged again.
     * Late, a confirmation needs the {@code latenessReason}.
     */
    @Transactional
    public void confirm(IncidentId incident, int version, Confirmation.@Nullable Outcome outcome, @Nullable String reason, @Nullable Instant at,
            @Nullable String latenessReason) {
        var assessment = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks().required(true, "outcome", outcome).notInFuture("at", when, now).refuse();
        var confirmation = assessment.confirm(outcome, CaseText.of(reason), when, ActedBy.of(actor.get(), Role.SECRETARIAT));
        var number = assessment.last().orElseThrow().number();
        judgements.add(incident, number, confirmation, now);
        events.publishEvent(new NoDutyLookedAt(incident, number, outcome));
        if (outcome == Confirmation.Outcome.CONFIRMED) {
            clocks.judged(incident, when, latenessReason);
            clocks.notOwed(incident);
            duties.dissolved(incident, when);
        }
        process.stepDone(incident, null, Step.CONFIRM_NO_DUTY);
    }

    /** Whether the last judgement says that no duty exists. */
    @Transactional(readOnly = true)
    public boolean noDutyJudged(IncidentId incident) {
        return judgements.of(incident).last().filter(judgement -> judgement.verdict() == Verdict.NO_DUTY).isPresent();
    }

    /** Whether the last answer was 「分からない」, so that it is to be judged again. */
    @Transactional(readOnly = true)
    public boolean dutyUnknown(IncidentId incident) {
        return judgements.of(incident).status() == Assessment.Status.TO_JUDGE_AGAIN;
    }

    /** Whether the second person refused the last judgement. */
    @Transactional(readOnly = true)
    public boolean noDutyRefused(IncidentId incident) {
        return judgements.of(incident).status() == Assessment.Status.TO_JUDGE;
    }

    private Assessment locked(IncidentId incident, int version) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var assessment = judgements.of(incident);
        if (assessment.version() != version) {
            throw new SavedByOther(view(incident));
        }
        return assessment;
    }
}
