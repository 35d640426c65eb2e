package jp.todoke.paper.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.paper.NamesInPaper;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.PaperChanges;
import jp.todoke.paper.PaperDownload;
import jp.todoke.paper.PaperNames;
import jp.todoke.paper.PaperService;
import jp.todoke.paper.PaperSummary;
import jp.todoke.shared.IncidentId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 文書 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/papers")
class PaperController {

    private final PaperService service;
    private final PaperNames names;

    PaperController(PaperService service, PaperNames names) {
        this.service = service;
        this.names = names;
    }

    @GetMapping
    List<PaperSummary> listPapers(@PathVariable IncidentId number) {
        return service.list(number);
    }

    @GetMapping(path = "/{paper}", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readPaper(@PathVariable IncidentId number, @PathVariable String paper) {
        return PaperDownload.of(service.file(number, paper), PaperDownload.WORD);
    }

    @GetMapping(path = "/{paper}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readPaperPdf(@PathVariable IncidentId number, @PathVariable String paper) {
        return PaperDownload.of(service.pdf(number, paper), MediaType.APPLICATION_PDF_VALUE);
    }

    @GetMapping("/{paper}/text")
    OfficialPaper readPaperText(@PathVariable IncidentId number, @PathVariable String paper) {
        return service.text(number, paper);
    }

    @GetMapping("/{paper}/changes")
    PaperChanges readPaperChanges(@PathVariable IncidentId number, @PathVariable String paper) {
        return service.changes(number, paper);
    }

    @GetMapping("/{paper}/follow-up-note")
    OfficialPaper readFollowUpNote(@PathVariable IncidentId number, @PathVariable String paper) {
        return service.followUpNote(number, paper);
    }

    @GetMapping(path = "/{paper}/follow-up-note/word", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readFollowUpNoteWord(@PathVariable IncidentId number, @PathVariable String paper) {
        return PaperDownload.of(service.followUpNoteWord(number, paper), PaperDownload.WORD);
    }

    @GetMapping(path = "/{paper}/follow-up-note/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readFollowUpNotePdf(@PathVariable IncidentId number, @PathVariable String paper) {
        return PaperDownload.of(service.followUpNotePdf(number, paper), MediaType.APPLICATION_PDF_VALUE);
    }

    @GetMapping("/{paper}/names")
    NamesInPaper readPaperNames(@PathVariable IncidentId number, @PathVariable String paper) {
        return names.names(number, paper);
    }

    @PostMapping("/{paper}/names")
    NamesInPaper markPaperName(
            @PathVariable IncidentId number, @PathVariable String paper, @Valid @RequestBody NameDecision request) {
        names.decide(number, paper, request);
        return names.names(number, paper);
    }
}
