package jp.todoke.council.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.council.CouncilService;
import jp.todoke.council.CouncilView;
import jp.todoke.council.MeetingChoice;
import jp.todoke.council.PaperDecision;
import jp.todoke.council.PaperHeading;
import jp.todoke.council.PaperLimit;
import jp.todoke.council.PaperReplacing;
import jp.todoke.council.ReportDecision;
import jp.todoke.identity.CompletesStep;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 審議会 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/council")
class CouncilController {

    private final CouncilService service;
    private final PaperReplacing replacing;

    CouncilController(CouncilService service, PaperReplacing replacing) {
        this.service = service;
        this.replacing = replacing;
    }

    record CouncilDecisionRequest(
            int version,
            ReportDecision.@Nullable Manner manner,
            @PlainText(max = 4000) @Nullable String reason,
            @Nullable Instant at) {}

    /** {@code meetingId}: a meeting of the register; else name and day are typed. */
    record MeetingRequest(
            int version,
            @Nullable Long meetingId,
            @PlainText(max = 200) @Nullable String name,
            @Nullable LocalDate day,
            @Nullable LocalTime begins,
            @PlainText(max = 200) @Nullable String place,
            @PlainText(max = 1000) @Nullable String latenessReason) {

        MeetingChoice choice() {
            return new MeetingChoice(meetingId, name, day, begins, place);
        }
    }

    record MeetingMoveRequest(
            int version,
            @Nullable Long meetingId,
            @PlainText(max = 200) @Nullable String name,
            @Nullable LocalDate day,
            @Nullable LocalTime begins,
            @PlainText(max = 200) @Nullable String place,
            @PlainText(max = 1000, required = true) String reason,
            @PlainText(max = 1000) @Nullable String latenessReason) {

        MeetingChoice choice() {
            return new MeetingChoice(meetingId, name, day, begins, place);
        }
    }

    record PaperRequest(
            int version,
            @PlainText(max = 40, required = true) String documentNo,
            @Nullable LocalDate date,
            @PlainText(max = 200, required = true) String author,
            @PlainText(max = 200, required = true) String title,
            @PlainText(max = 4000, required = true) String preface) {

        PaperHeading heading() {
            new FieldChecks().required(true, "date", date).refuse();
            return new PaperHeading(
                    new CaseText(documentNo.strip()),
                    date,
                    new CaseText(author.strip()),
                    new CaseText(title.strip()),
                    new CaseText(preface.strip()));
        }
    }

    record PaperConfirmationRequest(
            int version,
            PaperDecision.@Nullable Outcome outcome,
            @PlainText(max = 4000) @Nullable String reason,
            @Nullable Instant at,
            @PlainText(max = 1000) @Nullable String latenessReason) {}

    record PaperReplacementRequest(int version, @PlainText(max = 1000, required = true) String reason) {}

    record MeetingHeldRequest(int version, @Nullable LocalDate heldOn, @PlainText(max = 4000) @Nullable String note) {}

    @GetMapping
    CouncilView readCouncil(@PathVariable IncidentId number) {
        return service.view(number);
    }

    @PostMapping("/decision")
    @CompletesStep(Step.DECIDE_COUNCIL_REPORT)
    CouncilView decideCouncilReport(
            @PathVariable IncidentId number, @RequestBody @Valid CouncilDecisionRequest request) {
        service.decide(number, request.version(), request.manner(), request.reason(), request.at());
        return service.view(number);
    }

    @PostMapping("/meeting")
    @CompletesStep(Step.ASSIGN_MEETING)
    CouncilView assignMeeting(@PathVariable IncidentId number, @RequestBody @Valid MeetingRequest request) {
        service.assign(number, request.version(), request.choice(), request.latenessReason());
        return service.view(number);
    }

    @PostMapping("/meeting-move")
    CouncilView moveMeeting(@PathVariable IncidentId number, @RequestBody @Valid MeetingMoveRequest request) {
        service.moveMeeting(number, request.version(), request.choice(), request.reason(), request.latenessReason());
        return service.view(number);
    }

    @GetMapping("/paper-limit")
    PaperLimit readPaperLimit(@PathVariable IncidentId number, @RequestParam LocalDate day) {
        return service.paperLimit(number, day);
    }

    @PostMapping("/paper")
    @CompletesStep(Step.COMPILE_PAPER)
    CouncilView compilePaper(@PathVariable IncidentId number, @RequestBody @Valid PaperRequest request) {
        service.compile(number, request.version(), request.heading());
        return service.view(number);
    }

    @PostMapping("/paper-confirmation")
    @CompletesStep(Step.CONFIRM_PAPER)
    CouncilView confirmPaper(@PathVariable IncidentId number, @RequestBody @Valid PaperConfirmationRequest request) {
        service.confirm(
                number, request.version(), request.outcome(), request.reason(), request.at(), request.latenessReason());
        return service.view(number);
    }

    @PostMapping("/paper-replacement")
    CouncilView replacePaper(@PathVariable IncidentId number, @RequestBody @Valid PaperReplacementRequest request) {
        replacing.replace(number, request.version(), request.reason());
        return service.view(number);
    }

    @PostMapping("/meeting-held")
    @CompletesStep(Step.RECORD_MEETING_HELD)
    CouncilView recordMeetingHeld(@PathVariable IncidentId number, @RequestBody @Valid MeetingHeldRequest request) {
        service.held(number, request.version(), request.heldOn(), request.note());
        return service.view(number);
    }
}
