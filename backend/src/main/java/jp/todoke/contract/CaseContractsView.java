package jp.todoke.contract;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The contracts of a case.
 *
 * @param contracts those that it concerns
 * @param takenBack those that it was said to concern
 * @param lateNoticeUnexplained whether the contractor told late and nobody has said why
 * @param contractorCase whether a contractor's people knew of it: then its contract is to be entered
 */
public record CaseContractsView(
        List<ConcernedContract> contracts,
        List<TakenBack> takenBack,
        boolean lateNoticeUnexplained,
        boolean contractorCase) {

    /**
     * A contract that the case concerns.
     *
     * @param entered when it was entered in the case, in which post
     * @param why why the program entered it by itself; null where a person chose it
     * @param chain who stands below it, in order
     * @param chains how often that was written; sent along by whoever writes it anew
     * @param plans what was asked of the contractor, the latest first
     * @param planLimit until when the plan is to come; null where nothing is waited for
     */
    public record ConcernedContract(
            long contract,
            ContractView.Terms terms,
            Instant enteredAt,
            String enteredByPost,
            @Nullable CaseText why,
            List<ChainLink> chain,
            int chains,
            List<ContractChain> earlierChains,
            List<PlanDemand> plans,
            @Nullable Instant planLimit) {}

    /** A contract that was taken back. */
    public record TakenBack(
            long contract, String work, String contractorName, @Nullable CaseText reason, String byPost, Instant at) {}
}
