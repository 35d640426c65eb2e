package jp.todoke.incident.withdrawal.web;

import jakarta.validation.Valid;
import jp.todoke.incident.withdrawal.WithdrawalView;
import jp.todoke.incident.withdrawal.Withdrawals;
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

/** 取下げ: proposed by the section chief, decided by another person of the secretariat. */
@RestController
@RequestMapping("/api/incidents/{number}/withdrawal")
class WithdrawalController {

    private final Withdrawals withdrawals;

    WithdrawalController(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    record CaseWithdrawalRequest(@PlainText(max = 1000, required = true) String reason) {}

    record CaseWithdrawalDecisionRequest(boolean confirmed, @PlainText(max = 1000) @Nullable String reason) {}

    @GetMapping
    WithdrawalView readWithdrawal(@PathVariable IncidentId number) {
        return withdrawals.of(number);
    }

    @PostMapping("/proposals")
    WithdrawalView proposeWithdrawal(
            @PathVariable IncidentId number, @Valid @RequestBody CaseWithdrawalRequest request) {
        withdrawals.propose(number, request.reason().strip());
        return withdrawals.of(number);
    }

    @PostMapping("/proposals/{proposal}/decision")
    WithdrawalView decideWithdrawal(
            @PathVariable IncidentId number,
            @PathVariable long proposal,
            @Valid @RequestBody CaseWithdrawalDecisionRequest request) {
        withdrawals.decide(number, proposal, request.confirmed(), StrippedText.of(request.reason()));
        return withdrawals.of(number);
    }
}
