package jp.todoke.assessment;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before its duty to report is judged. */
@Component
class AssessmentPart implements CasePart {

    private final Judgements judgements;
    private final CaseProcess process;

    AssessmentPart(Judgements judgements, CaseProcess process) {
        this.judgements = judgements;
        this.process = process;
    }

    @Override
    public String track() {
        return "assessment";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (judgements.of(incident).status()) {
            case TO_JUDGE -> List.of(new OpenWork("assessment-to-judge"));
            case TO_JUDGE_AGAIN -> List.of(new OpenWork("assessment-to-judge-again"));
            case ASKED_AGAIN -> List.of(new OpenWork("assessment-asked-again"));
            case TO_CONFIRM -> List.of(new OpenWork("assessment-to-confirm"));
            case JUDGED -> List.of();
        };
    }

    /** Where it is to be judged again and nobody is asked to, the process is told once more. */
    @Override
    public void remindProcess(IncidentId incident) {
        if (judgements.of(incident).status() == Assessment.Status.ASKED_AGAIN) {
            process.judgeAgain(incident);
        }
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return judgements.of(incident).judgements().stream().anyMatch(judgement -> judgement.verdict() == Verdict.DUTY);
    }
}
