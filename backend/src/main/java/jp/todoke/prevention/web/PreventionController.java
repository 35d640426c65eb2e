package jp.todoke.prevention.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.cause.CauseStatus;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.prevention.MeasureDraft;
import jp.todoke.prevention.MeasureKind;
import jp.todoke.prevention.MeasurePost;
import jp.todoke.prevention.MeasureWord;
import jp.todoke.prevention.Novelty;
import jp.todoke.prevention.PlanDecision;
import jp.todoke.prevention.PlanDocument;
import jp.todoke.prevention.PlanDraft;
import jp.todoke.prevention.PlanInformation;
import jp.todoke.prevention.PlanWords;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.PreventionView;
import jp.todoke.prevention.ReviewResult;
import jp.todoke.prevention.Reviews;
import jp.todoke.prevention.SeenPlans;
import jp.todoke.prevention.StillRuns;
import jp.todoke.prevention.WeighingEntry;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 原因・再発防止 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/prevention")
class PreventionController {

    private final PreventionService service;
    private final Reviews reviews;
    private final SeenPlans seenPlans;
    private final PlanInformation information;

    PreventionController(PreventionService service, Reviews reviews, SeenPlans seenPlans, PlanInformation information) {
        this.information = information;
        this.seenPlans = seenPlans;
        this.service = service;
        this.reviews = reviews;
    }

    record MeasureRequest(
            @PlainText(max = 1000) @Nullable String text,
            @Nullable Novelty novelty,
            @Nullable MeasureKind kind,
            boolean guidedByChief,
            @PlainText(max = 200) @Nullable String doer,
            @Nullable MeasurePost doerPost,
            @Nullable LocalDate due,
            @PlainText(max = 200) @Nullable String recurring,
            @Nullable List<@NotNull(message = "{violation.required}") Integer> instructions,
            @PlainText(max = 500) @Nullable String evidenceExpected,
            @Nullable MeasurePost verifier,
            @Nullable LocalDate alreadyDoneOn,
            @Valid @Nullable WeighingEntry weighing,
            @Nullable Integer origin) {

        MeasureDraft draft() {
            return new MeasureDraft(
                    text,
                    novelty,
                    kind,
                    guidedByChief,
                    doer,
                    doerPost,
                    due,
                    recurring,
                    instructions == null ? List.of() : instructions,
                    evidenceExpected,
                    verifier,
                    alreadyDoneOn,
                    weighing,
                    origin);
        }
    }

    record PlanRequest(
            int version,
            @Nullable CauseStatus causeStatus,
            @PlainText(max = 4000) @Nullable String cause,
            @Valid @Nullable List<MeasureRequest> measures,
            @Nullable Instant at,
            @PlainText(max = 1000) @Nullable String latenessReason,
            @Nullable @Valid OnBehalf onBehalf) {

        PlanDraft draft() {
            var drafts = measures == null
                    ? List.<MeasureDraft>of()
                    : measures.stream().map(MeasureRequest::draft).toList();
            return new PlanDraft(causeStatus, cause, drafts);
        }
    }

    record MeasureWordRequest(
            int measure,
            @NotNull(message = "{violation.required}") PlanDecision.@Nullable Outcome outcome,
            @PlainText(max = 1000) @Nullable String reason) {

        MeasureWord word() {
            return new MeasureWord(
                    measure, outcome, outcome == PlanDecision.Outcome.RETURNED ? CaseText.of(reason) : null);
        }
    }

    /** A word on each measure; {@code reason}: what is wrong with the plan as a whole, which returns it. */
    record PlanDecisionRequest(
            int version,
            @Valid @Nullable List<@NotNull(message = "{violation.required}") MeasureWordRequest> measures,
            @PlainText(max = 4000) @Nullable String reason,
            @Valid @Nullable PlanDocument document,
            @Nullable Instant at,
            @PlainText(max = 1000) @Nullable String latenessReason) {

        PlanWords words() {
            return new PlanWords(
                    measures == null
                            ? List.of()
                            : measures.stream().map(MeasureWordRequest::word).toList(),
                    CaseText.of(reason),
                    document);
        }
    }

    record ReviewResultRequest(
            int measure, @NotNull(message = "{violation.required}") Boolean works, @Nullable StillRuns stillRuns) {}

    /** Of each measure whether it works and was seen to run still, and how that shows. */
    record ReviewRequest(
            @Valid @Nullable List<@NotNull(message = "{violation.required}") ReviewResultRequest> results,
            @PlainText(max = 4000, required = true) String account,
            @PlainText(max = 1000) @Nullable String latenessReason) {

        List<ReviewResult> each() {
            return results == null
                    ? List.of()
                    : results.stream()
                            .map(result -> new ReviewResult(result.measure(), result.works(), result.stillRuns()))
                            .toList();
        }
    }

    @GetMapping
    PreventionView readPrevention(@PathVariable IncidentId number) {
        return service.view(number);
    }

    @PostMapping("/plan")
    @CompletesStep(value = Step.DRAFT_PLAN, onBehalf = true)
    PreventionView submitPlan(@PathVariable IncidentId number, @RequestBody @Valid PlanRequest request) {
        service.submit(
                number, request.version(), request.draft(), request.at(), request.latenessReason(), request.onBehalf());
        return service.view(number);
    }

    @PostMapping("/plan-decision")
    @CompletesStep(Step.DECIDE_PLAN)
    PreventionView decidePlan(@PathVariable IncidentId number, @RequestBody @Valid PlanDecisionRequest request) {
        service.decide(number, request.version(), request.words(), request.at(), request.latenessReason());
        return service.view(number);
    }

    @PostMapping("/plans/{plan}/seen")
    PreventionView recordPlanSeen(@PathVariable IncidentId number, @PathVariable int plan) {
        seenPlans.seen(number, plan);
        return service.view(number);
    }

    @PostMapping("/plans/{plan}/read")
    PreventionView recordPlanRead(@PathVariable IncidentId number, @PathVariable int plan) {
        information.read(number, plan);
        return service.view(number);
    }

    @PostMapping("/reviews/{months}")
    PreventionView recordReview(
            @PathVariable IncidentId number, @PathVariable int months, @RequestBody @Valid ReviewRequest request) {
        reviews.record(number, months, request.each(), request.account().strip(), request.latenessReason());
        return service.view(number);
    }
}
