package jp.todoke.supervisor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** The report lines as part of the case: head's report and accepted written report of each unit. */
@Component
class SupervisorPart implements CasePart {

    private final Incidents incidents;
    private final ReportLines lines;
    private final SupervisorService service;
    private final ReportLineClocks clocks;

    SupervisorPart(Incidents incidents, ReportLines lines, SupervisorService service, ReportLineClocks clocks) {
        this.incidents = incidents;
        this.lines = lines;
        this.service = service;
        this.clocks = clocks;
    }

    @Override
    public String track() {
        return "supervisor";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return incidents.units(incident).stream()
                .flatMap(part -> ofUnit(incident, part))
                .toList();
    }

    private Stream<OpenWork> ofUnit(IncidentId incident, PartId part) {
        var line = lines.get(incident, part);
        if (line.status() == ReportStatus.NOT_NEEDED) {
            return Stream.of();
        }
        var silent = lines.silentSections(incident, part).stream()
                .map(section -> new OpenWork("section-receipt-missing", section, part.value()));
        return Stream.concat(silent, ofLine(line, part));
    }

    private static Stream<OpenWork> ofLine(SupervisorReport line, PartId part) {
        return Stream.of(
                        line.headReported() ? null : new OpenWork("head-report-missing", part.value()),
                        line.status() == ReportStatus.ACCEPTED
                                ? null
                                : new OpenWork("written-report-not-accepted", part.value()))
                .filter(Objects::nonNull);
    }

    @Override
    public Track onMap() {
        return Track.FACILITY_RESPONSE;
    }

    @Override
    public void endEarly(IncidentId incident, EarlyEnd end) {
        incidents.units(incident).forEach(part -> clocks.notNeeded(incident, part));
    }

    @Override
    public void remindProcess(IncidentId incident) {
        service.ringChiefReceived(incident);
    }
}
