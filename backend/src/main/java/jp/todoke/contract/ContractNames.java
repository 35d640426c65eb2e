package jp.todoke.contract;

import java.util.List;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** How papers name the contracts of a case: 社会福祉法人みどり野福祉会（在宅介護支援センター運営委託契約）. */
@Component
public class ContractNames {

    private final CaseContracts contracts;
    private final Units units;

    ContractNames(CaseContracts contracts, Units units) {
        this.contracts = contracts;
        this.units = units;
    }

    /** In the order in which they were entered; none where the case concerns no contract. */
    public List<String> of(IncidentId incident) {
        return contracts.of(incident).stream()
                .map(Contract::terms)
                .map(terms -> units.get(terms.contractor()).name() + "（" + name(terms) + "）")
                .toList();
    }

    private static String name(ContractTerms terms) {
        return switch (terms.kind()) {
            case ENTRUSTMENT -> ended(terms.work(), "契約");
            case DESIGNATED_MANAGER -> ended(terms.work(), "指定管理");
        };
    }

    private static String ended(String work, String word) {
        return work.endsWith(word) ? work : work + word;
    }
}
