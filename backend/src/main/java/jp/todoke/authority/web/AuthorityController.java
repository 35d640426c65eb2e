package jp.todoke.authority.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.authority.AuthorityService;
import jp.todoke.authority.AuthorityView;
import jp.todoke.authority.FiledItem;
import jp.todoke.authority.Filing;
import jp.todoke.authority.NewFiling;
import jp.todoke.authority.ReportItem;
import jp.todoke.identity.CompletesStep;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 国への報告 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/authority")
class AuthorityController {

    private final AuthorityService service;

    AuthorityController(AuthorityService service) {
        this.service = service;
    }

    /** What was filed of an item; where it is blank, nothing was. */
    record ItemRequest(
            @NotNull(message = "{violation.required}") ReportItem item, @PlainText(max = 4000) @Nullable String text) {}

    record FilingRequest(
            int version,
            @Nullable Instant at,
            @PlainText(max = 100) @Nullable String receiptNumber,
            @PlainText(max = 4000) @Nullable String note,
            @PlainText(max = 1000) @Nullable String latenessReason,
            @Size(max = 9) @Valid @Nullable List<@NotNull(message = "{violation.required}") ItemRequest> items) {

        NewFiling filing() {
            return new NewFiling(version, at, receiptNumber, note, List.of(), null, latenessReason, filed(items));
        }
    }

    /** Of a report that may leave something unknown. */
    record OpenFilingRequest(
            int version,
            @Nullable Instant at,
            @PlainText(max = 100) @Nullable String receiptNumber,
            @PlainText(max = 4000) @Nullable String note,
            @Nullable List<@NotNull(message = "{violation.required}") ReportItem> unknownItems,
            @Nullable LocalDate supplementBy,
            @PlainText(max = 1000) @Nullable String latenessReason,
            @Size(max = 9) @Valid @Nullable List<@NotNull(message = "{violation.required}") ItemRequest> items) {

        NewFiling filing() {
            return new NewFiling(
                    version,
                    at,
                    receiptNumber,
                    note,
                    unknownItems == null ? List.of() : unknownItems,
                    supplementBy,
                    latenessReason,
                    filed(items));
        }
    }

    @GetMapping
    AuthorityView readAuthority(@PathVariable IncidentId number) {
        return AuthorityView.of(service.duties(number));
    }

    @PostMapping("/{part}/preliminary-report")
    @CompletesStep(Step.FILE_PRELIMINARY_REPORT)
    AuthorityView filePreliminaryReport(
            @PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid FilingRequest request) {
        return file(number, part, Filing.Kind.PRELIMINARY, request.filing());
    }

    @PostMapping("/{part}/final-report")
    @CompletesStep(Step.FILE_FINAL_REPORT)
    AuthorityView fileFinalReport(
            @PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid OpenFilingRequest request) {
        return file(number, part, Filing.Kind.FINAL, request.filing());
    }

    @PostMapping("/{part}/supplement")
    @CompletesStep(Step.FILE_SUPPLEMENT)
    AuthorityView fileSupplement(
            @PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid OpenFilingRequest request) {
        return file(number, part, Filing.Kind.SUPPLEMENT, request.filing());
    }

    private static List<FiledItem> filed(@Nullable List<ItemRequest> items) {
        return Stream.ofNullable(items)
                .flatMap(List::stream)
                .flatMap(one -> Stream.ofNullable(CaseText.of(one.text())).map(text -> new FiledItem(one.item(), text)))
                .toList();
    }

    private AuthorityView file(IncidentId number, PartId part, Filing.Kind kind, NewFiling filing) {
        service.file(number, part, kind, filing);
        return readAuthority(number);
    }
}
