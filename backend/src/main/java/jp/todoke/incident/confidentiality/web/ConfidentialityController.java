package jp.todoke.incident.confidentiality.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.todoke.incident.confidentiality.ConfidentialGround;
import jp.todoke.incident.confidentiality.ConfidentialityDecisions;
import jp.todoke.incident.confidentiality.ConfidentialityView;
import jp.todoke.incident.confidentiality.Handler;
import jp.todoke.incident.confidentiality.HandlerCandidate;
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

/** 取扱者限定: how a case stands, who can be named, and the decisions. */
@RestController
@RequestMapping("/api/incidents/{number}/confidentiality")
class ConfidentialityController {

    private static final int MOST_HANDLERS = 50;

    private final ConfidentialityDecisions decisions;

    ConfidentialityController(ConfidentialityDecisions decisions) {
        this.decisions = decisions;
    }

    /** One handler: a post, or one person at it. */
    record HandlerRequest(@NotNull(message = "{violation.required}") @Nullable Long post, @Nullable Long account) {}

    record ConfidentialityRequest(
            int version,
            @NotNull(message = "{violation.required}") @Nullable ConfidentialGround ground,
            @PlainText(max = 1000) @Nullable String words,
            @NotNull(message = "{violation.required}")
                    @Size(max = MOST_HANDLERS, message = "{violation.too-many-handlers}")
                    @Nullable
                    List<@Valid HandlerRequest> handlers) {}

    record ConfidentialityLiftRequest(int version, @PlainText(max = 1000, required = true) String reason) {}

    /** Somebody who can be named. */
    record HandlerCandidateView(
            long post, @Nullable Long account, String label, List<CaseText> people, boolean required) {

        static HandlerCandidateView of(HandlerCandidate candidate) {
            return new HandlerCandidateView(
                    candidate.handler().post(),
                    candidate.handler().account(),
                    candidate.post(),
                    candidate.people().stream()
                            .map(person -> CaseText.name(person.name(), person.account()))
                            .toList(),
                    candidate.required());
        }
    }

    @GetMapping
    ConfidentialityView readConfidentiality(@PathVariable IncidentId number) {
        return decisions.view(number);
    }

    @GetMapping("/candidates")
    List<HandlerCandidateView> listHandlerCandidates(@PathVariable IncidentId number) {
        return decisions.candidates(number).stream()
                .map(HandlerCandidateView::of)
                .toList();
    }

    @PostMapping
    ConfidentialityView makeConfidential(
            @PathVariable IncidentId number, @Valid @RequestBody ConfidentialityRequest request) {
        return decisions.close(
                number,
                request.version(),
                request.ground(),
                request.words(),
                request.handlers().stream()
                        .map(handler -> new Handler(handler.post(), handler.account()))
                        .toList());
    }

    @PostMapping("/lifting")
    ConfidentialityView liftConfidentiality(
            @PathVariable IncidentId number, @Valid @RequestBody ConfidentialityLiftRequest request) {
        return decisions.lift(number, request.version(), request.reason());
    }
}
