package jp.todoke.batch.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.todoke.batch.BatchChoice;
import jp.todoke.batch.BatchList;
import jp.todoke.batch.BatchLists;
import jp.todoke.batch.BatchPeriods;
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
        var file = lists.file(from, to, cases, smallHidden);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }
}
