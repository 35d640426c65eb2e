package jp.todoke.incident.splitting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.report.SplitOff;
import jp.todoke.incident.splitting.NewSplit;
import jp.todoke.incident.splitting.SplitConsequences;
import jp.todoke.incident.splitting.SplitPreview;
import jp.todoke.incident.splitting.SplitView;
import jp.todoke.incident.splitting.Splits;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 分割: a part of this case goes on as a case of its own. */
@RestController
@RequestMapping("/api/incidents/{number}/splits")
class SplitController {

    private final Splits splits;
    private final SplitConsequences consequences;

    SplitController(Splits splits, SplitConsequences consequences) {
        this.splits = splits;
        this.consequences = consequences;
    }

    record SplitRequest(
            @NotNull(message = "{violation.required}") IncidentKind kind,
            @Nullable @PlainText(max = 200) String kindWords,
            @NotNull(message = "{violation.required}") MediumKind medium,
            @PlainText(max = 4000, required = true) String description,
            @Nullable @PlainText(max = 4000) String contents,
            @NotNull(message = "{violation.required}") @Size(max = 100) List<@NotNull PartId> units,
            @NotNull(message = "{violation.required}") @Size(max = 500) List<@NotNull Long> knowledge,
            @NotNull(message = "{violation.required}") @Size(max = 500) List<@NotNull Long> counts,
            @NotNull(message = "{violation.required}") @Size(max = 100) List<@NotNull Integer> media,
            @PlainText(max = 1000, required = true) String reason) {

        NewSplit split() {
            var words = StrippedText.of(kindWords);
            new FieldChecks()
                    .that(kind != IncidentKind.OTHER || words != null, "kindWords", "kind-words")
                    .refuse();
            return new NewSplit(
                    new SplitOff(
                            kind,
                            kind == IncidentKind.OTHER ? words : null,
                            medium,
                            description.strip(),
                            StrippedText.of(contents),
                            units.stream().distinct().toList()),
                    Set.copyOf(knowledge),
                    Set.copyOf(counts),
                    Set.copyOf(media),
                    reason);
        }
    }

    @GetMapping
    SplitView readSplits(@PathVariable IncidentId number) {
        return splits.of(number);
    }

    /** What would follow; nothing is saved. */
    @GetMapping("/preview")
    SplitPreview previewSplit(
            @PathVariable IncidentId number,
            @RequestParam IncidentKind kind,
            @RequestParam MediumKind medium,
            @RequestParam @Size(max = 100) List<PartId> units,
            @RequestParam(defaultValue = "") @Size(max = 500) List<Long> knowledge) {
        return consequences.of(
                number,
                new NewSplit(
                        new SplitOff(
                                kind,
                                null,
                                medium,
                                null,
                                null,
                                units.stream().distinct().toList()),
                        Set.copyOf(knowledge),
                        Set.of(),
                        Set.of(),
                        ""));
    }

    @PostMapping
    SplitView splitCase(
            @PathVariable IncidentId number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody SplitRequest request) {
        splits.splitOff(number, request.split(), key);
        return splits.of(number);
    }
}
