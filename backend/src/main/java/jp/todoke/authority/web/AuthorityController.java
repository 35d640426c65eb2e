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
import jp.todoke.authority.CausedBy;
import jp.todoke.authority.FiledItem;
import jp.todoke.authority.Filing;
import jp.todoke.authority.ItemState;
import jp.todoke.authority.NewAuthorityRequest;
import jp.todoke.authority.NewFiling;
import jp.todoke.authority.PreventionTold;
import jp.todoke.authority.ReportItem;
import jp.todoke.authority.Reporter;
import jp.todoke.authority.StatedItem;
import jp.todoke.calendar.SentTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.CompletesStep;
import jp.todoke.incident.people.NameDecision;
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

    /**
     * A report as it was filed; only a final one and a supplement say what they leave unknown. {@code names}: what is
     * chosen of the names in its texts.
     */
    record FilingRequest(
            int version,
            @Nullable Instant at,
            @PlainText(max = 100) @Nullable String receiptNumber,
            @PlainText(max = 4000) @Nullable String note,
            @Nullable List<@NotNull(message = "{violation.required}") ReportItem> unknownItems,
            @Nullable LocalDate supplementBy,
            @PlainText(max = 1000) @Nullable String latenessReason,
            @PlainText(max = 200) @Nullable String reportingBody,
            @PlainText(max = 400) @Nullable String jointlyWith,
            @Size(max = 9) @Valid @Nullable List<@NotNull(message = "{violation.required}") ItemRequest> items,
            @Nullable CausedBy causedBy,
            ItemState.@Nullable State noticeState,
            @Valid @Nullable SentTime noticeTime,
            ItemState.@Nullable State publicationState,
            @Valid @Nullable SentTime publicationTime,
            ItemState.@Nullable State preventionState,
            @Valid @Nullable SentTime preventionTime,
            @PlainText(max = 4000) @Nullable String preventionDone,
            @PlainText(max = 4000) @Nullable String preventionToCome,
            @Size(max = 1000) @Nullable List<@Valid @NotNull(message = "{violation.required}") NameDecision> names) {

        NewFiling filing() {
            return new NewFiling(
                    version,
                    at,
                    receiptNumber,
                    note,
                    unknownItems == null ? List.of() : unknownItems,
                    supplementBy,
                    latenessReason,
                    new Reporter(CaseText.of(reportingBody), CaseText.of(jointlyWith)),
                    filed(items),
                    states(),
                    new PreventionTold(CaseText.of(preventionDone), CaseText.of(preventionToCome)),
                    causedBy,
                    names == null ? List.of() : names);
        }

        private List<ItemState> states() {
            return Stream.of(
                            ItemState.typed(StatedItem.PERSON_NOTICE, noticeState, told(noticeTime)),
                            ItemState.typed(StatedItem.PUBLICATION, publicationState, told(publicationTime)),
                            ItemState.typed(StatedItem.PREVENTION, preventionState, told(preventionTime)))
                    .flatMap(states -> states)
                    .toList();
        }

        private static @Nullable ToldTime told(@Nullable SentTime time) {
            return time == null ? null : time.told();
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

    /** 速報・確報を兼ねる: one report that tells all that the final one must. */
    @PostMapping("/{part}/preliminary-and-final-report")
    @CompletesStep(Step.FILE_PRELIMINARY_REPORT)
    AuthorityView filePreliminaryAndFinalReport(
            @PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid FilingRequest request) {
        return file(number, part, Filing.Kind.PRELIMINARY_AND_FINAL, request.filing());
    }

    @PostMapping("/{part}/final-report")
    @CompletesStep(Step.FILE_FINAL_REPORT)
    AuthorityView fileFinalReport(
            @PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid FilingRequest request) {
        return file(number, part, Filing.Kind.FINAL, request.filing());
    }

    @PostMapping("/{part}/supplement")
    @CompletesStep(Step.FILE_SUPPLEMENT)
    AuthorityView fileSupplement(
            @PathVariable IncidentId number, @PathVariable PartId part, @RequestBody @Valid FilingRequest request) {
        return file(number, part, Filing.Kind.SUPPLEMENT, request.filing());
    }

    /** 追加報告の求め: what the commission asked for besides. */
    @PostMapping("/{part}/requests")
    AuthorityView recordAuthorityRequest(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @RequestBody @Valid NewAuthorityRequest request) {
        service.asked(number, part, request);
        return readAuthority(number);
    }

    /** 追加報告: the report that answers it. */
    @PostMapping("/{part}/requests/{request}/answer")
    AuthorityView answerAuthorityRequest(
            @PathVariable IncidentId number,
            @PathVariable PartId part,
            @PathVariable long request,
            @RequestBody @Valid FilingRequest filing) {
        service.answer(number, part, request, filing.filing());
        return readAuthority(number);
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
