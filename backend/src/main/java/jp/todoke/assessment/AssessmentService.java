package jp.todoke.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.assessment.Assessment.DutyJudged;
import jp.todoke.assessment.Assessment.NoDutyDecided;
import jp.todoke.assessment.VerdictConsequences.Limit;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.duty.LegalDuty;
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
    private final CurrentFacts facts;
    private final ReportingRules rules;
    private final RuledDuties named;
    private final EarlyReporting early;
    private final ArisingDuty arising;
    private final DutyRegister duties;
    private final PersonsToTell persons;
    private final Incidents incidents;
    private final DutyClocks clocks;
    private final DutyBases bases;
    private final WorkAfterTracks work;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentService(
            Judgements judgements,
            CurrentFacts facts,
            ReportingRules rules,
            RuledDuties named,
            EarlyReporting early,
            ArisingDuty arising,
            DutyRegister duties,
            PersonsToTell persons,
            Incidents incidents,
            DutyClocks clocks,
            DutyBases bases,
            WorkAfterTracks work,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.judgements = judgements;
        this.facts = facts;
        this.rules = rules;
        this.named = named;
        this.early = early;
        this.arising = arising;
        this.duties = duties;
        this.persons = persons;
        this.incidents = incidents;
        this.clocks = clocks;
        this.bases = bases;
        this.work = work;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The judgements of a case, with what is offered to the person who judges next. */
    @Transactional(readOnly = true)
    public AssessmentView view(IncidentId incident) {
        var assessment = judgements.of(incident);
        var ruled = ruled(incident);
        return AssessmentView.of(
                assessment,
                incidents.get(incident),
                facts.of(incident),
                ruled,
                assessment
                        .holding()
                        .map(judgement -> notJudged(incident, judgement))
                        .orElse(List.of()),
                rules.personsMaking(facts.forRules(incident).knownOn()),
                early.view(incident, assessment, ruled));
    }

    /** What the table of duties has named since that judgement and nobody has judged. */
    private List<Ground> notJudged(IncidentId incident, Judgement judgement) {
        return named.after(incident, judgement.number()).stream()
                .flatMap(duty -> duty.grounds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the table of duties says now; nobody has judged that. */
    private List<RuledGround> ruled(IncidentId incident) {
        return rules.grounds(facts.forRules(incident));
    }

    /**
     * Judges; a duty, certain or not to be excluded, arises at once, and its clocks go on, or run again where it had
     * been judged not to exist. 「分からない」 is judged again until the answer is definite, and meets no clock.
     *
     * @param seen which facts the form showed; refused where there are others now. Null where nobody looked at a form
     * @param at null means now
     * @param latenessReason needed where a judgement that stands comes late
     */
    @Transactional
    public void judge(
            IncidentId incident,
            int version,
            @Nullable String seen,
            @Nullable Verdict verdict,
            List<Ground> grounds,
            String reason,
            @Nullable Instant at,
            @Nullable String latenessReason) {
        var assessment = locked(incident, version);
        if (seen != null && !seen.equals(facts.of(incident).seen())) {
            throw new SavedByOther(view(incident));
        }
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks()
                .required(true, "verdict", verdict)
                .required(true, "reason", reason)
                .notInFuture("at", when, now)
                .that(!when.isBefore(incidents.get(incident).knownAt()), "at", "before-known")
                .refuse();
        var noDuty = assessment
                .standing()
                .filter(before -> before.verdict() == Verdict.NO_DUTY)
                .filter(before -> verdict.createsDuty() && !duties.exists(incident));
        noDuty.ifPresent(before -> arising.count(incident, before));
        var judgement = assessment.judge(
                verdict,
                grounds,
                new CaseText(reason.strip()),
                when,
                ActedBy.of(actor.get(), Role.SECRETARIAT),
                facts.of(incident),
                TableAnswer.of(rules, facts.forRules(incident)));
        judgements.add(incident, judgement, now);
        events.publishEvent(new DutyJudged(incident, judgement.number(), verdict, judgement.grounds()));
        if (judgement.stands()) {
            clocks.judged(incident, when, latenessReason);
        }
        if (verdict.createsDuty()) {
            noDuty.ifPresent(before -> arising.run(incident));
            clocks.owed(
                    incident,
                    verdict == Verdict.DUTY,
                    judgement.grounds().stream().anyMatch(Ground::wrongfulPurpose));
            duties.arose(incident, when);
        }
        process.stepDone(incident, null, Step.ASSESS_DUTY);
        work.ended(incident);
    }

    /** What such a judgement would bring about now; nothing is saved. */
    @Transactional(readOnly = true)
    public VerdictConsequences consequences(IncidentId incident, Verdict verdict, boolean wrongfulPurpose) {
        var noDuty = judgements.of(incident).standing().filter(before -> before.verdict() == Verdict.NO_DUTY);
        if (verdict == Verdict.NO_DUTY) {
            var ends = clocks.running(incident).stream()
                    .map(clock -> new Limit(clock.key(), clock.limit()))
                    .toList();
            return new VerdictConsequences(List.of(), ends, true, false, duties.filed(incident));
        }
        if (noDuty.isEmpty() || duties.exists(incident)) {
            return new VerdictConsequences(List.of(), List.of(), false, false, false);
        }
        var known = arising.newKnowledge(incident, noDuty.get())
                .orElseGet(() -> bases.basis(incident, LegalDuty.TO_COMMISSION).at());
        var begins = clocks.beginning(incident, LegalDuty.TO_COMMISSION, known).stream()
                .map(key -> new Limit(key, clocks.limit(key, wrongfulPurpose, known)))
                .toList();
        return new VerdictConsequences(begins, List.of(), false, persons.done(incident), false);
    }

    /**
     * The second person confirms that no duty exists, and its clocks end, or refuses with a reason, whereupon it is
     * judged again. Late, a confirmation needs the {@code latenessReason}.
     */
    @Transactional
    public void confirm(
            IncidentId incident,
            int version,
            Confirmation.@Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable String latenessReason) {
        var assessment = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks()
                .required(true, "outcome", outcome)
                .notInFuture("at", when, now)
                .refuse();
        var confirmation =
                assessment.confirm(outcome, CaseText.of(reason), when, ActedBy.of(actor.get(), Role.SECRETARIAT));
        var number = assessment.last().orElseThrow().number();
        judgements.add(incident, number, confirmation, now);
        events.publishEvent(new NoDutyDecided(incident, number, outcome));
        if (outcome == Confirmation.Outcome.CONFIRMED) {
            clocks.judged(incident, when, latenessReason);
            clocks.notOwed(incident);
            duties.dissolved(incident, when);
        }
        process.stepDone(incident, null, Step.CONFIRM_NO_DUTY);
        work.ended(incident);
    }

    /** Whether the last judgement says that no duty exists. */
    @Transactional(readOnly = true)
    public boolean noDutyJudged(IncidentId incident) {
        return judgements
                .of(incident)
                .last()
                .filter(judgement -> judgement.verdict() == Verdict.NO_DUTY)
                .isPresent();
    }

    /**
     * By which judgement of two persons nothing leaked, the first of those that say so one after another; empty where
     * the last one says otherwise, or that it is not known.
     */
    @Transactional(readOnly = true)
    public Optional<Integer> noLeakSince(IncidentId incident) {
        return judgements.of(incident).noLeakSince();
    }

    /** Whether the last answer was 「分からない」, so that it is to be judged again. */
    @Transactional(readOnly = true)
    public boolean dutyUnknown(IncidentId incident) {
        return judgements.of(incident).status() == Assessment.Status.TO_JUDGE_AGAIN;
    }

    /** Whether the last judgement was refused by the second person, or is to be made again before he looked at it. */
    @Transactional(readOnly = true)
    public boolean noDutyRefused(IncidentId incident) {
        var status = judgements.of(incident).status();
        return status == Assessment.Status.TO_JUDGE || status == Assessment.Status.ASKED_AGAIN;
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
