package jp.todoke.batch.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.todoke.batch.BatchChoice;
import jp.todoke.batch.BatchList;
import jp.todoke.batch.BatchLists;
import jp.todoke.batch.BatchPeriods;
import jp.todoke.paper.PaperFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 一括公表の一覧. */
@RestController
@RequestMapping("/api/publication-batch")
class BatchController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HTML = "text/html;charset=UTF-8";

    private final BatchLists lists;

    BatchController(BatchLists lists) {
        this.lists = lists;
    }

    @GetMapping
    BatchList readBatchList(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "ALL") BatchChoice cases,
            @RequestParam(defaultValue = "true") boolean smallHidden) {
        return lists.list(from, to, cases, smallHidden);
    }

    @GetMapping("/periods")
    BatchPeriods listBatchPeriods() {
        return lists.periods();
    }

    @GetMapping(path = "/file", produces = EXCEL)
    ResponseEntity<byte[]> readBatchFile(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "ALL") BatchChoice cases,
            @RequestParam(defaultValue = "true") boolean smallHidden) {
        return saved(lists.file(from, to, cases, smallHidden), EXCEL);
    }

    @GetMapping(path = "/page", produces = HTML)
    ResponseEntity<byte[]> readBatchPage(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "ALL") BatchChoice cases,
            @RequestParam(defaultValue = "true") boolean smallHidden) {
        return saved(lists.page(from, to, cases, smallHidden), HTML);
    }

    private static ResponseEntity<byte[]> saved(PaperFile file, String type) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }
}
