package jp.todoke.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.clock.ClockState;
import jp.todoke.contract.CaseContractsView.ConcernedContract;
import jp.todoke.contract.CaseContractsView.TakenBack;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contracts of a case as they are shown. */
@Service
public class CaseContractViews {

    private final CaseContracts contracts;
    private final ContractRows register;
    private final CaseContractRows rows;
    private final ContractChains chains;
    private final PlanDemands demands;
    private final ContractClocks clocks;
    private final KnowledgeEntries knowledge;
    private final Units units;

    CaseContractViews(
            CaseContracts contracts,
            ContractRows register,
            CaseContractRows rows,
            ContractChains chains,
            PlanDemands demands,
            ContractClocks clocks,
            KnowledgeEntries knowledge,
            Units units) {
        this.contracts = contracts;
        this.register = register;
        this.rows = rows;
        this.chains = chains;
        this.demands = demands;
        this.clocks = clocks;
        this.knowledge = knowledge;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public CaseContractsView of(IncidentId incident) {
        var names = new LinkedHashMap<String, Unit>();
        units.all().forEach(unit -> names.put(unit.code(), unit));
        var words = rows.words(incident);
        var concerned = contracts.of(incident);
        var notice = clocks.notice(incident);
        return new CaseContractsView(
                concerned.stream()
                        .map(contract -> concerned(incident, contract, words, names))
                        .toList(),
                words.stream()
                        .filter(word -> !word.concerned())
                        .filter(word -> concerned.stream().noneMatch(contract -> contract.id() == word.contract()))
                        .map(word -> takenBack(word, names))
                        .toList(),
                notice != null && notice.state() == ClockState.MET_LATE && notice.latenessReason() == null,
                knowledge.of(incident).stream().anyMatch(entry -> entry.employer() == Employer.CONTRACTOR));
    }

    private ConcernedContract concerned(
            IncidentId incident, Contract contract, List<ContractWord> words, Map<String, Unit> names) {
        var word = words.stream()
                .filter(each -> each.contract() == contract.id())
                .findFirst()
                .orElseThrow();
        var written = chains.of(incident, contract.id());
        return new ConcernedContract(
                contract.id(),
                ContractView.Terms.of(contract.terms(), names),
                word.at(),
                word.by().post(),
                word.reason(),
                written.isEmpty() ? List.of() : written.get(0).links(),
                written.size(),
                written.stream().skip(1).toList(),
                demands.of(incident, contract.id()),
                clocks.planLimit(incident, contract.id()));
    }

    private TakenBack takenBack(ContractWord word, Map<String, Unit> names) {
        var terms = register.find(word.contract()).orElseThrow().terms();
        return new TakenBack(
                word.contract(),
                terms.work(),
                names.get(terms.contractor()).name(),
                word.reason(),
                word.by().post(),
                word.at());
    }
}
