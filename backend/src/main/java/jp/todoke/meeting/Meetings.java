package jp.todoke.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.council.CouncilService;
import jp.todoke.council.Postponement;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.meeting.Meeting.MeetingCancelled;
import jp.todoke.meeting.Meeting.MeetingPlanned;
import jp.todoke.meeting.Meeting.MeetingRescheduled;
import jp.todoke.process.MeetingProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings are planned, moved and cancelled; with them move the limits of their cases, which is said before. */
@Service
public class Meetings {

    /** The order in which cases are locked. */
    static final Comparator<IncidentId> BY_NUMBER = Comparator.comparing(IncidentId::value);

    private final MeetingRows rows;
    private final MeetingViews views;
    private final MeetingNotices notices;
    private final CouncilService council;
    private final Clocks clocks;
    private final Incidents incidents;
    private final CaseAccess access;
    private final MeetingProcess process;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Meetings(
            MeetingRows rows,
            MeetingViews views,
            MeetingNotices notices,
            CouncilService council,
            Clocks clocks,
            Incidents incidents,
            CaseAccess access,
            MeetingProcess process,
            CurrentActor actors,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.notices = notices;
        this.council = council;
        this.clocks = clocks;
        this.incidents = incidents;
        this.access = access;
        this.process = process;
        this.actors = actors;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Plans a meeting and gives its id; the same press of the button plans it once. Refuses a number given before. */
    @Transactional
    public long plan(NewMeeting typed, UUID key) {
        var recorded = recorded();
        var before = rows.entered(key, recorded);
        if (before.isPresent()) {
            return before.get();
        }
        var id = rows.add(typed.term(), typed.number(), key, recorded)
                .orElseThrow(
                        () -> new InvalidInput("number", "meeting.number-given", rows.lastNumber(typed.term()) + 1));
        rows.add(id, 1, typed.day(), typed.begins(), typed.place().strip(), null, recorded);
        process.meetingPlanned(rows.get(id).part());
        events.publishEvent(new MeetingPlanned(id));
        return id;
    }

    /** Moves a meeting that was not held to another day, hour or place; the limits of its cases move with it. */
    @Transactional
    public void reschedule(long id, NewSchedule typed) {
        var meeting = locked(id, typed.version());
        meeting.requireOpen();
        var reason = typed.reason().strip();
        rows.add(
                id,
                meeting.schedules().size() + 1,
                typed.day(),
                typed.begins(),
                typed.place().strip(),
                reason,
                recorded());
        meeting.agenda().cases().stream()
                .sorted(BY_NUMBER)
                .forEach(incident -> council.rescheduled(incident, id, reason));
        events.publishEvent(new MeetingRescheduled(id, typed.day()));
        if (meeting.status() == Meeting.Status.PAPERS_SENT) {
            notices.moved(rows.get(id));
        }
    }

    /** Cancels a meeting that was not held; its cases wait for another one. */
    @Transactional
    public void cancel(long id, int version, String reason) {
        var meeting = locked(id, version);
        meeting.requireOpen();
        rows.cancel(id, reason, recorded());
        var by = recorded().by();
        meeting.agenda().cases().stream()
                .sorted(BY_NUMBER)
                .forEach(incident ->
                        council.postponed(incident, id, Postponement.Cause.CANCELLED, new CaseText(reason), by));
        process.meetingCancelled(meeting.part());
        events.publishEvent(new MeetingCancelled(id));
        if (meeting.status() == Meeting.Status.PAPERS_SENT) {
            notices.cancelled(rows.get(id));
        }
    }

    /** Which limits would move by {@link #reschedule}: it is done, looked at and taken back. */
    public List<MovedLimit> previewReschedule(long id, NewSchedule typed) {
        return preview(id, () -> reschedule(id, typed));
    }

    /** Which limits would end by {@link #cancel}. */
    public List<MovedLimit> previewCancel(long id, int version, String reason) {
        return preview(id, () -> cancel(id, version, reason));
    }

    private List<MovedLimit> preview(long id, Runnable change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var cases = rows.get(id).agenda().cases();
            var before = cases.stream().map(this::paper).toList();
            change.run();
            var after = cases.stream().map(this::paper).toList();
            return IntStream.range(0, cases.size())
                    .mapToObj(index -> new MovedLimit(
                            access.sees(cases.get(index)) ? cases.get(index) : null,
                            limit(before.get(index)),
                            limit(after.get(index))))
                    .toList();
        });
    }

    private Optional<ClockView> paper(IncidentId incident) {
        return clocks.find(incident, null, ClockKey.COUNCIL_PAPER).filter(ClockView::running);
    }

    private static @Nullable Instant limit(Optional<ClockView> clock) {
        return clock.map(ClockView::limit).orElse(null);
    }

    /**
     * Locks the cases of a meeting and then the meeting. Who put another case on in between changed the version, so
     * that the form is stale.
     */
    private Meeting locked(long id, int version) {
        rows.get(id).agenda().cases().stream().sorted(BY_NUMBER).forEach(incidents::lock);
        var meeting = rows.locked(id);
        views.requireVersion(meeting, version);
        return meeting;
    }

    private RecordedBy recorded() {
        return new RecordedBy(ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
    }
}
