package jp.todoke.incident.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.clock.LimitMove;
import jp.todoke.incident.DutyBases;
import jp.todoke.incident.DutyBasis;
import jp.todoke.incident.LegalDuty;
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
@RequestMapping("/api/incidents/{number}/duty-bases")
class DutyBasisController {

    private final DutyBases bases;

    DutyBasisController(DutyBases bases) {
        this.bases = bases;
    }

    record BasisProposalRequest(long knowledge, @PlainText(max = 1000, required = true) String reason) {}

    record BasisDecisionRequest(boolean confirmed, @PlainText(max = 1000) @Nullable String reason) {}

    @GetMapping
    List<DutyBasis> readDutyBases(@PathVariable IncidentId number) {
        return bases.of(number);
    }

    @GetMapping("/{duty}/preview")
    List<LimitMove> previewDutyBasis(@PathVariable IncidentId number, @PathVariable LegalDuty duty, @RequestParam long knowledge) {
        return bases.preview(number, duty, knowledge);
    }

    @PostMapping("/{duty}/proposals")
    List<DutyBasis> proposeDutyBasis(@PathVariable IncidentId number, @PathVariable LegalDuty duty,
            @Valid @RequestBody BasisProposalRequest request) {
        bases.propose(number, duty, request.knowledge(), request.reason());
        return bases.of(number);
    }

    @PostMapping("/{duty}/proposals/{proposal}/decision")
    List<DutyBasis> decideDutyBasis(@PathVariable IncidentId number, @PathVariable LegalDuty duty, @PathVariable long proposal,
            @Valid @RequestBody BasisDecisionRequest request) {
        bases.decide(number, duty, proposal, request.confirmed(), request.reason());
        return bases.of(number);
    }
}
