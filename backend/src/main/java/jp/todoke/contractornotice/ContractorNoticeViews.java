package jp.todoke.contractornotice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.contract.CaseContracts;
import jp.todoke.contract.Contract;
import jp.todoke.contractornotice.ContractorNoticesView.GivenNotice;
import jp.todoke.contractornotice.ContractorNoticesView.NoticeClock;
import jp.todoke.contractornotice.ContractorNoticesView.NoticeSection;
import jp.todoke.contractornotice.ContractorNoticesView.NoticesOfContract;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the contractors of a case told, as it is shown. */
@Service
public class ContractorNoticeViews {

    private final CaseContracts contracts;
    private final ContractorNotices notices;
    private final KnowledgeEntries knowledge;
    private final Clocks clocks;
    private final Units units;
    private final CurrentActor actor;

    ContractorNoticeViews(
            CaseContracts contracts,
            ContractorNotices notices,
            KnowledgeEntries knowledge,
            Clocks clocks,
            Units units,
            CurrentActor actor) {
        this.contracts = contracts;
        this.notices = notices;
        this.knowledge = knowledge;
        this.clocks = clocks;
        this.units = units;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public ContractorNoticesView of(IncidentId incident) {
        var knew = contractorKnew(incident);
        return new ContractorNoticesView(
                knew.orElse(null),
                knew.map(GuideDays::of).orElse(null),
                clocks.find(incident, null, ClockKey.ENTRUSTEE_NOTICE)
                        .map(clock -> new NoticeClock(clock.state(), clock.limit(), clock.metAt()))
                        .orElse(null),
                contracts.of(incident).stream()
                        .map(contract -> under(incident, contract))
                        .toList());
    }

    /** When a contractor first knew of the case; empty where nobody has entered that. */
    Optional<Instant> contractorKnew(IncidentId incident) {
        return knowledge.of(incident).stream()
                .filter(entry -> entry.of() == null && entry.employer() == Employer.CONTRACTOR)
                .map(Knowledge::knownAt)
                .min(Instant::compareTo);
    }

    /** Whether the reader works for the contractor of that contract. */
    boolean ownContract(Contract contract) {
        return actor.get().holds(Role.CONTRACTOR, contract.terms().contractor());
    }

    private NoticesOfContract under(IncidentId incident, Contract contract) {
        var terms = contract.terms();
        return new NoticesOfContract(
                contract.id(),
                terms.work(),
                units.get(terms.contractor()).name(),
                ownContract(contract),
                terms.sections().stream()
                        .map(code -> new NoticeSection(code, units.get(code).name()))
                        .toList(),
                notices.of(incident, contract.id()).stream().map(this::given).toList());
    }

    private GivenNotice given(ContractorNotice notice) {
        List<String> sections =
                notice.sections().stream().map(code -> units.get(code).name()).toList();
        return new GivenNotice(
                notice.number(),
                notice.toldAt(),
                notice.teller(),
                sections,
                notice.items(),
                notice.by(),
                notice.recordedAt(),
                notice.cameFrom());
    }
}
