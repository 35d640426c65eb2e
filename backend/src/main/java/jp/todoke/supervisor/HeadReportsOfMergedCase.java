package jp.todoke.supervisor;

import jp.todoke.incident.DoneInMergedCase;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.SupervisorReport.HeadReported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The head has reported and is not asked again. The chief receives anew, for the case has become another one, and so
 * does whatever follows.
 */
@Component
class HeadReportsOfMergedCase implements DoneInMergedCase {

    private final SupervisorReports reports;
    private final ReportLineClocks clocks;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;

    HeadReportsOfMergedCase(
            SupervisorReports reports, ReportLineClocks clocks, CaseProcess process, ApplicationEventPublisher events) {
        this.reports = reports;
        this.clocks = clocks;
        this.process = process;
        this.events = events;
    }

    @Override
    public void carry(IncidentId from, IncidentId into, PartId part) {
        var report = reports.of(from, part).headReport();
        if (report == null) {
            return;
        }
        reports.carryHeadReport(from, into, part);
        clocks.headHadReported(into, part, report);
        events.publishEvent(new HeadReported(into, part, false));
        process.stepDone(into, part, Step.HEAD_REPORT);
    }
}
