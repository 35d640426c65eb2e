package jp.todoke.worklist.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import jp.todoke.worklist.StepDrafts;
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

/** The draft of a step's form, of whoever is logged in. */
@RestController
@RequestMapping("/api/incidents/{number}/steps/{step}")
class StepDraftController {

    private final StepDrafts drafts;

    StepDraftController(StepDrafts drafts) {
        this.drafts = drafts;
    }

    /** The values as they stand, whatever they hold; {@code form} says which form they are of. */
    record StepDraftRequest(
            @NotNull(message = "{violation.required}") @Nullable JsonNode values,
            @PlainText(max = 2000) @Nullable String form) {

        /** Nothing of it: what is typed never reaches a log line. */
        @Override
        public String toString() {
            return "StepDraftRequest";
        }
    }

    record DraftSaved(Instant savedAt) {}

    @GetMapping("/draft")
    StepDrafts.StepDraftView readStepDraft(@PathVariable IncidentId number, @PathVariable String step) {
        return drafts.read(number, null, step);
    }

    @GetMapping("/{part}/draft")
    StepDrafts.StepDraftView readStepDraftOfPart(
            @PathVariable IncidentId number, @PathVariable String step, @PathVariable PartId part) {
        return drafts.read(number, part, step);
    }

    @PutMapping("/draft")
    DraftSaved saveStepDraft(
            @PathVariable IncidentId number, @PathVariable String step, @Valid @RequestBody StepDraftRequest draft) {
        return new DraftSaved(drafts.save(number, null, step, draft.values(), draft.form()));
    }

    @PutMapping("/{part}/draft")
    DraftSaved saveStepDraftOfPart(
            @PathVariable IncidentId number,
            @PathVariable String step,
            @PathVariable PartId part,
            @Valid @RequestBody StepDraftRequest draft) {
        return new DraftSaved(drafts.save(number, part, step, draft.values(), draft.form()));
    }

    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardStepDraft(@PathVariable IncidentId number, @PathVariable String step) {
        drafts.discard(number, null, step);
    }

    @DeleteMapping("/{part}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardStepDraftOfPart(@PathVariable IncidentId number, @PathVariable String step, @PathVariable PartId part) {
        drafts.discard(number, part, step);
    }
}
