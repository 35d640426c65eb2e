package jp.todoke.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.council.CouncilReport.CouncilPostponed;
import jp.todoke.council.CouncilReport.CouncilReportDecided;
import jp.todoke.council.CouncilReport.CouncilTold;
import jp.todoke.council.CouncilReport.MeetingAssigned;
import jp.todoke.council.CouncilReport.MeetingMoved;
import jp.todoke.council.CouncilReport.PaperCompiled;
import jp.todoke.council.CouncilReport.PaperConfirmedBySection;
import jp.todoke.council.CouncilReport.PaperDecided;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.ActingSection;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SectionHeard;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections.JointSectionsChanged;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 審議会: whether the council is told, at which meeting, with which paper; until the meeting is held. */
@Service
public class CouncilService {

    private static final String NO_MORE_IN_CHARGE = "確認していなかった課が、所管でなくなった。";

    private final CouncilReports reports;
    private final JointPaperWords joint;
    private final ActingSection acting;
    private final Units units;
    private final CouncilActs acts;
    private final CouncilPapers papers;
    private final CouncilAgendas agendas;
    private final HeadingProposal proposal;
    private final CaseFacts facts;
    private final CouncilClocks clocks;
    private final Incidents incidents;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilService(
            CouncilReports reports,
            JointPaperWords joint,
            ActingSection acting,
            Units units,
            CouncilActs acts,
            CouncilPapers papers,
            CouncilAgendas agendas,
            HeadingProposal proposal,
            CaseFacts facts,
            CouncilClocks clocks,
            Incidents incidents,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.joint = joint;
        this.acting = acting;
        this.units = units;
        this.acts = acts;
        this.papers = papers;
        this.agendas = agendas;
        this.proposal = proposal;
        this.facts = facts;
        this.clocks = clocks;
        this.incidents = incidents;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All of it for tab and forms. */
    @Transactional(readOnly = true)
    public CouncilView view(IncidentId incident) {
        var report = reports.of(incident);
        var proposed = proposal.of(
                facts.of(incident),
                report.meeting(),
                report.toldBefore().orElse(null),
                agendas.paperNo(incident).orElse(null),
                LocalDate.now(clock));
        var silent = joint.silent(incident).stream()
                .map(section -> units.get(section).name())
                .toList();
        return CouncilView.of(report, silent, proposed);
    }

    /** The report as it stands. */
    @Transactional(readOnly = true)
    public CouncilReport report(IncidentId incident) {
        return reports.of(incident);
    }

    /** Decides whether and how the council is told; {@code at} null means now. */
    @Transactional
    public void decide(
            IncidentId incident,
            int version,
            ReportDecision.@Nullable Manner manner,
            @Nullable String reason,
            @Nullable Instant at) {
        var report = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks()
                .required(true, "manner", manner)
                .notInFuture("at", when, now)
                .refuse();
        acts.add(
                incident,
                report.decide(manner, CaseText.of(reason), when, ActedBy.of(actor.get(), Role.SECRETARIAT)),
                now);
        if (manner == ReportDecision.Manner.NOT) {
            clocks.notReported(incident);
        }
        events.publishEvent(new CouncilReportDecided(incident, manner));
        process.stepDone(incident, null, Step.DECIDE_COUNCIL_REPORT);
    }

    /** Chooses the meeting, late with the reason; it may lie in the past where it is entered late. */
    @Transactional
    public void assign(IncidentId incident, int version, MeetingChoice choice, @Nullable String latenessReason) {
        assign(incident, locked(incident, version), choice, latenessReason);
    }

    private void assign(
            IncidentId incident, CouncilReport report, MeetingChoice choice, @Nullable String latenessReason) {
        report.require(CouncilReport.Status.TO_ASSIGN);
        var meeting = meeting(incident, choice, null);
        var now = clock.instant();
        clocks.assigned(incident, meeting, now, latenessReason);
        acts.add(incident, meeting, now);
        standsOnAgenda(incident, meeting);
        events.publishEvent(new MeetingAssigned(incident, meeting.day()));
        process.stepDone(incident, null, Step.ASSIGN_MEETING);
    }

    /**
     * Chooses another meeting or another day, with the reason, while none was held: the paper's limit moves with it.
     */
    @Transactional
    public void moveMeeting(
            IncidentId incident, int version, MeetingChoice choice, String reason, @Nullable String latenessReason) {
        move(incident, locked(incident, version), choice, reason, latenessReason);
    }

    private void move(
            IncidentId incident,
            CouncilReport report,
            MeetingChoice choice,
            String reason,
            @Nullable String latenessReason) {
        report.requireMovable();
        var meeting = meeting(incident, choice, reason);
        acts.add(incident, meeting, clock.instant());
        standsOnAgenda(incident, meeting);
        clocks.moved(
                incident,
                meeting,
                report.meeting() == null && report.confirmed().isEmpty(),
                latenessReason);
        events.publishEvent(new MeetingMoved(incident, meeting.day()));
    }

    /**
     * Puts a case of which the council is to be told on the agenda of that meeting, by choosing the meeting for it.
     *
     * @param reason why it takes the place of another one, where one was chosen
     */
    @Transactional
    public void putOn(IncidentId incident, long meeting, String reason, @Nullable String latenessReason) {
        var report = locked(incident);
        var choice = MeetingChoice.of(meeting);
        if (report.status() == CouncilReport.Status.TO_ASSIGN) {
            assign(incident, report, choice, latenessReason);
        } else {
            move(incident, report, choice, reason, latenessReason);
        }
    }

    /**
     * The chosen meeting has another day, hour or place: the paper's limit moves with it. Nothing where the case runs
     * no more, was told, or waits for another meeting.
     */
    @Transactional
    public void rescheduled(IncidentId incident, long meeting, String reason) {
        incidents.lock(incident);
        var report = reports.of(incident);
        if (!awaits(incident, report, meeting) || report.status() == CouncilReport.Status.NOT_NEEDED) {
            return;
        }
        var moved = meeting(incident, MeetingChoice.of(meeting), reason);
        acts.add(incident, moved, clock.instant());
        clocks.moved(incident, moved, false, null);
        events.publishEvent(new MeetingMoved(incident, moved.day()));
    }

    private boolean awaits(IncidentId incident, CouncilReport report, long meeting) {
        var chosen = report.meeting();
        return !incidents.get(incident).status().ended()
                && report.held() == null
                && chosen != null
                && Long.valueOf(meeting).equals(chosen.meetingId());
    }

    /**
     * The council was not told at the chosen meeting: the case waits for another one. Nothing where it waits already,
     * was told otherwise, or runs no more.
     */
    @Transactional
    public void postponed(
            IncidentId incident, long meeting, Postponement.Cause cause, @Nullable CaseText reason, ActedBy by) {
        incidents.lock(incident);
        var report = reports.of(incident);
        if (!awaits(incident, report, meeting)) {
            return;
        }
        acts.add(incident, new Postponement(cause, reason, by), clock.instant());
        if (cause == Postponement.Cause.CANCELLED) {
            clocks.withoutMeeting(incident);
        }
        events.publishEvent(new CouncilPostponed(incident, cause));
    }

    /**
     * The council was told of the case at a meeting that was recorded as held, by whoever recorded it. Nothing where
     * that is known already, or the case runs no more.
     */
    @Transactional
    public void toldAt(IncidentId incident, LocalDate on, @Nullable CaseText note, ActedBy by) {
        incidents.lock(incident);
        var report = reports.of(incident);
        if (!incidents.get(incident).status().ended() && report.held() == null) {
            told(incident, report, on, note, by);
        }
    }

    /** Cases that wait for the council and are on no agenda, the oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingCase> waiting() {
        return reports.toBeTold().stream()
                .flatMap(incident -> {
                    var report = reports.of(incident);
                    var chosen = report.meeting();
                    var waits = report.decision() != null
                            && report.decision().reported()
                            && report.status() != CouncilReport.Status.NOT_NEEDED
                            && report.held() == null
                            && (chosen == null || chosen.meetingId() == null);
                    return waits
                            ? Stream.of(new WaitingCase(incident, chosen, report.lastChosen()))
                            : Stream.<WaitingCase>empty();
                })
                .toList();
    }

    /** A meeting of the register puts the case on its agenda; one that was typed takes it off. */
    private void standsOnAgenda(IncidentId incident, Meeting meeting) {
        if (meeting.meetingId() == null) {
            agendas.takeOff(incident);
            return;
        }
        var heading = view(incident).proposal();
        agendas.put(incident, meeting.meetingId(), heading.title(), heading.author());
    }

    /** By when the paper would be due for a meeting on that day: shown before the meeting is chosen or moved. */
    @Transactional(readOnly = true)
    public PaperLimit paperLimit(IncidentId incident, LocalDate day) {
        checkDay(incident, day);
        return new PaperLimit(clocks.paperLimit(day));
    }

    private Meeting meeting(IncidentId incident, MeetingChoice choice, @Nullable String reason) {
        var by = ActedBy.of(actor.get(), Role.SECRETARIAT);
        if (choice.meetingId() != null) {
            var planned = agendas.meeting(choice.meetingId(), "meetingId", CaseText.of(reason), by);
            checkDay(incident, planned.day());
            return planned;
        }
        new FieldChecks()
                .required(true, "name", choice.name())
                .required(true, "day", choice.day())
                .refuse();
        checkDay(incident, choice.day());
        return Meeting.typed(
                new CaseText(choice.name().strip()),
                choice.day(),
                choice.begins(),
                CaseText.of(choice.place()),
                CaseText.of(reason),
                by);
    }

    private void checkDay(IncidentId incident, LocalDate day) {
        var possible = !day.isBefore(OfficialTime.dayOf(incidents.get(incident).knownAt())) && clocks.countsFrom(day);
        new FieldChecks().that(possible, "day", "before-known").refuse();
    }

    /** Compiles the paper: everything but the heading comes from the facts. */
    @Transactional
    public void compile(IncidentId incident, int version, PaperHeading heading) {
        var report = locked(incident, version);
        papers.check(incident, heading);
        var now = clock.instant();
        var paper = report.compile(heading, now, ActedBy.of(actor.get(), Role.SECRETARIAT));
        acts.add(incident, paper, now);
        events.publishEvent(new PaperCompiled(incident, paper.number()));
        process.stepDone(incident, null, Step.COMPILE_PAPER);
    }

    /**
     * Confirms the paper, whereupon it is issued as it stands, late with the reason; or returns it with a reason. Of
     * joint sections each does: with the last one it is issued, and one return returns it.
     */
    @Transactional
    public void confirm(
            IncidentId incident,
            int version,
            PaperDecision.@Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable String latenessReason) {
        var report = locked(incident, version);
        var now = clock.instant();
        var when = at == null ? now : at;
        new FieldChecks()
                .required(true, "outcome", outcome)
                .notInFuture("at", when, now)
                .refuse();
        var decision = report.confirm(outcome, CaseText.of(reason), when, ActedBy.of(actor.get(), Role.SECTION_CHIEF));
        var paper = report.last().orElseThrow();
        if (outcome == PaperDecision.Outcome.CONFIRMED) {
            papers.requireNamesDecided(incident, paper.heading());
        }
        var silent = joint.silent(incident);
        if (silent.isEmpty()) {
            decided(incident, paper, decision, latenessReason);
            return;
        }
        var section = acting.of(incident, null, Step.CONFIRM_PAPER, silent, null);
        joint.add(incident, paper.number(), section, decision, now);
        if (outcome == PaperDecision.Outcome.RETURNED) {
            decided(incident, paper, decision, latenessReason);
            return;
        }
        events.publishEvent(new PaperConfirmedBySection(incident, paper.number(), section));
        if (joint.complete(incident)) {
            confirmedByAll(incident, latenessReason);
        } else {
            events.publishEvent(new SectionHeard(incident, null, Step.CONFIRM_PAPER, section));
        }
    }

    /** Other sections are in charge than before: the paper may have waited for one that need not confirm any more. */
    @EventListener
    void sectionsChanged(JointSectionsChanged change) {
        if (joint.complete(change.incident())) {
            confirmedByAll(change.incident(), NO_MORE_IN_CHARGE);
        }
    }

    /** The word of the section that confirmed last in time is the decision. */
    private void confirmedByAll(IncidentId incident, @Nullable String latenessReason) {
        var paper = reports.of(incident).waiting().orElseThrow();
        var last = paper.words().stream()
                .map(SectionPaperWord::word)
                .max(Comparator.comparing(PaperDecision::at))
                .orElseThrow();
        decided(incident, paper, last, latenessReason);
    }

    private void decided(
            IncidentId incident, PaperDraft paper, PaperDecision decision, @Nullable String latenessReason) {
        var outcome = decision.outcome();
        acts.add(incident, paper.number(), decision, clock.instant());
        events.publishEvent(new PaperDecided(incident, paper.number(), outcome));
        if (outcome == PaperDecision.Outcome.CONFIRMED) {
            clocks.released(incident, decision.at(), latenessReason);
            papers.issue(incident, paper.heading());
        }
        process.stepDone(incident, null, Step.CONFIRM_PAPER);
    }

    /** Records that the meeting was held and the council told. */
    @Transactional
    public void held(IncidentId incident, int version, @Nullable LocalDate on, @Nullable String note) {
        var report = locked(incident, version);
        new FieldChecks()
                .required(true, "heldOn", on)
                .notInFuture("heldOn", on, LocalDate.now(clock))
                .refuse();
        told(incident, report, on, CaseText.of(note), ActedBy.of(actor.get(), Role.SECRETARIAT));
    }

    private void told(IncidentId incident, CouncilReport report, LocalDate on, @Nullable CaseText note, ActedBy by) {
        acts.add(incident, report.hold(on, note, by), clock.instant());
        events.publishEvent(new CouncilTold(incident, on));
        process.stepDone(incident, null, Step.RECORD_MEETING_HELD);
    }

    private CouncilReport locked(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        return reports.of(incident);
    }

    private CouncilReport locked(IncidentId incident, int version) {
        var report = locked(incident);
        if (report.version() != version) {
            throw new SavedByOther(view(incident));
        }
        return report;
    }
}
