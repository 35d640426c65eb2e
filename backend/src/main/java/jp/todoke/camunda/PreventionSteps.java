package jp.todoke.camunda;

import jp.todoke.prevention.PreventionService;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What PreventionPlanProcess asks. The diagrams refer to these names. */
@Component("preventionSteps")
public class PreventionSteps {

    private final PreventionService prevention;

    PreventionSteps(PreventionService prevention) {
        this.prevention = prevention;
    }

    public boolean planReturned(String incidentId) {
        return prevention.returned(new IncidentId(incidentId));
    }
}
