package jp.todoke.prevention.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.prevention.CauseStatus;
import jp.todoke.prevention.MeasureDraft;
import jp.todoke.prevention.Novelty;
import jp.todoke.prevention.PlanDecision;
import jp.todoke.prevention.PlanDraft;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.PreventionView;
import jp.todoke.prevention.ReviewResult;
import jp.todoke.prevention.Reviews;
import jp.todoke.process.Step;
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

    PreventionController(PreventionService service, Reviews reviews) {
        this.service = service;
        this.reviews = reviews;
    }

    record MeasureRequest(
            @PlainText(max = 1000) @Nullable String text,
            @Nullable Novelty novelty,
            boolean guidedByChief,
            @PlainText(max = 200) @Nullable String doer,
            @Nullable LocalDate due,
            @PlainText(max = 200) @Nullable String recurring,
            @Nullable List<@NotNull(message = "{violation.required}") Integer> instructions) {

        MeasureDraft draft() {
            return new MeasureDraft(
                    text,
                    novelty,
                    guidedByChief,
                    doer,
                    due,
                    recurring,
                    instructions == null ? List.of() : instructions);
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

    record PlanDecisionRequest(
            int version,
            PlanDecision.@Nullable Outcome outcome,
            @PlainText(max = 4000) @Nullable String reason,
            @Nullable Instant at,
            @PlainText(max = 1000) @Nullable String latenessReason) {}

    record ReviewResultRequest(int measure, @NotNull(message = "{violation.required}") Boolean works) {}

    /** Of each measure whether it works, and how that shows. */
    record ReviewRequest(
            @Valid @Nullable List<@NotNull(message = "{violation.required}") ReviewResultRequest> results,
            @PlainText(max = 4000, required = true) String account,
            @PlainText(max = 1000) @Nullable String latenessReason) {

        List<ReviewResult> each() {
            return results == null
                    ? List.of()
                    : results.stream()
                            .map(result -> new ReviewResult(result.measure(), result.works()))
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
        service.decide(
                number, request.version(), request.outcome(), request.reason(), request.at(), request.latenessReason());
        return service.view(number);
    }

    @PostMapping("/reviews/{months}")
    PreventionView recordReview(
            @PathVariable IncidentId number, @PathVariable int months, @RequestBody @Valid ReviewRequest request) {
        reviews.record(number, months, request.each(), request.account().strip(), request.latenessReason());
        return service.view(number);
    }
}
