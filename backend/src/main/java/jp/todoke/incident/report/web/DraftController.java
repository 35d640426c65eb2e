package jp.todoke.incident.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import jp.todoke.incident.report.Draft;
import jp.todoke.incident.report.DraftForm;
import jp.todoke.incident.report.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The draft of a first report, of whoever is logged in. */
@RestController
@RequestMapping("/api/report-draft")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** {@code localKey}: 32 bytes in base64 under which the browser encrypts its own copy. */
    record DraftView(@Nullable Draft draft, byte[] localKey, @Nullable Instant expiresAt) {}

    /** The answers as they stand, whatever they hold. */
    record DraftRequest(
            @NotNull(message = "{violation.required}") JsonNode answers,
            int page,
            @NotNull(message = "{violation.required}") Instant savedAt,
            @NotNull(message = "{violation.required}") UUID key) {}

    @GetMapping
    DraftView readReportDraft() {
        return drafts.find(DraftForm.REPORT)
                .map(kept -> new DraftView(kept.draft(), drafts.localKey(), kept.expiresAt()))
                .orElseGet(() -> new DraftView(null, drafts.localKey(), null));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveReportDraft(@Valid @RequestBody DraftRequest draft) {
        drafts.save(DraftForm.REPORT, new Draft(draft.answers(), draft.page(), draft.savedAt(), draft.key()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardReportDraft() {
        drafts.discard(DraftForm.REPORT);
    }
}
