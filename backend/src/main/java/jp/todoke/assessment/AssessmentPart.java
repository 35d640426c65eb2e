package jp.todoke.assessment;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before its duty to report is judged. */
@Component
class AssessmentPart implements CasePart {

    private final Judgements judgements;
    private final Incidents incidents;

    AssessmentPart(Judgements judgements, Incidents incidents) {
        this.judgements = judgements;
        this.incidents = incidents;
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
            case TO_CONFIRM -> List.of(new OpenWork("assessment-to-confirm"));
            case JUDGED -> List.of();
        };
    }
}
