package jp.todoke.camunda;

import java.util.Date;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.ReportLines;
import jp.todoke.supervisor.SupervisorService;
import org.springframework.stereotype.Component;

/** What the processes ask of the report lines. BPMN refers to these names. */
@Component("supervisorSteps")
public class SupervisorSteps {

    private final SupervisorService supervisor;
    private final ReportLines lines;

    SupervisorSteps(SupervisorService supervisor, ReportLines lines) {
        this.supervisor = supervisor;
        this.lines = lines;
    }

    public Date headReportLimit(String incidentId, String partId) {
        return Date.from(lines.headReportLimit(new IncidentId(incidentId), new PartId(partId)));
    }

    public void goesUpByItself(String incidentId, String partId) {
        supervisor.goesUpByItself(new IncidentId(incidentId), new PartId(partId));
    }

    public boolean writtenReportReturned(String incidentId, String partId) {
        return lines.writtenReportReturned(new IncidentId(incidentId), new PartId(partId));
    }
}
