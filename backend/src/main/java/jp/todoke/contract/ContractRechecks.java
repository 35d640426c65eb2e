package jp.todoke.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.contract.ContractRecheck.ContractRechecked;
import jp.todoke.contract.ContractRechecksView.OtherContract;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 特記事項の見直し: after a contractor's case the section looks whether its other contracts say what they should. */
@Service
public class ContractRechecks {

    private final Incidents incidents;
    private final CaseContracts contracts;
    private final ContractRows register;
    private final RecheckRows rows;
    private final Units units;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractRechecks(
            Incidents incidents,
            CaseContracts contracts,
            ContractRows register,
            RecheckRows rows,
            Units units,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.contracts = contracts;
        this.register = register;
        this.rows = rows;
        this.units = units;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** The other contracts, first those of the same contractor, each with what was found. */
    @Transactional(readOnly = true)
    public ContractRechecksView of(IncidentId incident) {
        var of = new OtherContracts(contracts.of(incident));
        var found = rows.of(incident);
        var names = new LinkedHashMap<String, Unit>();
        units.all().forEach(unit -> names.put(unit.code(), unit));
        return new ContractRechecksView(others(of).stream()
                .map(other -> new OtherContract(
                        other.id(),
                        ContractView.Terms.of(other.terms(), names),
                        of.ofSameContractor(other),
                        found.getOrDefault(other.id(), List.of())))
                .sorted(Comparator.comparing(other -> !other.sameContractor()))
                .toList());
    }

    /** How many of them nobody has looked through. */
    int open(IncidentId incident) {
        var concerned = contracts.of(incident);
        if (concerned.isEmpty()) {
            return 0;
        }
        var found = rows.of(incident).keySet();
        return (int) others(new OtherContracts(concerned)).stream()
                .filter(other -> !found.contains(other.id()))
                .count();
    }

    /**
     * One of them was looked through, also after the closing. {@code seen} says how often it had been when it was
     * looked at.
     */
    @Transactional
    public void record(
            IncidentId incident,
            long contract,
            int seen,
            LocalDate on,
            List<ContractClause> missing,
            @Nullable CaseText follows) {
        incidents.lock(incident);
        var status = incidents.get(incident).status();
        if (status == IncidentStatus.WITHDRAWN || status == IncidentStatus.MERGED) {
            throw ContractRefusal.recheckCaseOver();
        }
        if (others(new OtherContracts(contracts.of(incident))).stream().noneMatch(other -> other.id() == contract)) {
            throw ContractRefusal.notThere();
        }
        var before = rows.of(incident).getOrDefault(contract, List.of());
        if (before.size() != seen) {
            throw new SavedByOther(of(incident));
        }
        var known = OfficialTime.dayOf(incidents.get(incident).knownAt());
        ContractRecheck.check(on, missing, follows, known, LocalDate.now(clock));
        rows.add(
                incident,
                contract,
                new ContractRecheck(before.size() + 1, on, missing, follows, signatures.in(incident), clock.instant()));
        events.publishEvent(new ContractRechecked(incident, contract, missing.size()));
    }

    private List<Contract> others(OtherContracts of) {
        return of.concerned().isEmpty() ? List.of() : of.among(register.all(), LocalDate.now(clock));
    }
}
