package jp.todoke.authority.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.authority.AnswerDraft;
import jp.todoke.authority.AnswerDrafts;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The draft of an answer to the commission, of whoever is logged in. */
@RestController
@RequestMapping("/api/incidents/{number}/authority/{part}/requests/{request}/draft")
class AnswerDraftController {

    private final AnswerDrafts drafts;

    AnswerDraftController(AnswerDrafts drafts) {
        this.drafts = drafts;
    }

    record AnswerDraftView(@Nullable AnswerDraft draft) {}

    /** The values as they stand, whatever they hold; {@code form} says which form they are of. */
    record AnswerDraftRequest(
            @NotNull(message = "{violation.required}") @Nullable JsonNode values,
            @PlainText(max = 2000) @Nullable String form) {

        /** Nothing of it: what is typed never reaches a log line. */
        @Override
        public String toString() {
            return "AnswerDraftRequest";
        }
    }

    record AnswerDraftSaved(Instant savedAt) {}

    @GetMapping
    AnswerDraftView readAnswerDraft(
            @PathVariable IncidentId number, @PathVariable PartId part, @PathVariable long request) {
        return new AnswerDraftView(drafts.find(number, part, request).orElse(null));
    }

    @PutMapping
    AnswerDraftSaved saveAnswerDraft(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @PathVariable long request,
            @Valid @RequestBody AnswerDraftRequest draft) {
        return new AnswerDraftSaved(drafts.save(number, part, request, draft.values(), draft.form()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardAnswerDraft(@PathVariable IncidentId number, @PathVariable PartId part, @PathVariable long request) {
        drafts.discard(number, part, request);
    }
}
