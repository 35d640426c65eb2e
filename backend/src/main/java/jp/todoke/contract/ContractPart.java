package jp.todoke.contract;

import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed while a contractor's plan that was asked for has not come. */
@Component
class ContractPart implements CasePart {

    private final CaseContracts contracts;
    private final PlanDemands demands;
    private final Units units;

    ContractPart(CaseContracts contracts, PlanDemands demands, Units units) {
        this.contracts = contracts;
        this.demands = demands;
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
}
