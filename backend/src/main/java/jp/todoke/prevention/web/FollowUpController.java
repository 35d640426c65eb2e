package jp.todoke.prevention.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.prevention.FollowUpAnswers;
import jp.todoke.prevention.FollowUpView;
import jp.todoke.prevention.MeasureAnswer;
import jp.todoke.prevention.MeasureKind;
import jp.todoke.prevention.MeasurePost;
import jp.todoke.prevention.PlanDecision;
import jp.todoke.prevention.StillRuns;
import jp.todoke.prevention.SuccessorDraft;
import jp.todoke.prevention.Successors;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is asked before the reviews of a closed case, and what follows them; {@code part} is where its steps wait. Each
 * command answers with all of it.
 */
@RestController
@RequestMapping("/api/incidents/{number}/follow-up")
class FollowUpController {

    private final FollowUpAnswers answers;
    private final Successors successors;

    FollowUpController(FollowUpAnswers answers, Successors successors) {
        this.answers = answers;
        this.successors = successors;
    }

    record MeasureAnswerRequest(
            int measure,
            @NotNull(message = "{violation.required}") @Nullable StillRuns stillRuns,
            @PlainText(max = 1000) @Nullable String words) {

        MeasureAnswer answer() {
            return new MeasureAnswer(measure, stillRuns, stillRuns == StillRuns.RUNS ? null : CaseText.of(words));
        }
    }

    /** Of each measure whether it still runs, in words where it does not. */
    record FollowUpAnswerRequest(
            @Nullable @Valid @Size(max = 100, message = "{violation.follow-up.too-many}")
                    List<@NotNull(message = "{violation.required}") MeasureAnswerRequest> measures,
            @PlainText(max = 1000) @Nullable String latenessReason,
            @Nullable @Valid OnBehalf onBehalf) {

        List<MeasureAnswer> each() {
            return measures == null
                    ? List.of()
                    : measures.stream().map(MeasureAnswerRequest::answer).toList();
        }
    }

    record SuccessorRequest(
            int follows,
            @PlainText(max = 1000) @Nullable String text,
            @Nullable MeasureKind kind,
            @PlainText(max = 200) @Nullable String doer,
            @Nullable MeasurePost doerPost,
            @Nullable LocalDate due,
            @PlainText(max = 200) @Nullable String recurring,
            @PlainText(max = 500) @Nullable String evidenceExpected,
            @Nullable MeasurePost verifier) {

        SuccessorDraft draft() {
            return new SuccessorDraft(follows, text, kind, doer, doerPost, due, recurring, evidenceExpected, verifier);
        }
    }

    /** In place of each measure that did not hold another one. */
    record SuccessorsRequest(
            int version,
            @Nullable @Valid @Size(max = 100, message = "{violation.follow-up.too-many}")
                    List<@NotNull(message = "{violation.required}") SuccessorRequest> measures,
            @Nullable @Valid OnBehalf onBehalf) {

        List<SuccessorDraft> drafts() {
            return measures == null
                    ? List.of()
                    : measures.stream().map(SuccessorRequest::draft).toList();
        }
    }

    record SuccessorDecisionRequest(
            int version,
            PlanDecision.@Nullable Outcome outcome,
            @PlainText(max = 1000) @Nullable String reason,
            @PlainText(max = 1000) @Nullable String latenessReason) {}

    @GetMapping
    FollowUpView readFollowUp(@PathVariable IncidentId number) {
        return successors.view(number);
    }

    @PostMapping("/{part}/answer")
    @CompletesStep(value = Step.ANSWER_FOLLOW_UP, onBehalf = true)
    FollowUpView answerFollowUp(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid FollowUpAnswerRequest request) {
        answers.answer(number, part, request.each(), request.latenessReason(), request.onBehalf());
        return successors.view(number);
    }

    @PostMapping("/{part}/successors")
    @CompletesStep(value = Step.PROPOSE_SUCCESSOR, onBehalf = true)
    FollowUpView proposeSuccessors(
            @PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid SuccessorsRequest request) {
        successors.propose(number, part, request.version(), request.drafts(), request.onBehalf());
        return successors.view(number);
    }

    @PostMapping("/{part}/successor-decision")
    @CompletesStep(Step.DECIDE_SUCCESSOR)
    FollowUpView decideSuccessors(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid SuccessorDecisionRequest request) {
        successors.decide(
                number, part, request.version(), request.outcome(), request.reason(), request.latenessReason());
        return successors.view(number);
    }
}
