package jp.todoke.contract;

import java.util.Collection;
import java.util.List;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** Which contracts of a case concern some of its units: those under which a unit is the contractor, or is run by it. */
@Component
public class ContractsOfUnits {

    private final CaseContracts contracts;
    private final Units units;

    ContractsOfUnits(CaseContracts contracts, Units units) {
        this.contracts = contracts;
        this.units = units;
    }

    /** Those of the case that go to what is split off from it for these units. */
    public List<Contract> of(IncidentId incident, Collection<PartId> parts) {
        return contracts.of(incident).stream()
                .filter(contract -> parts.stream().anyMatch(part -> concerns(part, contract)))
                .toList();
    }

    private boolean concerns(PartId part, Contract contract) {
        return units.lineOf(part.value()).stream()
                .map(Unit::code)
                .anyMatch(contract.terms().contractor()::equals);
    }
}
