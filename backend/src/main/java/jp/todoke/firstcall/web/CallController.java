package jp.todoke.firstcall.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.todoke.firstcall.CallSheet;
import jp.todoke.firstcall.CallSheets;
import jp.todoke.firstcall.CallUnits;
import jp.todoke.firstcall.HeardCalls;
import jp.todoke.incident.report.Draft;
import jp.todoke.incident.report.DraftForm;
import jp.todoke.incident.report.Drafts;
import jp.todoke.incident.report.IncidentReceipt;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The first telephone call: its draft while listening, the case that begins with it, and its sheet. */
@RestController
class CallController {

    private final HeardCalls calls;
    private final CallUnits units;
    private final CallSheets sheets;
    private final Drafts drafts;

    CallController(HeardCalls calls, CallUnits units, CallSheets sheets, Drafts drafts) {
        this.calls = calls;
        this.units = units;
        this.sheets = sheets;
        this.drafts = drafts;
    }

    /** The call as it stands on the screen, whatever it holds; {@code key} under which it will be sent. */
    record CallDraft(
            @NotNull(message = "{violation.required}") JsonNode answers,
            @NotNull(message = "{violation.required}") Instant savedAt,
            @NotNull(message = "{violation.required}") UUID key) {}

    /** {@code draft} is null where none was begun. */
    record CallDraftView(@Nullable CallDraft draft) {}

    /** 201 for the press that began the case, 200 with the same receipt for each later one with the same key. */
    @PostMapping("/api/calls-heard")
    ResponseEntity<IncidentReceipt> reportByCall(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody CallRequest call) {
        var reported = calls.hear(call.call(), key);
        return ResponseEntity.status(reported.begun() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(reported.receipt());
    }

    @GetMapping("/api/calls-heard/units")
    List<CallUnits.CallUnit> listCallUnits() {
        return units.mine();
    }

    @GetMapping("/api/call-draft")
    CallDraftView readCallDraft() {
        return new CallDraftView(drafts.find(DraftForm.CALL)
                .map(kept -> new CallDraft(
                        kept.draft().answers(),
                        kept.draft().savedAt(),
                        kept.draft().key()))
                .orElse(null));
    }

    @PutMapping("/api/call-draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveCallDraft(@Valid @RequestBody CallDraft draft) {
        drafts.save(DraftForm.CALL, new Draft(draft.answers(), 0, draft.savedAt(), draft.key()));
    }

    @DeleteMapping("/api/call-draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardCallDraft() {
        drafts.discard(DraftForm.CALL);
    }

    @GetMapping("/api/incidents/{number}/call-sheet")
    CallSheet readCallSheet(@PathVariable IncidentId number) {
        return sheets.of(number);
    }
}
