package jp.todoke.casepapers.web;

import java.time.LocalDate;
import jp.todoke.casepapers.CasePapers;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.PaperDownload;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 事故報告書 and 経過記録 of a case, 一覧報告 of a period. */
@RestController
@RequestMapping("/api")
class CasePaperController {

    private static final String LIST = "審議会一覧報告";

    private final CasePapers papers;

    CasePaperController(CasePapers papers) {
        this.papers = papers;
    }

    @GetMapping("/incidents/{number}/written-report-paper")
    OfficialPaper readWrittenReportPaper(@PathVariable IncidentId number) {
        return papers.writtenReport(number);
    }

    @GetMapping(path = "/incidents/{number}/written-report-paper/word", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readWrittenReportWord(@PathVariable IncidentId number) {
        return word(papers.writtenReport(number), writtenReport(number));
    }

    @GetMapping(path = "/incidents/{number}/written-report-paper/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readWrittenReportPdf(@PathVariable IncidentId number) {
        return pdf(papers.writtenReport(number), writtenReport(number));
    }

    @GetMapping("/incidents/{number}/chronology")
    OfficialPaper readChronology(@PathVariable IncidentId number) {
        return papers.chronology(number);
    }

    @GetMapping(path = "/incidents/{number}/chronology/word", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readChronologyWord(@PathVariable IncidentId number) {
        return word(papers.chronology(number), chronology(number));
    }

    @GetMapping(path = "/incidents/{number}/chronology/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readChronologyPdf(@PathVariable IncidentId number) {
        return pdf(papers.chronology(number), chronology(number));
    }

    @GetMapping("/case-list-paper")
    OfficialPaper readCaseListPaper(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return papers.list(from, to);
    }

    @GetMapping(path = "/case-list-paper/word", produces = PaperDownload.WORD)
    ResponseEntity<byte[]> readCaseListWord(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return word(papers.list(from, to), LIST);
    }

    @GetMapping(path = "/case-list-paper/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> readCaseListPdf(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return pdf(papers.list(from, to), LIST);
    }

    private ResponseEntity<byte[]> word(OfficialPaper paper, String name) {
        return PaperDownload.of(papers.word(paper, name), PaperDownload.WORD);
    }

    private ResponseEntity<byte[]> pdf(OfficialPaper paper, String name) {
        return PaperDownload.of(papers.pdf(paper, name), MediaType.APPLICATION_PDF_VALUE);
    }

    private static String writtenReport(IncidentId number) {
        return "事故報告書_" + number;
    }

    private static String chronology(IncidentId number) {
        return "経過記録_" + number;
    }
}
