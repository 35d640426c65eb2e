package jp.todoke.camunda;

import jp.todoke.council.CouncilReport;
import jp.todoke.council.CouncilService;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What CouncilReportProcess asks. The diagrams refer to these names. */
@Component("councilSteps")
public class CouncilSteps {

    private final CouncilService council;

    CouncilSteps(CouncilService council) {
        this.council = council;
    }

    public boolean willBeReported(String incidentId) {
        return council.report(new IncidentId(incidentId)).status() != CouncilReport.Status.NOT_REPORTED;
    }

    public boolean paperReturned(String incidentId) {
        return council.report(new IncidentId(incidentId)).status() == CouncilReport.Status.TO_COMPILE;
    }
}
