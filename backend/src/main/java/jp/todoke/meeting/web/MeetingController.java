package jp.todoke.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.todoke.meeting.Agendas;
import jp.todoke.meeting.MeetingList;
import jp.todoke.meeting.MeetingView;
import jp.todoke.meeting.MeetingViews;
import jp.todoke.meeting.Meetings;
import jp.todoke.meeting.MovedLimit;
import jp.todoke.meeting.NewAgenda;
import jp.todoke.meeting.NewMeeting;
import jp.todoke.meeting.NewRecord;
import jp.todoke.meeting.NewSchedule;
import jp.todoke.meeting.Sittings;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 審議会の会議. Each command answers with the meeting. */
@RestController
@RequestMapping("/api/meetings")
class MeetingController {

    private final MeetingViews views;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Sittings sittings;

    MeetingController(MeetingViews views, Meetings meetings, Agendas agendas, Sittings sittings) {
        this.views = views;
        this.meetings = meetings;
        this.agendas = agendas;
        this.sittings = sittings;
    }

    /** Why a meeting does not take place. */
    record MeetingCancellationRequest(int version, @PlainText(max = 1000, required = true) String reason) {}

    /** Which case comes onto the agenda; late with the reason. */
    record AgendaCaseRequest(
            int version,
            @NotNull(message = "{violation.required}") IncidentId incident,
            @PlainText(max = 1000) @Nullable String latenessReason) {}

    /** Which cases that wait are left off, and why. */
    record AgendaFixedRequest(
            int version,
            @NotNull(message = "{violation.required}") @Size(max = 500, message = "{violation.meeting.many-entries}")
                    List<@NotNull(message = "{violation.required}") @Valid LeftOffRequest> leftOff) {}

    record LeftOffRequest(
            @NotNull(message = "{violation.required}") IncidentId incident,
            @PlainText(max = 1000, required = true) String reason) {}

    /** At which version of the meeting the act was asked for. */
    record MeetingActRequest(int version) {}

    /** {@code unsentReason}: why it was held although no papers were sent here. */
    record HoldMeetingRequest(int version, @PlainText(max = 1000) @Nullable String unsentReason) {}

    @GetMapping
    MeetingList listMeetings(
            @Min(value = 1, message = "{violation.meeting.term}")
                    @Max(value = 99, message = "{violation.meeting.term}")
                    @RequestParam(required = false)
                    @Nullable
                    Integer term) {
        return views.list(term);
    }

    @GetMapping("/{meeting}")
    MeetingView readMeeting(@PathVariable long meeting) {
        return views.of(meeting);
    }

    @PostMapping
    MeetingView planMeeting(@RequestHeader("Idempotency-Key") UUID key, @RequestBody @Valid NewMeeting request) {
        return views.of(meetings.plan(request, key));
    }

    @PostMapping("/{meeting}/schedule")
    MeetingView rescheduleMeeting(@PathVariable long meeting, @RequestBody @Valid NewSchedule request) {
        meetings.reschedule(meeting, request);
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/schedule/preview")
    List<MovedLimit> previewMeetingSchedule(@PathVariable long meeting, @RequestBody @Valid NewSchedule request) {
        return meetings.previewReschedule(meeting, request);
    }

    @PostMapping("/{meeting}/cancellation")
    MeetingView cancelMeeting(@PathVariable long meeting, @RequestBody @Valid MeetingCancellationRequest request) {
        meetings.cancel(meeting, request.version(), request.reason().strip());
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/cancellation/preview")
    List<MovedLimit> previewMeetingCancellation(
            @PathVariable long meeting, @RequestBody @Valid MeetingCancellationRequest request) {
        return meetings.previewCancel(
                meeting, request.version(), request.reason().strip());
    }

    @PostMapping("/{meeting}/agenda")
    MeetingView saveAgenda(@PathVariable long meeting, @RequestBody @Valid NewAgenda request) {
        agendas.save(meeting, request);
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/agenda/cases")
    MeetingView putCaseOnAgenda(@PathVariable long meeting, @RequestBody @Valid AgendaCaseRequest request) {
        agendas.putOn(meeting, request.version(), request.incident(), request.latenessReason());
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/agenda-fixed")
    MeetingView fixAgenda(@PathVariable long meeting, @RequestBody @Valid AgendaFixedRequest request) {
        agendas.fix(
                meeting,
                request.version(),
                request.leftOff().stream()
                        .map(each -> new Agendas.LeftOff(each.incident(), each.reason()))
                        .toList());
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/papers-sent")
    MeetingView sendPapers(@PathVariable long meeting, @RequestBody @Valid MeetingActRequest request) {
        agendas.send(meeting, request.version());
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/record")
    MeetingView recordMeeting(@PathVariable long meeting, @RequestBody @Valid NewRecord request) {
        sittings.record(meeting, request);
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/held")
    MeetingView holdMeeting(@PathVariable long meeting, @RequestBody @Valid HoldMeetingRequest request) {
        sittings.held(meeting, request.version(), request.unsentReason());
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/minutes-checked")
    MeetingView checkMinutes(@PathVariable long meeting, @RequestBody @Valid MeetingActRequest request) {
        sittings.checkMinutes(meeting, request.version());
        return views.of(meeting);
    }

    @PostMapping("/{meeting}/published")
    MeetingView publishMinutes(@PathVariable long meeting, @RequestBody @Valid MeetingActRequest request) {
        sittings.publish(meeting, request.version());
        return views.of(meeting);
    }
}
