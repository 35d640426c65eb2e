package jp.todoke.supervisor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
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
                .map(section -> new OpenWork("section-receipt-missing", section, part.value())
                        .in(part)
                        .ofSection(section)
                        .doneBy(Step.CHIEF_RECEIPT));
        return Stream.concat(silent, ofLine(line, part));
    }

    private static Stream<OpenWork> ofLine(SupervisorReport line, PartId part) {
        return Stream.of(
                        line.headReported()
                                ? null
                                : new OpenWork("head-report-missing", part.value())
                                        .in(part)
                                        .doneBy(Step.HEAD_REPORT, Step.HEAD_REPORT_LATE),
                        line.status() == ReportStatus.ACCEPTED
                                ? null
                                : new OpenWork("written-report-not-accepted", part.value())
                                        .in(part)
                                        .doneBy(Step.DECIDE_WRITTEN_REPORT, Step.WRITTEN_REPORT, Step.CHIEF_RECEIPT))
                .filter(Objects::nonNull);
    }

    @Override
    public boolean begun(IncidentId incident) {
        return incidents.units(incident).stream()
                .anyMatch(part -> lines.get(incident, part).version() > 0);
    }

    /** Two persons ended the response of every unit. */
    @Override
    public @Nullable CaseText trackNotNeeded(IncidentId incident) {
        var units = incidents.units(incident);
        var ended = units.stream()
                .flatMap(part -> Stream.ofNullable(lines.get(incident, part).earlyEnd()))
                .toList();
        return ended.size() < units.size() ? null : ended.get(0).reason();
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
