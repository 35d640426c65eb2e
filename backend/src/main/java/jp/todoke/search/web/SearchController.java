package jp.todoke.search.web;

import jakarta.validation.Valid;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.BeforeSaving;
import jp.todoke.incident.FactConsequences;
import jp.todoke.process.Step;
import jp.todoke.search.SearchEndEntry;
import jp.todoke.search.SearchRoundEntry;
import jp.todoke.search.SearchService;
import jp.todoke.search.SearchView;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 捜索: the searches of a case. Each command answers with the searches as they stand afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/search")
class SearchController {

    private final SearchService searches;
    private final BeforeSaving beforeSaving;

    SearchController(SearchService searches, BeforeSaving beforeSaving) {
        this.searches = searches;
        this.beforeSaving = beforeSaving;
    }

    @GetMapping
    SearchView readSearch(@PathVariable IncidentId number) {
        return searches.view(number);
    }

    @PostMapping("/{part}/rounds")
    @CompletesStep(value = Step.RECORD_SEARCH_ROUND, onBehalf = true)
    SearchView recordSearchRound(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody SearchRoundEntry entry) {
        return searches.recordRound(number, part, entry);
    }

    /** What that would bring about, a find above all; nothing is saved. */
    @PostMapping("/{part}/rounds/preview")
    FactConsequences previewSearchRound(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody SearchRoundEntry entry) {
        return beforeSaving.of(number, () -> searches.recordRound(number, part, entry));
    }

    @PostMapping("/{part}/end-agreement")
    @CompletesStep(value = Step.AGREE_SEARCH_END, onBehalf = true)
    SearchView agreeSearchEnd(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody SearchEndEntry entry) {
        return searches.agreeEnd(number, part, entry);
    }

    @PostMapping("/{part}/end-confirmation")
    @CompletesStep(value = Step.CONFIRM_SEARCH_END, onBehalf = true)
    SearchView confirmSearchEnd(
            @PathVariable IncidentId number, @PathVariable PartId part, @Valid @RequestBody SearchEndEntry entry) {
        return searches.decideEnd(number, part, entry);
    }
}
