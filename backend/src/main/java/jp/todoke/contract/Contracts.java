package jp.todoke.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.contract.Contract.ContractCorrected;
import jp.todoke.contract.Contract.ContractEntered;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Page;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 契約台帳: entered by the secretariat and by a section for its own contracts, corrected by new versions. */
@Service
public class Contracts {

    private static final int PAGE_SIZE = 20;

    private final ContractRows rows;
    private final ContractList register;
    private final CaseContractRows cases;
    private final Units units;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contracts(
            ContractRows rows,
            ContractList register,
            CaseContractRows cases,
            Units units,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        this.cases = cases;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the person of this request reads, found by words of contractor, work and sections. */
    @Transactional(readOnly = true)
    public Page<ContractView> list(ContractPeriod period, @Nullable String text, int page) {
        var units = units();
        var readers = readers(units);
        var today = LocalDate.now(clock);
        var listed = register.page(readers, period, today, text, (long) page * PAGE_SIZE, PAGE_SIZE);
        var items = rows.of(listed.contracts()).stream()
                .map(contract -> ContractView.of(contract, units, readers, today))
                .toList();
        return new Page<>(items, page, PAGE_SIZE, listed.total());
    }

    /** A contract that the person of this request reads. */
    @Transactional(readOnly = true)
    public ContractView view(long id) {
        var units = units();
        var readers = readers(units);
        return ContractView.of(readable(id, readers), units, readers, LocalDate.now(clock));
    }

    /** What the form offers to the person of this request. */
    @Transactional(readOnly = true)
    public ContractChoices choices() {
        var actor = actors.get();
        var own = actor.has(Role.SECRETARIAT)
                ? List.<String>of()
                : actor.posts().stream()
                        .filter(post -> post.role().covers(Role.SECTION_STAFF))
                        .map(HeldPost::unitCode)
                        .distinct()
                        .toList();
        return new ContractChoices(
                names(UnitKind.CONTRACTOR),
                names(UnitKind.SECTION),
                own,
                actor.has(Role.SECRETARIAT) || actor.has(Role.SECTION_STAFF));
    }

    private List<ContractView.ContractUnit> names(UnitKind kind) {
        return units.all().stream()
                .filter(unit -> unit.kind() == kind)
                .map(unit -> new ContractView.ContractUnit(unit.code(), unit.name()))
                .toList();
    }

    /** Enters a contract; the same press of the button enters it once. */
    @Transactional
    public ContractView enter(ContractTerms terms, UUID key) {
        var units = units();
        TermsCheck.check("", terms, units);
        if (!readers(units).enters(terms)) {
            throw new InvalidInput("sections", "contract-own-section");
        }
        var recorded = recorded();
        var entered = rows.enter(key, recorded);
        if (entered.isEmpty()) {
            return view(rows.enteredBy(key, recorded.account()));
        }
        rows.add(entered.get(), terms, null, recorded);
        events.publishEvent(new ContractEntered(entered.get()));
        return view(entered.get());
    }

    /** Lets a contract say something else from now on; {@code seen} is the version that was looked at. */
    @Transactional
    public ContractView correct(long id, int seen, ContractTerms terms, String reason) {
        var units = units();
        var readers = readers(units);
        readable(id, readers);
        rows.lock(id);
        var contract = readable(id, readers);
        if (!readers.enters(contract.terms())) {
            throw ContractRefusal.notThere();
        }
        if (contract.version() != seen) {
            throw new SavedByOther(view(id));
        }
        TermsCheck.check("terms.", terms, units);
        if (!terms.contractor().equals(contract.terms().contractor()) && cases.concern(id)) {
            throw ContractRefusal.contractorInUse();
        }
        rows.add(id, terms, reason, recorded());
        events.publishEvent(new ContractCorrected(id));
        return ContractView.of(rows.find(id).orElseThrow(), units, readers, LocalDate.now(clock));
    }

    private Contract readable(long id, ContractReaders readers) {
        return rows.find(id).filter(contract -> readers.reads(contract.terms())).orElseThrow(ContractRefusal::notThere);
    }

    private ContractReaders readers(Map<String, Unit> units) {
        return new ContractReaders(actors.get(), units);
    }

    private Map<String, Unit> units() {
        var all = new LinkedHashMap<String, Unit>();
        units.all().forEach(unit -> all.put(unit.code(), unit));
        return all;
    }

    private RecordedBy recorded() {
        var actor = actors.get();
        return new RecordedBy(
                ActedBy.of(actor, actor.has(Role.SECRETARIAT) ? Role.SECRETARIAT : Role.SECTION_STAFF),
                clock.instant());
    }
}
