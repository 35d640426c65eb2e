package jp.todoke.contractornotice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jp.todoke.authority.ReportItem;
import jp.todoke.contractornotice.ContractorNoticeService;
import jp.todoke.contractornotice.ContractorNoticeViews;
import jp.todoke.contractornotice.ContractorNoticesView;
import jp.todoke.contractornotice.NewContractorNotice;
import jp.todoke.contractornotice.ToldItem;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 受託者からの通知 of a case. The command answers with all that was told. */
@RestController
@RequestMapping("/api/incidents/{number}/contractor-notices")
class ContractorNoticeController {

    private final ContractorNoticeService service;
    private final ContractorNoticeViews views;

    ContractorNoticeController(ContractorNoticeService service, ContractorNoticeViews views) {
        this.service = service;
        this.views = views;
    }

    /** {@code text} is null where the contractor does not know yet 未把握. */
    record ToldItemRequest(
            @NotNull(message = "{violation.required}") ReportItem item, @PlainText(max = 4000) @Nullable String text) {

        ToldItem told() {
            return new ToldItem(item, CaseText.of(StrippedText.of(text)));
        }
    }

    /** All nine items, and {@code seen}: how many notices of the contract there were when the form was opened. */
    record ContractorNoticeRequest(
            int seen,
            @NotNull(message = "{violation.required}") Instant toldAt,
            @PlainText(max = 200) @Nullable String teller,
            @NotNull(message = "{violation.required}")
                    @Size(max = 20, message = "{violation.contractor-notice-sections}")
                    List<@PlainText(max = 40, required = true) String> sections,
            @NotNull(message = "{violation.required}") @Size(max = 9, message = "{violation.contractor-notice-nine}")
                    List<@NotNull(message = "{violation.required}") @Valid ToldItemRequest> items) {

        NewContractorNotice notice() {
            return new NewContractorNotice(
                    seen,
                    toldAt,
                    StrippedText.of(teller),
                    sections,
                    items.stream().map(ToldItemRequest::told).toList());
        }
    }

    @GetMapping
    ContractorNoticesView readContractorNotices(@PathVariable IncidentId number) {
        return views.of(number);
    }

    @PostMapping("/{contract}")
    ContractorNoticesView recordContractorNotice(
            @PathVariable IncidentId number,
            @PathVariable long contract,
            @Valid @RequestBody ContractorNoticeRequest request) {
        service.tell(number, contract, request.notice());
        return views.of(number);
    }
}
