package jp.todoke.memo.web;

import jp.todoke.memo.MemoService;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.PaperDownload;
import jp.todoke.shared.IncidentId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 説明用メモ of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/memo")
class MemoController {

    private final MemoService service;

    MemoController(MemoService service) {
        this.service = service;
    }

    @GetMapping
    OfficialPaper readMemo(@PathVariable IncidentId number) {
        return service.text(number);
    }

    @GetMapping(path = "/word", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readMemoWord(@PathVariable IncidentId number) {
        return PaperDownload.of(service.word(number), PaperDownload.WORD);
    }

    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readMemoPdf(@PathVariable IncidentId number) {
        return PaperDownload.of(service.pdf(number), MediaType.APPLICATION_PDF_VALUE);
    }
}
