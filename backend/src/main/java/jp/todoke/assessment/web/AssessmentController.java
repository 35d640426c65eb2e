package jp.todoke.assessment.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import jp.todoke.assessment.AssessmentService;
import jp.todoke.assessment.AssessmentView;
import jp.todoke.assessment.Confirmation;
import jp.todoke.assessment.EarlyReporting;
import jp.todoke.assessment.Ground;
import jp.todoke.assessment.JudgingAgain;
import jp.todoke.assessment.Verdict;
import jp.todoke.assessment.VerdictConsequences;
import jp.todoke.identity.CompletesStep;
import jp.todoke.process.Step;
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

/** 報告義務の判断 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/assessment")
class AssessmentController {

    private final AssessmentService service;
    private final JudgingAgain again;
    private final EarlyReporting early;

    AssessmentController(AssessmentService service, JudgingAgain again, EarlyReporting early) {
        this.service = service;
        this.again = again;
        this.early = early;
    }

    record VerdictRequest(
            int version,
            @PlainText(max = 40) @Nullable String seen,
            @Nullable Verdict verdict,
            @Nullable List<Ground> grounds,
            @PlainText(max = 4000, required = true) String reason,
            @Nullable Instant at,
            @PlainText(max = 1000) @Nullable String latenessReason) {}

    record JudgingAgainRequest(@PlainText(max = 1000, required = true) String reason) {}

    record NoDutyConfirmationRequest(
            int version,
            Confirmation.@Nullable Outcome outcome,
            @PlainText(max = 4000) @Nullable String reason,
            @Nullable Instant at,
            @PlainText(max = 1000) @Nullable String latenessReason) {}

    @GetMapping
    AssessmentView readAssessment(@PathVariable IncidentId number) {
        return service.view(number);
    }

    /** What a judgement would bring about, said before it is saved. */
    @GetMapping("/consequences")
    VerdictConsequences previewVerdict(
            @PathVariable IncidentId number,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "false") boolean wrongfulPurpose) {
        return service.consequences(number, verdict, wrongfulPurpose);
    }

    /** もう一度判断する: the earlier judgement holds until the new one stands. */
    @PostMapping("/new-judgement")
    AssessmentView askJudgingAgain(@PathVariable IncidentId number, @RequestBody @Valid JudgingAgainRequest request) {
        again.ask(number, request.reason());
        return service.view(number);
    }

    /** 判断を待たずに速報を準備する: the report begins, and judging goes on. */
    @PostMapping("/early-report")
    AssessmentView beginEarlyReport(@PathVariable IncidentId number) {
        early.begin(number);
        return service.view(number);
    }

    @PostMapping("/verdict")
    @CompletesStep(Step.ASSESS_DUTY)
    AssessmentView assessDuty(@PathVariable IncidentId number, @RequestBody @Valid VerdictRequest request) {
        var grounds = request.grounds() == null ? List.<Ground>of() : request.grounds();
        service.judge(
                number,
                request.version(),
                request.seen(),
                request.verdict(),
                grounds,
                request.reason(),
                request.at(),
                request.latenessReason());
        return service.view(number);
    }

    @PostMapping("/no-duty-confirmation")
    @CompletesStep(Step.CONFIRM_NO_DUTY)
    AssessmentView confirmNoDuty(
            @PathVariable IncidentId number, @RequestBody @Valid NoDutyConfirmationRequest request) {
        service.confirm(
                number, request.version(), request.outcome(), request.reason(), request.at(), request.latenessReason());
        return service.view(number);
    }
}
