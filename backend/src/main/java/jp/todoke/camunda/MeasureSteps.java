package jp.todoke.camunda;

import jp.todoke.measure.MeasureWorks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What MeasureProcess asks. The diagrams refer to these names. */
@Component("measureSteps")
public class MeasureSteps {

    private final MeasureWorks works;

    MeasureSteps(MeasureWorks works) {
        this.works = works;
    }

    public boolean returned(String incidentId, String partId) {
        return works.returned(new IncidentId(incidentId), new PartId(partId));
    }

    /** Who does that measure, by the word of the diagrams. */
    public String doer(String incidentId, String partId) {
        return works.doer(new IncidentId(incidentId), new PartId(partId)).word();
    }

    /** Who verifies that measure, by the word of the diagrams. */
    public String verifier(String incidentId, String partId) {
        return works.verifier(new IncidentId(incidentId), new PartId(partId)).word();
    }
}
