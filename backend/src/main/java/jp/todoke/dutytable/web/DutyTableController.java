package jp.todoke.dutytable.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.todoke.dutytable.DutyTableBook;
import jp.todoke.dutytable.DutyTableChanges;
import jp.todoke.dutytable.DutyTableTrial;
import jp.todoke.dutytable.DutyTableTrials;
import jp.todoke.shared.PlainText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The table of duties: what it says, what another one would do, and adopting it. */
@RestController
@RequestMapping("/api/duty-table")
class DutyTableController {

    private static final int LARGEST = 200_000;

    private final DutyTableBook book;
    private final DutyTableTrials trials;
    private final DutyTableChanges changes;

    DutyTableController(DutyTableBook book, DutyTableTrials trials, DutyTableChanges changes) {
        this.book = book;
        this.trials = trials;
        this.changes = changes;
    }

    /** {@code file}: what stands in the DMN file. */
    record DutyTableRequest(
            @PlainText(required = true, max = LARGEST) String file,
            @NotNull(message = "{violation.required}") LocalDate validFrom) {}

    /**
     * {@code title}: the notice or amendment that brings the table; {@code version}: the number of the last version
     * that was seen.
     */
    record DutyTableProposal(
            @PlainText(required = true, max = LARGEST) String file,
            @NotNull(message = "{violation.required}") LocalDate validFrom,
            @PlainText(required = true, max = 200) String title,
            @PlainText(required = true, max = 400) String reason,
            int version) {}

    record DutyTableRejection(@PlainText(required = true, max = 400) String reason) {}

    record DutyTableWithdrawal(@PlainText(required = true, max = 400) String reason) {}

    @GetMapping
    DutyTableBook.DutyTableState readDutyTable() {
        return book.state();
    }

    @GetMapping("/versions/{version}")
    DutyTableBook.DutyTableRead readDutyTableVersion(@PathVariable int version) {
        return book.version(version);
    }

    @GetMapping(path = "/versions/{version}/file", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> downloadDutyTable(@PathVariable int version) {
        var file = book.file(version).getBytes(StandardCharsets.UTF_8);
        var disposition = ContentDisposition.attachment()
                .filename("報告義務の表_第" + version + "版.dmn", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    @PostMapping("/trial")
    DutyTableTrial tryDutyTable(@Valid @RequestBody DutyTableRequest request) {
        return trials.of(request.file(), request.validFrom());
    }

    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void proposeDutyTable(@Valid @RequestBody DutyTableProposal proposal) {
        changes.propose(
                proposal.file(),
                proposal.validFrom(),
                proposal.title().strip(),
                proposal.reason().strip(),
                proposal.version());
    }

    @GetMapping("/changes/{change}/trial")
    DutyTableTrial tryDutyTableChange(@PathVariable long change) {
        return trials.of(change);
    }

    @PostMapping("/changes/{change}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmDutyTable(@PathVariable long change) {
        changes.confirm(change);
    }

    @PostMapping("/changes/{change}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rejectDutyTable(@PathVariable long change, @Valid @RequestBody DutyTableRejection rejection) {
        changes.reject(change, rejection.reason().strip());
    }

    @PostMapping("/versions/{version}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawDutyTable(@PathVariable int version, @Valid @RequestBody DutyTableWithdrawal withdrawal) {
        changes.withdraw(version, withdrawal.reason().strip());
    }
}
