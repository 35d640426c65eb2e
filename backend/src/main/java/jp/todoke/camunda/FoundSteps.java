package jp.todoke.camunda;

import jp.todoke.found.FindWorkKind;
import jp.todoke.found.WorkAfterFind;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What AfterFindProcess asks. The diagrams refer to these names. */
@Component("foundSteps")
public class FoundSteps {

    private final WorkAfterFind work;

    FoundSteps(WorkAfterFind work) {
        this.work = work;
    }

    public boolean tellsPersons(String incidentId, String partId) {
        return is(incidentId, partId, FindWorkKind.TELL_PERSONS);
    }

    public boolean addsToPublication(String incidentId, String partId) {
        return is(incidentId, partId, FindWorkKind.ADD_TO_PUBLICATION);
    }

    public boolean addsToFinalReport(String incidentId, String partId) {
        return is(incidentId, partId, FindWorkKind.ADD_TO_FINAL_REPORT);
    }

    private boolean is(String incidentId, String partId, FindWorkKind kind) {
        return work.is(new IncidentId(incidentId), new PartId(partId), kind);
    }
}
