package jp.todoke.camunda;

import jp.todoke.assessment.AssessmentService;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What AssessmentProcess asks. The diagrams refer to these names. */
@Component("assessmentSteps")
public class AssessmentSteps {

    private final AssessmentService assessment;

    AssessmentSteps(AssessmentService assessment) {
        this.assessment = assessment;
    }

    public boolean noDutyJudged(String incidentId) {
        return assessment.noDutyJudged(new IncidentId(incidentId));
    }

    public boolean dutyUnknown(String incidentId) {
        return assessment.dutyUnknown(new IncidentId(incidentId));
    }

    public boolean noDutyRefused(String incidentId) {
        return assessment.noDutyRefused(new IncidentId(incidentId));
    }
}
