package jp.todoke.inspection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.todoke.inspection.FindingEntry;
import jp.todoke.inspection.InspectionChoices;
import jp.todoke.inspection.InspectionPapers;
import jp.todoke.inspection.InspectionRegister;
import jp.todoke.inspection.InspectionTerms;
import jp.todoke.inspection.InspectionView;
import jp.todoke.inspection.Inspections;
import jp.todoke.paper.PaperDownload;
import jp.todoke.shared.PlainText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 監査. Each command answers with the inspection as it stands afterwards. */
@RestController
@RequestMapping("/api/inspections")
class InspectionController {

    private final Inspections inspections;
    private final InspectionPapers papers;

    InspectionController(Inspections inspections, InspectionPapers papers) {
        this.inspections = inspections;
        this.papers = papers;
    }

    /** How it shall read; {@code version} is the one that was looked at. */
    record InspectionRevision(int version, @NotNull(message = "{violation.required}") @Valid InspectionTerms terms) {}

    /** On which day something found was put right, and how. */
    record FindingCorrection(
            int version,
            @NotNull(message = "{violation.required}") LocalDate on,
            @PlainText(max = 2000, required = true) String words) {}

    /** Why a finding is taken back. */
    record FindingWithdrawal(int version, @PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    InspectionRegister listInspections() {
        return inspections.register();
    }

    @GetMapping("/choices")
    InspectionChoices listInspectionChoices() {
        return inspections.choices();
    }

    @GetMapping("/{inspection}")
    InspectionView readInspection(@PathVariable long inspection) {
        return inspections.view(inspection);
    }

    @PostMapping
    InspectionView enterInspection(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody InspectionTerms terms) {
        return inspections.enter(terms, key);
    }

    @PostMapping("/{inspection}/revisions")
    InspectionView reviseInspection(@PathVariable long inspection, @Valid @RequestBody InspectionRevision revision) {
        return inspections.revise(inspection, revision.version(), revision.terms());
    }

    @PostMapping("/{inspection}/findings")
    InspectionView recordInspectionFinding(@PathVariable long inspection, @Valid @RequestBody FindingEntry finding) {
        return inspections.find(inspection, finding);
    }

    @PostMapping("/{inspection}/findings/{finding}/correction")
    InspectionView correctInspectionFinding(
            @PathVariable long inspection,
            @PathVariable long finding,
            @Valid @RequestBody FindingCorrection correction) {
        return inspections.correct(
                inspection,
                finding,
                correction.version(),
                correction.on(),
                correction.words().strip());
    }

    @PostMapping("/{inspection}/findings/{finding}/withdrawal")
    InspectionView takeInspectionFindingBack(
            @PathVariable long inspection,
            @PathVariable long finding,
            @Valid @RequestBody FindingWithdrawal withdrawal) {
        return inspections.takeBack(
                inspection, finding, withdrawal.version(), withdrawal.reason().strip());
    }

    @GetMapping(path = "/{inspection}/paper/word", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readInspectionWord(@PathVariable long inspection) {
        return PaperDownload.of(papers.word(inspection), PaperDownload.WORD);
    }

    @GetMapping(path = "/{inspection}/paper/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readInspectionPdf(@PathVariable long inspection) {
        return PaperDownload.of(papers.pdf(inspection), MediaType.APPLICATION_PDF_VALUE);
    }
}
