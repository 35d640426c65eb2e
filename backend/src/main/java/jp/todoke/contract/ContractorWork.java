package jp.todoke.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.LatenessReasons;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.contract.ContractChain.ChainRecorded;
import jp.todoke.contract.PlanDemand.ContractorPlanReceived;
import jp.todoke.contract.PlanDemand.PlanDemanded;
import jp.todoke.evidence.Attachments;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case knows of a contractor: who stands below it, and the plan that it was asked for. */
@Service
@Transactional
public class ContractorWork {

    private final Incidents incidents;
    private final CaseContracts contracts;
    private final CaseContractViews views;
    private final ContractChains chains;
    private final PlanDemands demands;
    private final ContractClocks clocks;
    private final LatenessReasons lateness;
    private final Attachments attachments;
    private final Units units;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractorWork(
            Incidents incidents,
            CaseContracts contracts,
            CaseContractViews views,
            ContractChains chains,
            PlanDemands demands,
            ContractClocks clocks,
            LatenessReasons lateness,
            Attachments attachments,
            Units units,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.contracts = contracts;
        this.views = views;
        this.chains = chains;
        this.demands = demands;
        this.clocks = clocks;
        this.lateness = lateness;
        this.attachments = attachments;
        this.units = units;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The chain below a contract as known now. {@code seen} says how often it was written when it was looked at;
     * whoever writes it anew says why.
     */
    public void recordChain(
            IncidentId incident, long contract, int seen, List<ChainLink> links, @Nullable String reason) {
        begin(incident);
        var contractor = contracts.required(incident, contract).terms().contractor();
        var before = chains.of(incident, contract);
        if (before.size() != seen) {
            throw new SavedByOther(views.of(incident));
        }
        new FieldChecks()
                .required(!before.isEmpty(), "reason", reason)
                .that(!before.isEmpty() || !links.isEmpty(), "links", "required")
                .refuse();
        ContractChain.check(units.get(contractor).name(), links);
        chains.add(incident, contract, links.stream().map(this::found).toList(), reason, recorded(incident));
        events.publishEvent(new ChainRecorded(incident, contract, links.size()));
    }

    /** With its unit, where it is a contractor of the organisation. */
    private ChainLink found(ChainLink link) {
        var unit = units.all().stream()
                .filter(each -> each.kind() == UnitKind.CONTRACTOR)
                .filter(each -> each.name().equals(link.name().value()))
                .map(Unit::code)
                .findFirst()
                .orElse(null);
        return new ChainLink(link.name(), unit, link.employerDeclared(), link.employerFound(), link.howKnown());
    }

    /** The contractor was asked for its plan, until that day or within the rule's time. */
    public void demandPlan(
            IncidentId incident, long contract, Instant at, @Nullable LocalDate due, @Nullable String words) {
        begin(incident);
        var contractor = contracts.required(incident, contract).terms().contractor();
        var now = clock.instant();
        new FieldChecks()
                .notInFuture("demandedAt", at, now)
                .that(due == null || !due.isBefore(OfficialTime.dayOf(at)), "due", "contractor-plan-due")
                .refuse();
        if (open(incident, contract) != null) {
            throw ContractRefusal.planDemandedAlready();
        }
        demands.demand(incident, contract, at, due, words, recorded(incident));
        clocks.demanded(incident, contract, at, due, contractor);
        events.publishEvent(new PlanDemanded(incident, contract));
    }

    /** The plan came, in words or as a file of the case; late, that needs the reason. */
    public void receivePlan(
            IncidentId incident,
            long contract,
            Instant at,
            @Nullable String words,
            @Nullable Integer attachment,
            @Nullable String latenessReason) {
        begin(incident);
        contracts.required(incident, contract);
        var demand = open(incident, contract);
        if (demand == null) {
            throw ContractRefusal.planNotDemanded();
        }
        new FieldChecks()
                .notInFuture("receivedAt", at, clock.instant())
                .that(!at.isBefore(demand.at()), "receivedAt", "contractor-plan-before-demand")
                .that(words != null || attachment != null, "words", "contractor-plan-words-or-file")
                .that(attachment == null || counts(incident, attachment), "attachment", "file-not-kept")
                .refuse();
        clocks.received(incident, contract, at, latenessReason);
        demands.receive(incident, demand, at, words, attachment, recorded(incident));
        events.publishEvent(new ContractorPlanReceived(incident, contract));
    }

    private boolean counts(IncidentId incident, int attachment) {
        return attachments.of(incident).stream().anyMatch(file -> file.id() == attachment && file.withdrawal() == null);
    }

    /** Why the contractor told late. */
    public void explainLateNotice(IncidentId incident, String reason) {
        incidents.lock(incident);
        lateness.explain(incident, ClockKey.ENTRUSTEE_NOTICE, reason);
    }

    private @Nullable PlanDemand open(IncidentId incident, long contract) {
        return demands.of(incident, contract).stream()
                .filter(PlanDemand::open)
                .findFirst()
                .orElse(null);
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }

    private RecordedBy recorded(IncidentId incident) {
        return new RecordedBy(signatures.in(incident), clock.instant());
    }
}
