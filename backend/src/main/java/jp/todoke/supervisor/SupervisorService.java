package jp.todoke.supervisor;

import java.time.Clock;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import jp.todoke.supervisor.SupervisorReport.ChiefReceived;
import jp.todoke.supervisor.SupervisorReport.HeadReported;
import jp.todoke.supervisor.SupervisorReport.WentUpByItself;
import jp.todoke.supervisor.SupervisorReport.WrittenReportDecided;
import jp.todoke.supervisor.SupervisorReport.WrittenReportSubmitted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report line of each facility: head's report or automatic rise, chief's receipt, written report and its decision.
 */
@Service
@Transactional
public class SupervisorService {

    private static final String SOURCE = "supervisor";

    private final Incidents incidents;
    private final CourseOfEvents course;
    private final CourseWords words;
    private final SupervisorReports reports;
    private final ReportLines lines;
    private final ReportLineClocks clocks;
    private final InstructionService instructing;
    private final OnBehalfEntries onBehalf;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisorService(
            Incidents incidents,
            CourseOfEvents course,
            CourseWords words,
            SupervisorReports reports,
            ReportLines lines,
            ReportLineClocks clocks,
            InstructionService instructing,
            OnBehalfEntries onBehalf,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.course = course;
        this.words = words;
        this.reports = reports;
        this.lines = lines;
        this.clocks = clocks;
        this.instructing = instructing;
        this.onBehalf = onBehalf;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The head reports, also after the first report went up by itself. It is asked no version: the head's words must
     * not be lost because the line moved meanwhile; only a second report is told that one is there.
     */
    public SupervisorView headReports(IncidentId incident, PartId facility, HeadReportEntry entry) {
        var line = lockedLine(incident, facility);
        if (line.headReported()) {
            throw new SavedByOther(lines.view(incident));
        }
        entry.check(clock.instant());
        clocks.headReported(incident, facility, entry, line.chiefHasReceived());
        var step = line.wentUp() ? Step.HEAD_REPORT_LATE : Step.HEAD_REPORT;
        reports.add(
                incident,
                facility,
                entry,
                line.wentUp(),
                onBehalf.record(incident, facility, step, entry.onBehalf()),
                recorded(incident, facility));
        course.add(
                incident,
                new NewEntry(
                        ToldTime.at(entry.reportedAt()),
                        entry.reporter(),
                        entry.words(),
                        EntryKind.SUPERVISOR_REPORT,
                        SOURCE));
        events.publishEvent(new HeadReported(incident, facility, line.wentUp()));
        process.stepDone(incident, facility, step);
        return lines.view(incident);
    }

    /** The head was silent until the limit; called by the process, and nothing happens when it is called again. */
    public void goesUpByItself(IncidentId incident, PartId facility) {
        incidents.lock(incident);
        var line = lines.get(incident, facility);
        if (!line.headIsSilent()) {
            return;
        }
        var now = clock.instant();
        reports.wentUp(incident, facility, now);
        clocks.wentUp(incident, facility, now);
        events.publishEvent(new WentUpByItself(incident, facility));
    }

    /** The chief receives from a facility and instructs, or says that there is no instruction. */
    public SupervisorView chiefReceives(IncidentId incident, PartId facility, ReceiptEntry entry) {
        var line = lockedLine(incident, facility);
        if (line.chiefHasReceived()) {
            throw new SavedByOther(lines.view(incident));
        }
        entry.check(clock.instant());
        line.chiefReceives();
        clocks.receivedIn(incident, facility, entry, line.headReport());
        var enteredFor = onBehalf.record(incident, facility, Step.CHIEF_RECEIPT, entry.onBehalf());
        reports.add(incident, facility, entry, enteredFor, recorded(incident, facility));
        instructing.atReceipt(
                incident,
                facility,
                incidents.unitOf(incident, facility),
                entry.given(),
                entry.receivedAt(),
                enteredFor);
        events.publishEvent(new ChiefReceived(incident, facility, !entry.noInstruction()));
        process.stepDone(incident, facility, Step.CHIEF_RECEIPT);
        ringChiefReceived(incident);
        return lines.view(incident);
    }

    /**
     * The responsible section receives a case that was reported without a facility, also when one has joined it since.
     */
    public SupervisorView sectionReceives(IncidentId incident, ReceiptEntry entry) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        if (!lines.sectionMustReceive(incident)) {
            throw SupervisorRefusal.facilityReports();
        }
        if (reports.receipt(incident, null).isPresent()) {
            throw new SavedByOther(lines.view(incident));
        }
        entry.check(clock.instant());
        var section = incidents.get(incident).sectionUnit();
        var enteredFor = onBehalf.record(incident, null, Step.SECTION_RECEIPT, entry.onBehalf());
        reports.add(incident, null, entry, enteredFor, RecordedBy.by(actors.get(), section, clock.instant()));
        instructing.atReceipt(incident, null, section, entry.given(), entry.receivedAt(), enteredFor);
        events.publishEvent(new ChiefReceived(incident, null, !entry.noInstruction()));
        process.stepDone(incident, null, Step.SECTION_RECEIPT);
        return lines.view(incident);
    }

    /** The head hands in the written report, for the first time or again after a return. */
    public SupervisorView submitWrittenReport(IncidentId incident, PartId facility, WrittenReportEntry entry) {
        var line = lineAsSeen(incident, facility, entry.version());
        entry.check(ToldTime.at(clock.instant()));
        var again = line.writtenReportComes();
        clocks.handedIn(incident, facility, entry);
        reports.add(
                incident,
                facility,
                entry,
                onBehalf.record(incident, facility, Step.WRITTEN_REPORT, entry.onBehalf()),
                recorded(incident, facility));
        var unit = incidents.unitOf(incident, facility);
        course.add(
                incident,
                new NewEntry(
                        entry.time(),
                        words.head(unit),
                        words.writtenReport(unit, again),
                        EntryKind.WRITTEN_REPORT,
                        SOURCE));
        events.publishEvent(new WrittenReportSubmitted(incident, facility));
        process.stepDone(incident, facility, Step.WRITTEN_REPORT);
        return lines.view(incident);
    }

    /** The chief accepts the written report or sends it back with the reason. */
    public SupervisorView decideWrittenReport(IncidentId incident, PartId facility, WrittenReportDecision decision) {
        var line = lineAsSeen(incident, facility, decision.version());
        decision.check(clock.instant());
        reports.add(
                line.toDecide(),
                decision,
                onBehalf.record(incident, facility, Step.DECIDE_WRITTEN_REPORT, decision.onBehalf()),
                recorded(incident, facility));
        events.publishEvent(new WrittenReportDecided(incident, facility, decision.accepted()));
        process.stepDone(incident, facility, Step.DECIDE_WRITTEN_REPORT);
        return lines.view(incident);
    }

    /** Tells the process that the case is received, once no chief has still to receive it. The case is locked. */
    void ringChiefReceived(IncidentId incident) {
        if (!lines.chiefMustStillReceive(incident)) {
            process.chiefReceived(incident);
        }
    }

    private SupervisorReport lineAsSeen(IncidentId incident, PartId facility, int version) {
        var line = lockedLine(incident, facility);
        if (line.version() != version) {
            throw new SavedByOther(lines.view(incident));
        }
        return line;
    }

    private SupervisorReport lockedLine(IncidentId incident, PartId facility) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        incidents.unitOf(incident, facility);
        return lines.get(incident, facility);
    }

    private RecordedBy recorded(IncidentId incident, PartId facility) {
        return RecordedBy.by(actors.get(), incidents.unitOf(incident, facility), clock.instant());
    }
}
