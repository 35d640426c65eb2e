package jp.todoke.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.todoke.consultation.AnswerEntry;
import jp.todoke.consultation.ConsultationChoices;
import jp.todoke.consultation.ConsultationLine;
import jp.todoke.consultation.ConsultationPapers;
import jp.todoke.consultation.ConsultationTerms;
import jp.todoke.consultation.ConsultationView;
import jp.todoke.consultation.Consultations;
import jp.todoke.paper.PaperDownload;
import jp.todoke.shared.Page;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 諮問. Each command answers with the consultation as it stands afterwards. */
@RestController
@RequestMapping("/api/consultations")
class ConsultationController {

    private final Consultations consultations;
    private final ConsultationPapers papers;

    ConsultationController(Consultations consultations, ConsultationPapers papers) {
        this.consultations = consultations;
        this.papers = papers;
    }

    /** A new consultation under the number of its fiscal year, on whose 1 April the year begins. */
    record NewConsultation(
            @Min(value = 1989, message = "{violation.fiscal-year}")
                    @Max(value = 2999, message = "{violation.fiscal-year}")
                    int fiscalYear,
            @Min(value = 1, message = "{violation.consultation-number}")
                    @Max(value = 999, message = "{violation.consultation-number}")
                    int consultationNumber,
            @NotNull(message = "{violation.required}") @Valid ConsultationTerms terms) {}

    /** How it shall read, and why, once the council was asked. */
    record ConsultationRevision(
            int version,
            @NotNull(message = "{violation.required}") @Valid ConsultationTerms terms,
            @PlainText(max = 1000) @Nullable String reason) {}

    /** On which day the council was asked, and why the day is corrected. */
    record AskingEntry(
            int version,
            @NotNull(message = "{violation.required}") LocalDate on,
            @PlainText(max = 1000) @Nullable String reason) {}

    @GetMapping
    Page<ConsultationLine> listConsultations(@RequestParam(defaultValue = "0") int page) {
        return consultations.list(Math.max(page, 0));
    }

    @GetMapping("/choices")
    ConsultationChoices listConsultationChoices() {
        return consultations.choices();
    }

    @GetMapping("/{consultation}")
    ConsultationView readConsultation(@PathVariable long consultation) {
        return consultations.view(consultation);
    }

    @PostMapping
    ConsultationView enterConsultation(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewConsultation entered) {
        return consultations.enter(entered.fiscalYear(), entered.consultationNumber(), entered.terms(), key);
    }

    @PostMapping("/{consultation}/revisions")
    ConsultationView reviseConsultation(
            @PathVariable long consultation, @Valid @RequestBody ConsultationRevision revision) {
        return consultations.revise(consultation, revision.version(), revision.terms(), revision.reason());
    }

    @PostMapping("/{consultation}/askings")
    ConsultationView recordConsultationAsked(@PathVariable long consultation, @Valid @RequestBody AskingEntry asking) {
        return consultations.ask(consultation, asking.version(), asking.on(), asking.reason());
    }

    @PostMapping("/{consultation}/answers")
    ConsultationView recordConsultationAnswer(@PathVariable long consultation, @Valid @RequestBody AnswerEntry answer) {
        return consultations.answer(consultation, answer);
    }

    @GetMapping(path = "/{consultation}/paper/word", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readConsultationWord(@PathVariable long consultation) {
        return PaperDownload.of(papers.word(consultation), PaperDownload.WORD);
    }

    @GetMapping(path = "/{consultation}/paper/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readConsultationPdf(@PathVariable long consultation) {
        return PaperDownload.of(papers.pdf(consultation), MediaType.APPLICATION_PDF_VALUE);
    }
}
