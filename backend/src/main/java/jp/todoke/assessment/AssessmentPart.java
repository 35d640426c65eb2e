package jp.todoke.assessment;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before its duty to report is judged. */
@Component
class AssessmentPart implements CasePart {

    private final Judgements judgements;
    private final Incidents incidents;
    private final OpenSteps steps;
    private final CaseProcess process;

    AssessmentPart(Judgements judgements, Incidents incidents, OpenSteps steps, CaseProcess process) {
        this.judgements = judgements;
        this.incidents = incidents;
        this.steps = steps;
        this.process = process;
    }

    @Override
    public String track() {
        return "assessment";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        if (!incidents.trackRequired(incident, "ASSESSMENT")) {
            return List.of();
        }
        return switch (judgements.of(incident).status()) {
            case TO_JUDGE -> List.of(new OpenWork("assessment-to-judge"));
            case TO_JUDGE_AGAIN -> waits(incident) ? List.of(new OpenWork("assessment-to-judge-again")) : List.of();
            case ASKED_AGAIN -> List.of(new OpenWork("assessment-asked-again"));
            case TO_CONFIRM -> List.of(new OpenWork("assessment-to-confirm"));
            case JUDGED -> List.of();
        };
    }

    /** Where it is to be judged again and nobody is asked to, the process is told once more. */
    @Override
    public void ringAgain(IncidentId incident) {
        if (judgements.of(incident).status() == Assessment.Status.ASKED_AGAIN) {
            process.judgeAgain(incident);
        }
    }

    /** Cases begun before version 1.1.0 of the diagram are not judged again: 「分からない」 stays their answer. */
    private boolean waits(IncidentId incident) {
        return steps.of(incident).stream().anyMatch(step -> step.step() == Step.ASSESS_DUTY);
    }
}
