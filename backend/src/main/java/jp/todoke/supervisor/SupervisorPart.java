package jp.todoke.supervisor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/**
 * The report lines as part of the case: head's report and accepted written report of each facility, and the section's
 * receipt where the case was reported without a facility.
 */
@Component
class SupervisorPart implements CasePart {

    private final Incidents incidents;
    private final ReportLines lines;
    private final SupervisorService service;

    SupervisorPart(Incidents incidents, ReportLines lines, SupervisorService service) {
        this.incidents = incidents;
        this.lines = lines;
        this.service = service;
    }

    @Override
    public String track() {
        return "supervisor";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        var section = lines.sectionMustReceive(incident) && lines.view(incident).sectionReceipt() == null
                ? Stream.of(new OpenWork("section-receipt-missing"))
                : Stream.<OpenWork>empty();
        return Stream.concat(
                        section,
                        incidents.facilities(incident).stream().flatMap(facility -> ofFacility(incident, facility)))
                .toList();
    }

    private Stream<OpenWork> ofFacility(IncidentId incident, PartId facility) {
        var line = lines.get(incident, facility);
        return Stream.of(
                        line.headReported() ? null : new OpenWork("head-report-missing", facility.value()),
                        line.status() == ReportStatus.ACCEPTED
                                ? null
                                : new OpenWork("written-report-not-accepted", facility.value()))
                .filter(Objects::nonNull);
    }

    @Override
    public void remindProcess(IncidentId incident) {
        service.ringChiefReceived(incident);
    }
}
