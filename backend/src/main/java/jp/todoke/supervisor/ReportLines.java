package jp.todoke.supervisor;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.DutyTelephones;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.SupervisorReport.EarlierReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the report lines, by screens, by the process and before closing; it changes nothing. */
@Component
@Transactional(readOnly = true)
public class ReportLines {

    private final SupervisorReports reports;
    private final JointReceipts joint;
    private final Instructions instructions;
    private final Incidents incidents;
    private final Units units;
    private final Lines unitLines;
    private final Clocks clocks;
    private final DutyTelephones telephones;

    ReportLines(
            SupervisorReports reports,
            JointReceipts joint,
            Instructions instructions,
            Incidents incidents,
            Units units,
            Lines unitLines,
            Clocks clocks,
            DutyTelephones telephones) {
        this.reports = reports;
        this.joint = joint;
        this.instructions = instructions;
        this.incidents = incidents;
        this.units = units;
        this.unitLines = unitLines;
        this.clocks = clocks;
        this.telephones = telephones;
    }

    /** The lines of all units of a case. */
    public SupervisorView view(IncidentId incident) {
        var given = instructions.of(incident);
        return new SupervisorView(
                incidents.units(incident).stream()
                        .map(part -> view(incident, part, given))
                        .toList(),
                reports.sectionReceipt(incident).orElse(null),
                given.stream().filter(instruction -> instruction.part() == null).toList());
    }

    /** When the first report goes up by itself. */
    public Instant headReportLimit(IncidentId incident, PartId part) {
        return clocks.find(incident, part, ClockKey.HEAD_REPORT)
                .map(ClockView::limit)
                .orElseThrow(() -> new IllegalStateException("no clock HEAD_REPORT in " + incident + " " + part));
    }

    /** Whether a chief has still to receive the case from a unit: prevention waits until all have. */
    public boolean chiefMustStillReceive(IncidentId incident) {
        return incidents.units(incident).stream()
                .anyMatch(part -> get(incident, part).mustBeReceived());
    }

    public boolean writtenReportReturned(IncidentId incident, PartId part) {
        return get(incident, part).status() == ReportStatus.AWAITING_WRITTEN;
    }

    /** The joint sections that have still to receive from the unit. */
    List<String> silentSections(IncidentId incident, PartId part) {
        return joint.silent(incident, part);
    }

    SupervisorReport get(IncidentId incident, PartId part) {
        return reports.of(incident, part);
    }

    private SupervisorView.ReportsOfUnit view(IncidentId incident, PartId part, List<Instruction> given) {
        var line = get(incident, part);
        var ofUnit = clocks.of(incident).stream()
                .filter(clock -> part.equals(clock.part()))
                .toList();
        var limit = clocks.find(incident, part, ClockKey.HEAD_REPORT)
                .map(ClockView::limit)
                .orElse(null);
        return new SupervisorView.ReportsOfUnit(
                part.value(),
                units.get(incidents.unitOf(incident, part)).name(),
                unitLines.word(LinePlace.CHIEF, part.value()),
                line.status(),
                line.version(),
                limit,
                line.wentUpAt(),
                line.headReport(),
                line.receipt(),
                joint.view(incident, part),
                given.stream()
                        .filter(instruction -> part.value().equals(instruction.part()))
                        .toList(),
                line.written(),
                ofUnit,
                telephones.of(part.value()),
                line.earlier().stream()
                        .map(before -> earlier(incident, part, before))
                        .toList());
    }

    private SupervisorView.EarlierLine earlier(IncidentId incident, PartId part, EarlierReport before) {
        var line = before.line();
        return new SupervisorView.EarlierLine(
                before.run().until(),
                line.wentUpAt(),
                line.headReport(),
                line.receipt(),
                joint.view(incident, part, before.run()),
                line.written());
    }
}
