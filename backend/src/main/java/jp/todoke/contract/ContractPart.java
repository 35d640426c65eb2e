package jp.todoke.contract;

import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * A case is not closed while a contractor's plan that was asked for has not come; it is closed while other contracts
 * are still to be looked through.
 */
@Component
class ContractPart implements CasePart {

    private final CaseContracts contracts;
    private final PlanDemands demands;
    private final ContractRechecks rechecks;
    private final ActingPosts acting;
    private final Units units;

    ContractPart(
            CaseContracts contracts, PlanDemands demands, ContractRechecks rechecks, ActingPosts acting, Units units) {
        this.contracts = contracts;
        this.demands = demands;
        this.rechecks = rechecks;
        this.acting = acting;
        this.units = units;
    }

    @Override
    public String track() {
        return "contracts";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return contracts.of(incident).stream()
                .filter(contract -> demands.of(incident, contract.id()).stream().anyMatch(PlanDemand::open))
                .map(contract -> new OpenWork(
                                "contractor-plan-open",
                                units.get(contract.terms().contractor()).name())
                        .in(ContractClocks.part(contract.id()))
                        .until(ClockKey.ENTRUSTEE_PLAN))
                .toList();
    }

    /** The chief of the leading section of each contract of the case has it. */
    @Override
    public List<OpenWork> workBeside(IncidentId incident) {
        var open = rechecks.open(incident);
        return open == 0
                ? List.of()
                : List.of(new OpenWork("contract-rechecks-open", String.valueOf(open))
                        .heldBy(contracts.of(incident).stream()
                                .map(contract -> contract.terms().sections().get(0))
                                .distinct()
                                .map(section -> acting.of(incident, Role.SECTION_CHIEF, section))
                                .map(Post::label)
                                .toList()));
    }
}
