package jp.todoke.supervisor;

import java.time.Clock;
import jp.todoke.identity.ActingSection;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.SectionHeard;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections.JointSectionsChanged;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report line of each unit: head's report or automatic rise, chief's receipt, written report and its decision. */
@Service
@Transactional
public class SupervisorService {

    private static final String SOURCE = "supervisor";
    private static final String NO_MORE_IN_CHARGE = "受領していなかった課が、所管でなくなった。";

    private final Incidents incidents;
    private final CourseOfEvents course;
    private final CourseWords words;
    private final SupervisorReports reports;
    private final JointReceipts joint;
    private final ActingSection acting;
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
            JointReceipts joint,
            ActingSection acting,
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
        this.joint = joint;
        this.acting = acting;
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
        clocks.headReported(incident, part, entry, line);
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

    /**
     * The chief receives from a unit and instructs, or says that there is no instruction. Of joint sections each chief
     * does, and with the last one the case is received.
     */
    public SupervisorView chiefReceives(IncidentId incident, PartId part, ReceiptEntry entry) {
        var line = lockedLine(incident, part);
        var silent = joint.silent(incident, part);
        if (line.chiefHasReceived()) {
            throw new SavedByOther(lines.view(incident));
        }
        entry.check(clock.instant());
        line.chiefReceives();
        var section = silent.isEmpty() ? null : acting.of(incident, part, Step.CHIEF_RECEIPT, silent, entry.section());
        if (section == null) {
            clocks.receivedIn(incident, part, entry.time().time().start(), entry.lateness(), line.headReport());
        }
        var enteredFor = onBehalf.record(incident, part, Step.CHIEF_RECEIPT, entry.onBehalf());
        if (section == null) {
            reports.add(incident, part, entry, enteredFor, recorded(incident, part));
        } else {
            joint.add(incident, part, section, entry, enteredFor, recorded(incident, part));
        }
        instructing.atReceipt(
                incident, part, section, entry.given(), entry.time().time(), enteredFor);
        events.publishEvent(new ChiefReceived(incident, part, !entry.noInstruction()));
        if (section == null) {
            received(incident, part);
        } else if (joint.complete(incident, part)) {
            receivedByAll(incident, part, line, entry.lateness());
        } else {
            events.publishEvent(new SectionHeard(incident, part, Step.CHIEF_RECEIPT, section));
        }
        return lines.view(incident);
    }

    /** The clock is met by the last receipt. */
    private void receivedByAll(IncidentId incident, PartId part, SupervisorReport line, @Nullable String lateness) {
        var last = joint.lastReceived(incident, part).orElseThrow();
        clocks.receivedIn(incident, part, last, lateness, line.headReport());
        joint.lastIsOfLine(incident, part);
        received(incident, part);
    }

    /**
     * A section that came to be in charge after the others had received receives, too: beside the flow, which has gone
     * on.
     */
    public SupervisorView joinedSectionReceives(IncidentId incident, PartId part, ReceiptEntry entry) {
        var line = lockedLine(incident, part);
        if (!line.chiefHasReceived()) {
            throw SupervisorRefusal.at(line.status());
        }
        var silent = joint.silent(incident, part);
        if (silent.isEmpty()) {
            throw new SavedByOther(lines.view(incident));
        }
        entry.check(clock.instant());
        var section = acting.ofChief(silent, entry.onBehalf() != null, entry.section());
        acting.requireSecondPerson(incident, part, Step.CHIEF_RECEIPT, section);
        var enteredFor =
                entry.onBehalf() == null ? null : onBehalf.enter(incident, part, Step.CHIEF_RECEIPT, entry.onBehalf());
        joint.add(incident, part, section, entry, enteredFor, recorded(incident, part));
        instructing.atReceipt(
                incident, part, section, entry.given(), entry.time().time(), enteredFor);
        events.publishEvent(new ChiefReceived(incident, part, !entry.noInstruction()));
        return lines.view(incident);
    }

    private void received(IncidentId incident, PartId part) {
        process.stepDone(incident, part, Step.CHIEF_RECEIPT);
        ringChiefReceived(incident);
    }

    /**
     * Other sections are in charge than before: where only one was still waited for that need not receive any more, all
     * have received.
     */
    @EventListener
    void sectionsChanged(JointSectionsChanged change) {
        var incident = change.incident();
        for (var part : incidents.units(incident)) {
            var line = lines.get(incident, part);
            if (line.status() == ReportStatus.AWAITING_CHIEF && joint.complete(incident, part)) {
                receivedByAll(incident, part, line, NO_MORE_IN_CHARGE);
            }
        }
    }

    /** The head hands in the written report, for the first time or again after a return. */
    public SupervisorView submitWrittenReport(IncidentId incident, PartId part, WrittenReportEntry entry) {
        var line = lineAsSeen(incident, part, entry.version());
        entry.check(clock.instant());
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
                        entry.time().time(),
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
