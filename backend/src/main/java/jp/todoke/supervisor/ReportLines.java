package jp.todoke.supervisor;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.DutyTelephones;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.ConcernedFacilities;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the report lines, by screens, by the process and before closing; it changes nothing. */
@Component
@Transactional(readOnly = true)
public class ReportLines {

    private final SupervisorReports reports;
    private final Instructions instructions;
    private final Incidents incidents;
    private final ConcernedFacilities facilities;
    private final Units units;
    private final Clocks clocks;
    private final DutyTelephones telephones;

    ReportLines(
            SupervisorReports reports,
            Instructions instructions,
            Incidents incidents,
            ConcernedFacilities facilities,
            Units units,
            Clocks clocks,
            DutyTelephones telephones) {
        this.reports = reports;
        this.instructions = instructions;
        this.incidents = incidents;
        this.facilities = facilities;
        this.units = units;
        this.clocks = clocks;
        this.telephones = telephones;
    }

    /** The lines of all facilities of a case. */
    public SupervisorView view(IncidentId incident) {
        var given = instructions.of(incident);
        return new SupervisorView(
                incidents.facilities(incident).stream()
                        .map(facility -> view(incident, facility, given))
                        .toList(),
                reports.receipt(incident, null).orElse(null),
                given.stream().filter(instruction -> instruction.part() == null).toList());
    }

    /** When the first report goes up by itself. */
    public Instant headReportLimit(IncidentId incident, PartId facility) {
        return clocks.find(incident, facility, ClockKey.HEAD_REPORT)
                .map(ClockView::limit)
                .orElseThrow(() -> new IllegalStateException("no clock HEAD_REPORT in " + incident + " " + facility));
    }

    /** Whether a chief has still to receive the case from a facility: prevention waits until all have. */
    public boolean chiefMustStillReceive(IncidentId incident) {
        return incidents.facilities(incident).stream()
                .anyMatch(facility -> !get(incident, facility).chiefHasReceived());
    }

    /** Whether the responsible section itself receives the case: it was reported without a facility. */
    public boolean sectionMustReceive(IncidentId incident) {
        return facilities.joinedLater(incident).containsAll(incidents.facilities(incident));
    }

    /** Whether the written report is to be handed in again. */
    public boolean writtenReportReturned(IncidentId incident, PartId facility) {
        return get(incident, facility).status() == ReportStatus.AWAITING_WRITTEN;
    }

    SupervisorReport get(IncidentId incident, PartId facility) {
        return reports.of(incident, facility);
    }

    private SupervisorView.ReportsOfFacility view(IncidentId incident, PartId facility, List<Instruction> given) {
        var line = get(incident, facility);
        var ofFacility = clocks.of(incident).stream()
                .filter(clock -> facility.equals(clock.part()))
                .toList();
        var limit = ofFacility.stream()
                .filter(clock -> clock.key() == ClockKey.HEAD_REPORT)
                .map(ClockView::limit)
                .findFirst()
                .orElse(null);
        return new SupervisorView.ReportsOfFacility(
                facility.value(),
                units.get(incidents.unitOf(incident, facility)).name(),
                line.status(),
                line.version(),
                limit,
                line.wentUpAt(),
                line.headReport(),
                line.receipt(),
                given.stream()
                        .filter(instruction -> facility.value().equals(instruction.part()))
                        .toList(),
                line.written(),
                ofFacility,
                telephones.of(facility.value()));
    }
}
