package jp.todoke.incident.extent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.todoke.incident.BeforeSaving;
import jp.todoke.incident.FactConsequences;
import jp.todoke.incident.extent.Finds;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.extent.Medium;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was lost or went astray, what was on it, and whether it was found. */
@RestController
@RequestMapping("/api/incidents/{number}/media")
class MediaController {

    private final Media media;
    private final Finds finds;
    private final BeforeSaving beforeSaving;

    MediaController(Media media, Finds finds, BeforeSaving beforeSaving) {
        this.media = media;
        this.finds = finds;
        this.beforeSaving = beforeSaving;
    }

    /** The revision that was read, and the medium as it shall read now; {@code removed} strikes it out. */
    record RevisionRequest(
            int revision, boolean removed, @NotNull(message = "{violation.required}") @Valid MediumRequest medium) {}

    @GetMapping
    List<Medium> readMedia(@PathVariable IncidentId number) {
        return media.of(number);
    }

    @PostMapping
    List<Medium> addMedium(@PathVariable IncidentId number, @Valid @RequestBody MediumRequest medium) {
        media.add(number, medium.medium());
        return media.of(number);
    }

    /** What that would bring about; nothing is saved. */
    @PostMapping("/preview")
    FactConsequences previewMedium(@PathVariable IncidentId number, @Valid @RequestBody MediumRequest medium) {
        var written = medium.medium();
        return beforeSaving.of(number, () -> media.add(number, written));
    }

    @PostMapping("/{medium}/revision")
    List<Medium> reviseMedium(
            @PathVariable IncidentId number, @PathVariable int medium, @Valid @RequestBody RevisionRequest change) {
        revise(number, medium, change);
        return media.of(number);
    }

    /** What that would bring about; nothing is saved. */
    @PostMapping("/{medium}/revision/preview")
    FactConsequences previewMediumRevision(
            @PathVariable IncidentId number, @PathVariable int medium, @Valid @RequestBody RevisionRequest change) {
        return beforeSaving.of(number, () -> revise(number, medium, change));
    }

    private void revise(IncidentId number, int medium, RevisionRequest change) {
        media.revise(number, medium, change.revision(), change.medium().medium(), change.removed());
    }

    @PostMapping("/{medium}/find")
    List<Medium> recordFind(
            @PathVariable IncidentId number, @PathVariable int medium, @Valid @RequestBody FindRequest find) {
        finds.record(number, medium, find.revision(), find.find(), find.removed());
        return media.of(number);
    }

    /** What that would bring about; nothing is saved. */
    @PostMapping("/{medium}/find/preview")
    FactConsequences previewFind(
            @PathVariable IncidentId number, @PathVariable int medium, @Valid @RequestBody FindRequest find) {
        var told = find.find();
        return beforeSaving.of(number, () -> finds.record(number, medium, find.revision(), told, find.removed()));
    }
}
