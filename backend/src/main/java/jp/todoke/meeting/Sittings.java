package jp.todoke.meeting;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.council.CouncilReport;
import jp.todoke.council.CouncilService;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.meeting.Meeting.MeetingAdvanced;
import jp.todoke.meeting.Meeting.MeetingRecorded;
import jp.todoke.meeting.Meeting.Stage;
import jp.todoke.process.MeetingProcess;
import jp.todoke.process.MeetingStep;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a meeting went: attendance and outcomes are written down, it is held, its minutes are checked and published. */
@Service
public class Sittings {

    private final MeetingRows rows;
    private final RecordRows records;
    private final MeetingViews views;
    private final CouncilService council;
    private final Incidents incidents;
    private final MeetingProcess process;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sittings(
            MeetingRows rows,
            RecordRows records,
            MeetingViews views,
            CouncilService council,
            Incidents incidents,
            MeetingProcess process,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.views = views;
        this.council = council;
        this.incidents = incidents;
        this.process = process;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down how the meeting went, in the place of what was written before; until it is recorded as held. */
    @Transactional
    public void record(long id, NewRecord typed) {
        var meeting = locked(id, typed.version());
        meeting.requireMayRecord(LocalDate.now(clock));
        var record = typed.record(meeting.record().version() + 1);
        record.check(views.roster(meeting), meeting.agenda());
        records.add(id, record, recorded());
        events.publishEvent(new MeetingRecorded(id, record.version()));
    }

    /**
     * Records that the meeting was held. Its cases learn what became of them one by one, each in a transaction of its
     * own, after this one.
     *
     * @param unsentReason why it was held although no papers were sent here
     */
    @Transactional
    public void held(long id, int version, @Nullable String unsentReason) {
        var meeting = locked(id, version);
        meeting.requireMayHold(LocalDate.now(clock), unsentReason);
        var unready = meeting.agenda().lines().stream()
                .filter(line -> line.incident() != null
                        && meeting.record()
                                .of(line.item())
                                .orElseThrow()
                                .outcome()
                                .told()
                        && !ready(line.incident()))
                .count();
        if (unready > 0) {
            throw MeetingRefusal.papersNotConfirmed(unready);
        }
        var unsent = meeting.status() == Meeting.Status.AGENDA_FIXED;
        rows.add(id, Stage.HELD, unsent ? unsentReason : null, recorded());
        events.publishEvent(new MeetingAdvanced(id, Stage.HELD));
        if (unsent) {
            process.done(meeting.part(), MeetingStep.SEND_PAPERS);
        }
        process.done(meeting.part(), MeetingStep.RECORD_HELD);
    }

    /** Whether the council can have been told of a case: its paper is confirmed; or nothing is asked of it any more. */
    private boolean ready(IncidentId incident) {
        var report = council.report(incident);
        return report.status() == CouncilReport.Status.TO_HOLD
                || report.held() != null
                || incidents.get(incident).status().ended();
    }

    /** 会議要録 was checked. */
    @Transactional
    public void checkMinutes(long id, int version) {
        advance(id, version, Stage.HELD, Stage.MINUTES_CHECKED, MeetingStep.CHECK_MINUTES);
    }

    /** 会議要録 is public. */
    @Transactional
    public void publish(long id, int version) {
        advance(id, version, Stage.MINUTES_CHECKED, Stage.PUBLISHED, MeetingStep.PUBLISH_MINUTES);
    }

    private void advance(long id, int version, Stage before, Stage stage, MeetingStep step) {
        var meeting = locked(id, version);
        meeting.requireNext(before);
        rows.add(id, stage, null, recorded());
        events.publishEvent(new MeetingAdvanced(id, stage));
        process.done(meeting.part(), step);
    }

    private Meeting locked(long id, int version) {
        var meeting = rows.locked(id);
        views.requireVersion(meeting, version);
        return meeting;
    }

    private RecordedBy recorded() {
        return new RecordedBy(ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
    }
}
