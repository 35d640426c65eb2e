package jp.todoke.contract;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.contract.ContractWord.ContractConcerned;
import jp.todoke.contract.ContractWord.ContractTakenBack;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections.JointSectionsChanged;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.Knowledge.KnowledgeRecorded;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Which contracts a case concerns: chosen by people, and by the program where a contractor has but one. */
@Service
public class CaseContracts {

    private static final String ONLY_ONE = "受託者の契約が一つだけのため、自動で記入した。";

    private final Incidents incidents;
    private final ContractRows register;
    private final CaseContractRows rows;
    private final ContractClocks clocks;
    private final ContractMails mails;
    private final KnowledgeEntries knowledge;
    private final CourseOfEvents course;
    private final Units units;
    private final CurrentActor actors;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseContracts(
            Incidents incidents,
            ContractRows register,
            CaseContractRows rows,
            ContractClocks clocks,
            ContractMails mails,
            KnowledgeEntries knowledge,
            CourseOfEvents course,
            Units units,
            CurrentActor actors,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.register = register;
        this.rows = rows;
        this.clocks = clocks;
        this.mails = mails;
        this.knowledge = knowledge;
        this.course = course;
        this.units = units;
        this.actors = actors;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** The contracts of the case in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Contract> of(IncidentId incident) {
        return rows.of(incident).stream()
                .flatMap(contract -> register.find(contract).stream())
                .toList();
    }

    /** A contract of the case. Throws where it is none. */
    Contract required(IncidentId incident, long contract) {
        return of(incident).stream()
                .filter(each -> each.id() == contract)
                .findFirst()
                .orElseThrow(ContractRefusal::notThere);
    }

    /**
     * Those that may be chosen: of the case's own contractor all, else those that the reader reads; none that was not
     * in force.
     */
    @Transactional(readOnly = true)
    public List<FittingContract> fitting(IncidentId incident) {
        var names = names();
        var fit = fit(incident);
        var there = rows.of(incident);
        return choosable(fit, names)
                .filter(contract -> fit.hindrance(contract.terms()).isEmpty() && !there.contains(contract.id()))
                .map(contract -> new FittingContract(contract.id(), ContractView.Terms.of(contract.terms(), names)))
                .toList();
    }

    private Stream<Contract> choosable(ContractFit fit, Map<String, Unit> names) {
        var readers = new ContractReaders(actors.get(), names);
        return register.all().stream()
                .filter(contract ->
                        contract.terms().contractor().equals(fit.contractor()) || readers.reads(contract.terms()));
    }

    /** The case concerns the contract from now on; its sections and its contractor see the case. */
    @Transactional
    public void concern(IncidentId incident, long id) {
        begin(incident);
        if (rows.of(incident).contains(id)) {
            return;
        }
        var fit = fit(incident);
        var contract = choosable(fit, names())
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("contract", "contract-not-chosen"));
        fit.hindrance(contract.terms()).ifPresent(found -> {
            throw new InvalidInput(List.of(found));
        });
        add(incident, contract, null);
        clocks.hoursAre(incident, hours(incident));
    }

    /** A contract of another case is one of this case, too, and why; one that is there already stays as it is. */
    void comesAlong(IncidentId incident, Contract contract, String why) {
        if (rows.of(incident).contains(contract.id())) {
            return;
        }
        add(incident, contract, why);
        clocks.hoursAre(incident, hours(incident));
    }

    /** The case does not concern the contract after all. */
    @Transactional
    public void takeBack(IncidentId incident, long contract, String reason) {
        begin(incident);
        required(incident, contract);
        rows.add(incident, contract, false, reason, recorded(incident));
        clocks.takenBack(incident, contract);
        clocks.hoursAre(incident, hours(incident));
        events.publishEvent(new JointSectionsChanged(incident));
        events.publishEvent(new ContractTakenBack(incident, contract));
    }

    /**
     * Somebody's knowledge was written down: the contractor may have told by it, or knew earlier than was believed.
     * Looked at once all that one command tells of it is there, for a call tells of several people.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void known(KnowledgeRecorded event) {
        var incident = event.incident();
        clocks.delay(incident).ifPresent(delay -> {
            if (clocks.noticeStarted(incident)) {
                clocks.knewAt(incident, delay.contractorKnew());
                return;
            }
            only(incident).ifPresent(contract -> add(incident, contract, ONLY_ONE));
            clocks.told(incident, delay, hours(incident), unitOfContractor(incident));
        });
    }

    /** What a contract says was corrected: its cases follow. */
    @EventListener
    void corrected(Contract.ContractCorrected event) {
        var contract = register.find(event.contract()).orElseThrow();
        rows.running(event.contract()).forEach(incident -> {
            incidents.lock(incident);
            clocks.hoursAre(incident, hours(incident));
            events.publishEvent(new JointSectionsChanged(incident));
            mails.tell(incident, contract.terms().sections());
        });
    }

    private void add(IncidentId incident, Contract contract, @Nullable String why) {
        var before = signatures.unitsOf(incident);
        rows.add(incident, contract.id(), true, why, recorded(incident));
        events.publishEvent(new JointSectionsChanged(incident));
        events.publishEvent(new ContractConcerned(incident, contract.id()));
        mails.tell(
                incident,
                contract.terms().sections().stream()
                        .filter(section -> !before.contains(section))
                        .toList());
    }

    /** The one contract that the contractor at which the case began had then; empty where it had several. */
    private Optional<Contract> only(IncidentId incident) {
        var fit = fit(incident);
        var all = register.all().stream()
                .filter(contract -> contract.terms().contractor().equals(fit.contractor()))
                .filter(contract -> fit.hindrance(contract.terms()).isEmpty())
                .toList();
        return all.size() == 1 && rows.words(incident).isEmpty() ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The shortest time that a contract of the case names; null where none names any. */
    private @Nullable Integer hours(IncidentId incident) {
        return of(incident).stream()
                .map(contract -> contract.terms().noticeHours())
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private ContractFit fit(IncidentId incident) {
        var known = knowledge.of(incident);
        var body = known.stream()
                .filter(entry -> entry.employer() == Employer.BODY)
                .map(Knowledge::knownAt)
                .min(Instant::compareTo)
                .orElseGet(clock::instant);
        var earliest = Stream.concat(
                        known.stream().map(Knowledge::knownAt),
                        course.of(incident).stream()
                                .filter(CourseEntry::holds)
                                .flatMap(entry -> Stream.ofNullable(entry.time().earliest())))
                .min(Instant::compareTo)
                .orElse(body);
        return new ContractFit(
                contractor(incident).orElse(null), OfficialTime.dayOf(earliest), OfficialTime.dayOf(body));
    }

    private Optional<String> contractor(IncidentId incident) {
        return units.lineOf(incidents.get(incident).originUnit()).stream()
                .filter(unit -> unit.kind() == UnitKind.CONTRACTOR)
                .map(Unit::code)
                .findFirst();
    }

    private String unitOfContractor(IncidentId incident) {
        return contractor(incident).orElseGet(() -> incidents.get(incident).originUnit());
    }

    private Map<String, Unit> names() {
        var all = new LinkedHashMap<String, Unit>();
        units.all().forEach(unit -> all.put(unit.code(), unit));
        return all;
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }

    private RecordedBy recorded(IncidentId incident) {
        return new RecordedBy(signatures.in(incident), clock.instant());
    }
}
