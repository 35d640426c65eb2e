package jp.todoke.contract.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.contract.CaseContractViews;
import jp.todoke.contract.CaseContracts;
import jp.todoke.contract.CaseContractsView;
import jp.todoke.contract.ChainLink;
import jp.todoke.contract.ContractorWork;
import jp.todoke.contract.FittingContract;
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

/** The contracts of a case. Each command answers with them as they stand afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/contracts")
class CaseContractController {

    private final CaseContracts contracts;
    private final ContractorWork work;
    private final CaseContractViews views;

    CaseContractController(CaseContracts contracts, ContractorWork work, CaseContractViews views) {
        this.contracts = contracts;
        this.work = work;
        this.views = views;
    }

    record ContractRequest(@NotNull(message = "{violation.required}") Long contract) {}

    record TakeBackRequest(@PlainText(max = 1000, required = true) String reason) {}

    record ChainLinkRequest(
            @PlainText(max = 200, required = true) String name,
            @PlainText(max = 200) @Nullable String employerDeclared,
            @PlainText(max = 200) @Nullable String employerFound,
            @PlainText(max = 500, required = true) String howKnown) {

        ChainLink link() {
            return new ChainLink(
                    new CaseText(name.strip()),
                    null,
                    CaseText.of(employerDeclared),
                    CaseText.of(employerFound),
                    new CaseText(howKnown.strip()));
        }
    }

    /** The chain in order; {@code chains} says how often it was written when it was looked at. */
    record ChainRequest(
            int chains,
            @NotNull(message = "{violation.required}") @Size(max = 20, message = "{violation.chain-too-long}")
                    List<@NotNull(message = "{violation.required}") @Valid ChainLinkRequest> links,
            @PlainText(max = 1000) @Nullable String reason) {}

    record PlanDemandRequest(
            @NotNull(message = "{violation.required}") Instant demandedAt,
            @Nullable LocalDate due,
            @PlainText(max = 2000) @Nullable String words) {}

    /** {@code attachment} is the number of a file of the case. */
    record PlanReceiptRequest(
            @NotNull(message = "{violation.required}") Instant receivedAt,
            @PlainText(max = 4000) @Nullable String words,
            @Nullable Integer attachment,
            @PlainText(max = 1000) @Nullable String latenessReason) {}

    record LateNoticeRequest(@PlainText(max = 1000, required = true) String latenessReason) {}

    @GetMapping
    CaseContractsView readCaseContracts(@PathVariable IncidentId number) {
        return views.of(number);
    }

    @GetMapping("/fitting")
    List<FittingContract> listFittingContracts(@PathVariable IncidentId number) {
        return contracts.fitting(number);
    }

    @PostMapping
    CaseContractsView concernContract(@PathVariable IncidentId number, @Valid @RequestBody ContractRequest request) {
        contracts.concern(number, request.contract());
        return views.of(number);
    }

    @PostMapping("/{contract}/withdrawal")
    CaseContractsView takeContractBack(
            @PathVariable IncidentId number, @PathVariable long contract, @Valid @RequestBody TakeBackRequest request) {
        contracts.takeBack(number, contract, request.reason().strip());
        return views.of(number);
    }

    @PostMapping("/{contract}/chain")
    CaseContractsView recordContractChain(
            @PathVariable IncidentId number, @PathVariable long contract, @Valid @RequestBody ChainRequest request) {
        work.recordChain(
                number,
                contract,
                request.chains(),
                request.links().stream().map(ChainLinkRequest::link).toList(),
                StrippedText.of(request.reason()));
        return views.of(number);
    }

    @PostMapping("/{contract}/plan-demand")
    CaseContractsView demandContractorPlan(
            @PathVariable IncidentId number,
            @PathVariable long contract,
            @Valid @RequestBody PlanDemandRequest request) {
        work.demandPlan(number, contract, request.demandedAt(), request.due(), StrippedText.of(request.words()));
        return views.of(number);
    }

    @PostMapping("/{contract}/plan-receipt")
    CaseContractsView recordContractorPlan(
            @PathVariable IncidentId number,
            @PathVariable long contract,
            @Valid @RequestBody PlanReceiptRequest request) {
        work.receivePlan(
                number,
                contract,
                request.receivedAt(),
                StrippedText.of(request.words()),
                request.attachment(),
                request.latenessReason());
        return views.of(number);
    }

    @PostMapping("/late-notice")
    CaseContractsView explainLateNotice(
            @PathVariable IncidentId number, @Valid @RequestBody LateNoticeRequest request) {
        work.explainLateNotice(number, request.latenessReason());
        return views.of(number);
    }
}
