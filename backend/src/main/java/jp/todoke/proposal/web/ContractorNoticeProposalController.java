package jp.todoke.proposal.web;

import jp.todoke.proposal.ContractorNoticeProposals;
import jp.todoke.proposal.Proposal;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** With what the form of a contractor's notice begins. */
@RestController
@RequestMapping("/api/incidents/{number}/contractor-notices/{contract}/proposal")
class ContractorNoticeProposalController {

    private final ContractorNoticeProposals proposals;

    ContractorNoticeProposalController(ContractorNoticeProposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping
    Proposal readContractorNoticeProposal(@PathVariable IncidentId number, @PathVariable long contract) {
        return proposals.of(number, contract);
    }
}
