package jp.todoke.contract;

import java.time.Clock;
import java.util.List;
import jp.todoke.contract.ContractChain.ChainRecorded;
import jp.todoke.contract.PlanDemand.PlanDemanded;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.merging.Merging.CaseAbsorbed;
import jp.todoke.incident.splitting.CaseSplit.OpenedBySplit;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The contracts of a case enter the case into which it is merged, and what is split off from it where that concerns the
 * contractor: so its sections and its contractor go on seeing it, and each of them acts. Who stands below the
 * contractor and what else is known under the contract comes along, and with a merging the plan that it still owes,
 * until the same day. Whoever merges or splits holds the lock of both cases.
 */
@Component
class ContractsThatCome {

    private static final String MERGED = "併合した事案の契約のため、自動で記入した。";
    private static final String SPLIT = "分割元の事案の契約のため、自動で記入した。";

    private final CaseContracts contracts;
    private final ContractsOfUnits ofUnits;
    private final ContractChains chains;
    private final PlanDemands demands;
    private final ContractClocks clocks;
    private final List<ComesWithContract> others;
    private final Incidents incidents;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractsThatCome(
            CaseContracts contracts,
            ContractsOfUnits ofUnits,
            ContractChains chains,
            PlanDemands demands,
            ContractClocks clocks,
            List<ComesWithContract> others,
            Incidents incidents,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contracts = contracts;
        this.ofUnits = ofUnits;
        this.chains = chains;
        this.demands = demands;
        this.clocks = clocks;
        this.others = others;
        this.incidents = incidents;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void merged(CaseAbsorbed merging) {
        var from = merging.absorbed();
        var into = merging.incident();
        carry(from, into, contracts.of(from), MERGED);
        contracts.of(from).forEach(contract -> stillOwed(from, into, contract));
    }

    @EventListener
    void split(OpenedBySplit split) {
        carry(split.from(), split.incident(), ofUnits.of(split.from(), incidents.units(split.incident())), SPLIT);
    }

    private void carry(IncidentId from, IncidentId to, List<Contract> coming, String why) {
        coming.forEach(contract -> {
            contracts.comesAlong(to, contract, why);
            chain(from, to, contract.id(), why);
            others.forEach(each -> each.carry(from, to, contract.id()));
        });
    }

    /** A chain that is written down there already was looked at there, and stays. */
    private void chain(IncidentId from, IncidentId to, long contract, String why) {
        var written = chains.of(from, contract);
        if (!written.isEmpty() && chains.of(to, contract).isEmpty()) {
            var links = written.get(0).links();
            chains.add(to, contract, links, why, recorded(to));
            events.publishEvent(new ChainRecorded(to, contract, links.size()));
        }
    }

    private void stillOwed(IncidentId from, IncidentId into, Contract contract) {
        if (demands.of(into, contract.id()).stream().anyMatch(PlanDemand::open)) {
            return;
        }
        demands.of(from, contract.id()).stream()
                .filter(PlanDemand::open)
                .findFirst()
                .ifPresent(owed -> {
                    var words = owed.words() == null ? null : owed.words().value();
                    demands.demand(into, contract.id(), owed.at(), owed.due(), words, recorded(into));
                    clocks.demanded(
                            into,
                            contract.id(),
                            owed.at(),
                            owed.due(),
                            contract.terms().contractor());
                    events.publishEvent(new PlanDemanded(into, contract.id()));
                });
    }

    private RecordedBy recorded(IncidentId incident) {
        return new RecordedBy(signatures.in(incident), clock.instant());
    }
}
