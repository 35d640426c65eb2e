package jp.todoke.contract;

import java.util.List;

/**
 * The other contracts that are looked through because of a case, and what was found.
 *
 * @param contracts first those of the same contractor
 */
public record ContractRechecksView(List<OtherContract> contracts) {

    /**
     * One of them.
     *
     * @param sameContractor whether its contractor is one of the case; else it is one of the section, of the same kind
     * @param rechecks what was found, the latest first; empty where nobody looked it through
     */
    public record OtherContract(
            long contract, ContractView.Terms terms, boolean sameContractor, List<ContractRecheck> rechecks) {}
}
