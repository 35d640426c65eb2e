package jp.todoke.incident.duty.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.clock.LimitMove;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.DutyBasis;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.incident.duty.WaitingConfirmation;
import jp.todoke.incident.duty.WaitingConfirmations;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 起算の日時: from when each duty of a case counts, and the two persons who choose a later one. */
@RestController
@RequestMapping("/api")
class DutyBasisController {

    private final DutyBases bases;
    private final WaitingConfirmations confirmations;

    DutyBasisController(DutyBases bases, WaitingConfirmations confirmations) {
        this.bases = bases;
        this.confirmations = confirmations;
    }

    record BasisProposalRequest(long knowledge, @PlainText(max = 1000, required = true) String reason) {}

    record BasisDecisionRequest(boolean confirmed, @PlainText(max = 1000) @Nullable String reason) {}

    /**
     * What waits in all cases for the reader as the second person: another basis of a duty, or the waiver of a clock.
     */
    @GetMapping("/confirmations")
    List<WaitingConfirmation> listConfirmations() {
        return confirmations.mine();
    }

    @GetMapping("/incidents/{number}/duty-bases")
    List<DutyBasis> readDutyBases(@PathVariable IncidentId number) {
        return bases.of(number);
    }

    @GetMapping("/incidents/{number}/duty-bases/{duty}/preview")
    List<LimitMove> previewDutyBasis(
            @PathVariable IncidentId number, @PathVariable LegalDuty duty, @RequestParam long knowledge) {
        return bases.preview(number, duty, knowledge);
    }

    @PostMapping("/incidents/{number}/duty-bases/{duty}/proposals")
    List<DutyBasis> proposeDutyBasis(
            @PathVariable IncidentId number,
            @PathVariable LegalDuty duty,
            @Valid @RequestBody BasisProposalRequest request) {
        bases.propose(number, duty, request.knowledge(), request.reason());
        return bases.of(number);
    }

    @PostMapping("/incidents/{number}/duty-bases/{duty}/proposals/{proposal}/decision")
    List<DutyBasis> decideDutyBasis(
            @PathVariable IncidentId number,
            @PathVariable LegalDuty duty,
            @PathVariable long proposal,
            @Valid @RequestBody BasisDecisionRequest request) {
        bases.decide(number, duty, proposal, request.confirmed(), request.reason());
        return bases.of(number);
    }
}
