package jp.todoke.contract.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.contract.ContractClause;
import jp.todoke.contract.ContractRechecks;
import jp.todoke.contract.ContractRechecksView;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 特記事項の見直し of a case; other contractors' names are not for the contractor of the case. */
@RestController
@RequestMapping("/api/incidents/{number}/contract-rechecks")
class ContractRecheckController {

    private final ContractRechecks rechecks;

    ContractRecheckController(ContractRechecks rechecks) {
        this.rechecks = rechecks;
    }

    /** Which clauses the contract lacks; {@code rechecks} says how often it was looked through when the form opened. */
    record ContractRecheckRequest(
            int rechecks,
            @NotNull(message = "{violation.required}") LocalDate checkedOn,
            @NotNull(message = "{violation.required}") @Size(max = 20)
                    List<@NotNull(message = "{violation.required}") ContractClause> missing,
            @PlainText(max = 1000) @Nullable String follows) {}

    @GetMapping
    ContractRechecksView readContractRechecks(@PathVariable IncidentId number) {
        return rechecks.of(number);
    }

    @PostMapping("/{contract}")
    ContractRechecksView recordContractRecheck(
            @PathVariable IncidentId number,
            @PathVariable long contract,
            @Valid @RequestBody ContractRecheckRequest request) {
        rechecks.record(
                number,
                contract,
                request.rechecks(),
                request.checkedOn(),
                request.missing().stream().distinct().toList(),
                CaseText.of(request.follows()));
        return rechecks.of(number);
    }
}
