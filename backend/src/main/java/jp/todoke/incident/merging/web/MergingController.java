package jp.todoke.incident.merging.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import jp.todoke.incident.extent.Overlap;
import jp.todoke.incident.merging.MergingConsequences;
import jp.todoke.incident.merging.MergingPreview;
import jp.todoke.incident.merging.MergingView;
import jp.todoke.incident.merging.Mergings;
import jp.todoke.incident.merging.NewMerging;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 併合: another case goes on as a part of this one. */
@RestController
@RequestMapping("/api/incidents/{number}/mergings")
class MergingController {

    private final Mergings mergings;
    private final MergingConsequences consequences;

    MergingController(Mergings mergings, MergingConsequences consequences) {
        this.mergings = mergings;
        this.consequences = consequences;
    }

    record MergingRequest(
            @PlainText(max = 20, required = true) String other,
            @NotNull(message = "{violation.required}") Overlap overlap,
            @NotNull(message = "{violation.required}") @Size(max = 100) List<@NotNull Integer> sameMedia,
            @PlainText(max = 1000, required = true) String reason) {

        NewMerging merging() {
            return new NewMerging(other, overlap, Set.copyOf(sameMedia), reason);
        }
    }

    @GetMapping
    MergingView readMergings(@PathVariable IncidentId number) {
        return mergings.of(number);
    }

    /** What would follow; nothing is saved. */
    @GetMapping("/preview")
    MergingPreview previewMerging(
            @PathVariable IncidentId number,
            @PlainText(max = 20) @RequestParam String other,
            @RequestParam Overlap overlap) {
        return consequences.of(number, other, overlap);
    }

    @PostMapping
    MergingView mergeCase(@PathVariable IncidentId number, @Valid @RequestBody MergingRequest request) {
        mergings.merge(number, request.merging());
        return mergings.of(number);
    }
}
