package jp.todoke.audit.web;

import jp.todoke.audit.History;
import jp.todoke.audit.HistoryEntry;
import jp.todoke.audit.HistoryKind;
import jp.todoke.audit.UnseenCases;
import jp.todoke.audit.UnseenCases.UnseenCase;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of a case, and of the organisation, and what it knows nobody to have seen. */
@RestController
class HistoryController {

    private final History history;
    private final UnseenCases unseen;

    HistoryController(History history, UnseenCases unseen) {
        this.history = history;
        this.unseen = unseen;
    }

    @GetMapping("/api/incidents/{number}/history")
    Page<HistoryEntry> readHistory(
            @PathVariable IncidentId number,
            @RequestParam(required = false) @Nullable HistoryKind kind,
            @RequestParam(defaultValue = "0") int page) {
        return history.of(number, kind, page);
    }

    /** New cases that the person has not looked at yet. */
    @GetMapping("/api/unseen-cases")
    Page<UnseenCase> listUnseenCases() {
        return unseen.list();
    }

    @GetMapping("/api/admin/history")
    Page<HistoryEntry> readOrganisationHistory(@RequestParam(defaultValue = "0") int page) {
        return history.ofOrganisation(page);
    }
}
