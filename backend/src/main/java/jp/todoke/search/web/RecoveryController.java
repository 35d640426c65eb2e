package jp.todoke.search.web;

import jakarta.validation.Valid;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.BeforeSaving;
import jp.todoke.incident.FactConsequences;
import jp.todoke.process.Step;
import jp.todoke.search.RecipientRevision;
import jp.todoke.search.RecipientsEntry;
import jp.todoke.search.RecoveryActEntry;
import jp.todoke.search.RecoveryService;
import jp.todoke.search.SearchEndEntry;
import jp.todoke.search.SearchView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 回収: who has what he should not have. All of it belongs to the step that waits until the end is proposed. */
@RestController
@RequestMapping("/api/incidents/{number}/search/{part}")
class RecoveryController {

    private final RecoveryService recovery;
    private final BeforeSaving beforeSaving;

    RecoveryController(RecoveryService recovery, BeforeSaving beforeSaving) {
        this.recovery = recovery;
        this.beforeSaving = beforeSaving;
    }

    @PostMapping("/recipients")
    @CompletesStep(value = Step.RECORD_SEARCH_ROUND, onBehalf = true)
    SearchView addRecipients(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody RecipientsEntry entry) {
        return recovery.addRecipients(number, part, entry);
    }

    @PostMapping("/recipients/{recipient}/revision")
    @CompletesStep(value = Step.RECORD_SEARCH_ROUND, onBehalf = true)
    SearchView reviseRecipient(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @PathVariable int recipient,
            @Valid @RequestBody RecipientRevision revision) {
        return recovery.reviseRecipient(number, part, recipient, revision);
    }

    @PostMapping("/recovery-acts")
    @CompletesStep(value = Step.RECORD_SEARCH_ROUND, onBehalf = true)
    SearchView recordRecoveryAct(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody RecoveryActEntry entry) {
        return recovery.recordAct(number, part, entry);
    }

    /** What that would bring about; nothing is saved. */
    @PostMapping("/recovery-acts/preview")
    FactConsequences previewRecoveryAct(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody RecoveryActEntry entry) {
        return beforeSaving.of(number, () -> recovery.recordAct(number, part, entry));
    }

    @PostMapping("/recovery-end")
    @CompletesStep(value = Step.RECORD_SEARCH_ROUND, onBehalf = true)
    SearchView proposeRecoveryEnd(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody SearchEndEntry entry) {
        return recovery.proposeEnd(number, part, entry);
    }
}
