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

/** The report line of each unit: head's report or automatic rise, chief's receipt, written report and its decision. */
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
    public SupervisorView headReports(IncidentId incident, PartId part, HeadReportEntry entry) {
        var line = lockedLine(incident, part);
        if (line.headReported()) {
            throw new SavedByOther(lines.view(incident));
        }
        entry.check(clock.instant());
        clocks.headReported(incident, part, entry, line.chiefHasReceived());
        var step = line.wentUp() ? Step.HEAD_REPORT_LATE : Step.HEAD_REPORT;
        reports.add(
                incident,
                part,
                entry,
                line.wentUp(),
                onBehalf.record(incident, part, step, entry.onBehalf()),
                recorded(incident, part));
        course.add(
                incident,
                new NewEntry(
                        entry.time().time(), entry.reporter(), entry.words(), EntryKind.SUPERVISOR_REPORT, SOURCE));
        events.publishEvent(new HeadReported(incident, part, line.wentUp()));
        process.stepDone(incident, part, step);
        return lines.view(incident);
    }

    /** The head was silent until the limit; called by the process, and nothing happens when it is called again. */
    public void goesUpByItself(IncidentId incident, PartId part) {
        incidents.lock(incident);
        var line = lines.get(incident, part);
        if (!line.headIsSilent()) {
            return;
        }
        var now = clock.instant();
        reports.wentUp(incident, part, now);
        clocks.wentUp(incident, part, now);
        events.publishEvent(new WentUpByItself(incident, part));
    }

    /** The chief receives from a unit and instructs, or says that there is no instruction. */
    public SupervisorView chiefReceives(IncidentId incident, PartId part, ReceiptEntry entry) {
        var line = lockedLine(incident, part);
        if (line.chiefHasReceived()) {
            throw new SavedByOther(lines.view(incident));
        }
        entry.check(clock.instant());
        line.chiefReceives();
        clocks.receivedIn(incident, part, entry, line.headReport());
        var enteredFor = onBehalf.record(incident, part, Step.CHIEF_RECEIPT, entry.onBehalf());
        reports.add(incident, part, entry, enteredFor, recorded(incident, part));
        instructing.atReceipt(
                incident,
                part,
                incidents.unitOf(incident, part),
                entry.given(),
                entry.time().time(),
                enteredFor);
        events.publishEvent(new ChiefReceived(incident, part, !entry.noInstruction()));
        process.stepDone(incident, part, Step.CHIEF_RECEIPT);
        ringChiefReceived(incident);
        return lines.view(incident);
    }

    /** The head hands in the written report, for the first time or again after a return. */
    public SupervisorView submitWrittenReport(IncidentId incident, PartId part, WrittenReportEntry entry) {
        var line = lineAsSeen(incident, part, entry.version());
        entry.check(ToldTime.at(clock.instant()));
        var again = line.writtenReportComes();
        clocks.handedIn(incident, part, entry);
        reports.add(
                incident,
                part,
                entry,
                onBehalf.record(incident, part, Step.WRITTEN_REPORT, entry.onBehalf()),
                recorded(incident, part));
        var unit = incidents.unitOf(incident, part);
        course.add(
                incident,
                new NewEntry(
                        entry.time(),
                        words.head(unit),
                        words.writtenReport(unit, again),
                        EntryKind.WRITTEN_REPORT,
                        SOURCE));
        events.publishEvent(new WrittenReportSubmitted(incident, part));
        process.stepDone(incident, part, Step.WRITTEN_REPORT);
        return lines.view(incident);
    }

    /** The chief accepts the written report or sends it back with the reason. */
    public SupervisorView decideWrittenReport(IncidentId incident, PartId part, WrittenReportDecision decision) {
        var line = lineAsSeen(incident, part, decision.version());
        decision.check(clock.instant());
        reports.add(
                line.toDecide(),
                decision,
                onBehalf.record(incident, part, Step.DECIDE_WRITTEN_REPORT, decision.onBehalf()),
                recorded(incident, part));
        events.publishEvent(new WrittenReportDecided(incident, part, decision.accepted()));
        process.stepDone(incident, part, Step.DECIDE_WRITTEN_REPORT);
        return lines.view(incident);
    }

    /** Tells the process that the case is received, once no chief has still to receive it. The case is locked. */
    void ringChiefReceived(IncidentId incident) {
        if (!lines.chiefMustStillReceive(incident)) {
            process.chiefReceived(incident);
        }
    }

    private SupervisorReport lineAsSeen(IncidentId incident, PartId part, int version) {
        var line = lockedLine(incident, part);
        if (line.version() != version) {
            throw new SavedByOther(lines.view(incident));
        }
        return line;
    }

    private SupervisorReport lockedLine(IncidentId incident, PartId part) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        incidents.unitOf(incident, part);
        return lines.get(incident, part);
    }

    private RecordedBy recorded(IncidentId incident, PartId part) {
        return RecordedBy.by(actors.get(), incidents.unitOf(incident, part), clock.instant());
    }
}
