package jp.todoke.proposal.web;

import jp.todoke.proposal.Proposal;
import jp.todoke.proposal.Proposals;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the form of a step begins with. */
@RestController
@RequestMapping("/api/incidents/{number}/proposals/{step}")
class ProposalController {

    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping
    Proposal readProposal(@PathVariable IncidentId number, @PathVariable String step) {
        return proposals.of(number, step);
    }
}
