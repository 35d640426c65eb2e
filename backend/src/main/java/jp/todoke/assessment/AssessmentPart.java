package jp.todoke.assessment;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case is not closed before its duty to report is judged; that it is not to be judged is 「義務なし」 by two persons. */
@Component
class AssessmentPart implements CasePart {

    private final Judgements judgements;
    private final CurrentFacts facts;
    private final ReportingRules rules;
    private final DutyByRules byRules;
    private final DutyRegister duties;
    private final DutyClocks clocks;
    private final EarlyEnds earlyEnds;
    private final CaseProcess process;

    AssessmentPart(
            Judgements judgements,
            CurrentFacts facts,
            ReportingRules rules,
            DutyByRules byRules,
            DutyRegister duties,
            DutyClocks clocks,
            EarlyEnds earlyEnds,
            CaseProcess process) {
        this.judgements = judgements;
        this.facts = facts;
        this.rules = rules;
        this.byRules = byRules;
        this.duties = duties;
        this.clocks = clocks;
        this.earlyEnds = earlyEnds;
        this.process = process;
    }

    @Override
    public String track() {
        return "assessment";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (judgements.of(incident).status()) {
            case TO_JUDGE -> List.of(new OpenWork("assessment-to-judge").doneBy(Step.ASSESS_DUTY));
            case TO_JUDGE_AGAIN -> List.of(new OpenWork("assessment-to-judge-again").doneBy(Step.ASSESS_DUTY));
            case ASKED_AGAIN -> List.of(new OpenWork("assessment-asked-again").doneBy(Step.ASSESS_DUTY));
            case TO_CONFIRM -> List.of(new OpenWork("assessment-to-confirm").doneBy(Step.CONFIRM_NO_DUTY));
            case JUDGED -> List.of();
        };
    }

    @Override
    public boolean begun(IncidentId incident) {
        return !judgements.of(incident).judgements().isEmpty();
    }

    /** The judgement by which two persons ended the track, while no other stands. */
    @Override
    public @Nullable CaseText trackNotNeeded(IncidentId incident) {
        return judgements
                .of(incident)
                .standing()
                .filter(judgement -> earlyEnds
                        .of(incident, Track.ASSESSMENT)
                        .filter(end -> end.at().equals(judgement.at()))
                        .isPresent())
                .map(Judgement::reason)
                .orElse(null);
    }

    @Override
    public Track onMap() {
        return Track.ASSESSMENT;
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return judgements
                .of(incident)
                .standing()
                .filter(judgement -> judgement.verdict() == Verdict.DUTY)
                .map(judgement -> List.of(new OpenWork("quick-duty")))
                .orElse(List.of());
    }

    /** 「義務なし」 is the judgement's own end, by two persons too. */
    @Override
    public boolean saysItselfNotNeeded(IncidentId incident) {
        return true;
    }

    /** It is kept as the judgement that it is, so that facts which change later ask for another one. */
    @Override
    public void endEarly(IncidentId incident, EarlyEnd end) {
        var table = TableAnswer.of(rules, facts.forRules(incident));
        var judgement = judgements.of(incident).endedEarly(end, facts.of(incident), table);
        var confirmation = new Confirmation(Confirmation.Outcome.CONFIRMED, null, end.at(), end.decidedBy());
        judgements.add(incident, judgement, end.at());
        judgements.add(incident, judgement.number(), confirmation, end.at());
        clocks.notJudged(incident);
        clocks.notOwed(incident);
        duties.dissolved(incident, end.at());
    }

    /**
     * Where it is to be judged again and nobody is asked to, the process is told once more; what the table of duties
     * names runs, also where the case was asked about before the table was.
     */
    @Override
    public void remindProcess(IncidentId incident) {
        if (judgements.of(incident).status() == Assessment.Status.ASKED_AGAIN) {
            process.judgeAgain(incident);
            byRules.look(incident);
        }
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return judgements.of(incident).judgements().stream().anyMatch(judgement -> judgement.verdict() == Verdict.DUTY);
    }
}
