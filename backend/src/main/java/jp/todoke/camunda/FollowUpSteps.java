package jp.todoke.camunda;

import jp.todoke.prevention.Reviews;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What FollowUpProcess asks. The diagrams refer to these names. */
@Component("followUpSteps")
public class FollowUpSteps {

    private final Reviews reviews;

    FollowUpSteps(Reviews reviews) {
        this.reviews = reviews;
    }

    public boolean goesOn(String incidentId) {
        return reviews.goOn(new IncidentId(incidentId));
    }
}
