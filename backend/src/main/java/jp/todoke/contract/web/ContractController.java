package jp.todoke.contract.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.todoke.contract.ContractChoices;
import jp.todoke.contract.ContractClause;
import jp.todoke.contract.ContractKind;
import jp.todoke.contract.ContractPeriod;
import jp.todoke.contract.ContractTerms;
import jp.todoke.contract.ContractView;
import jp.todoke.contract.Contracts;
import jp.todoke.shared.Page;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 契約台帳. */
@RestController
@RequestMapping("/api/contracts")
class ContractController {

    private final Contracts contracts;

    ContractController(Contracts contracts) {
        this.contracts = contracts;
    }

    /** What a contract says; the first section leads. */
    record TermsRequest(
            @PlainText(max = 40, required = true) String contractor,
            @PlainText(max = 200, required = true) String work,
            @NotNull(message = "{violation.required}") ContractKind kind,
            @NotNull(message = "{violation.required}") @Size(max = 10, message = "{violation.contract-many-sections}")
                    List<@PlainText(max = 40, required = true) String> sections,
            @NotNull(message = "{violation.required}") LocalDate from,
            @Nullable LocalDate to,
            @NotNull(message = "{violation.required}") @Size(max = 20)
                    List<@NotNull(message = "{violation.required}") ContractClause> clauses,
            @PlainText(max = 2000) @Nullable String clauseWords,
            @Min(value = 1, message = "{violation.contract-hours}")
                    @Max(value = 720, message = "{violation.contract-hours}")
                    @Nullable
                    Integer noticeHours) {

        ContractTerms terms() {
            return new ContractTerms(
                    contractor.strip(),
                    work.strip(),
                    kind,
                    sections.stream().map(String::strip).toList(),
                    from,
                    to,
                    clauses.stream().distinct().toList(),
                    StrippedText.of(clauseWords),
                    noticeHours);
        }
    }

    /** How a contract shall read, which version was looked at, and why. */
    record CorrectionRequest(
            int version,
            @NotNull(message = "{violation.required}") @Valid TermsRequest terms,
            @PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    Page<ContractView> listContracts(
            @RequestParam(defaultValue = "RUNNING") ContractPeriod period,
            @PlainText(max = 100) @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page) {
        return contracts.list(period, text, Math.max(page, 0));
    }

    @GetMapping("/choices")
    ContractChoices listContractChoices() {
        return contracts.choices();
    }

    @GetMapping("/{contract}")
    ContractView readContract(@PathVariable long contract) {
        return contracts.view(contract);
    }

    @PostMapping
    ContractView enterContract(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody TermsRequest terms) {
        return contracts.enter(terms.terms(), key);
    }

    @PostMapping("/{contract}/corrections")
    ContractView correctContract(@PathVariable long contract, @Valid @RequestBody CorrectionRequest correction) {
        return contracts.correct(
                contract,
                correction.version(),
                correction.terms().terms(),
                correction.reason().strip());
    }
}
