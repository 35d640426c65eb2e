package jp.todoke.camunda;

import java.util.Date;
import jp.todoke.prevention.FollowUpAnswers;
import jp.todoke.prevention.Reviews;
import jp.todoke.prevention.Successors;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What FollowUpProcess asks. The diagrams refer to these names. */
@Component("followUpSteps")
public class FollowUpSteps {

    private final Reviews reviews;
    private final FollowUpAnswers answers;
    private final Successors successors;

    FollowUpSteps(Reviews reviews, FollowUpAnswers answers, Successors successors) {
        this.reviews = reviews;
        this.answers = answers;
        this.successors = successors;
    }

    /** When the unit is asked whether its measures still run. */
    public Date askedAt(String incidentId) {
        return Date.from(answers.askedAt(new IncidentId(incidentId)));
    }

    public void ask(String incidentId) {
        answers.ask(new IncidentId(incidentId));
    }

    public boolean successorOwed(String incidentId) {
        return successors.owed(new IncidentId(incidentId));
    }

    public boolean goesOn(String incidentId) {
        return reviews.goOn(new IncidentId(incidentId));
    }
}
