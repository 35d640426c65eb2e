package jp.todoke.addressee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.addressee.CaseAddressee.CaseAddresseeAdded;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.OrganisationChanged.LegalRegimeChanged;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.extent.InformationKinds.InformationKindsRecorded;
import jp.todoke.incident.extent.Nature.NatureRecorded;
import jp.todoke.incident.joining.FacilityJoined;
import jp.todoke.incident.merging.Merging.CaseAbsorbed;
import jp.todoke.incident.report.IncidentReported;
import jp.todoke.incident.splitting.CaseSplit.OpenedBySplit;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The rules of the list are asked with each fact that they know, in its command, and whenever the list is another: whom
 * they name for the first time is an addressee of the case from then on, also where a later fact names it no longer;
 * people say that it is not needed.
 */
@Component
class AddresseeProposals {

    private final Incidents incidents;
    private final AddresseeRows register;
    private final CaseAddresseeRows rows;
    private final KnownTraits known;
    private final AddresseeClock clocks;
    private final WorkAfterTracks work;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddresseeProposals(
            Incidents incidents,
            AddresseeRows register,
            CaseAddresseeRows rows,
            KnownTraits known,
            AddresseeClock clocks,
            WorkAfterTracks work,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.register = register;
        this.rows = rows;
        this.known = known;
        this.clocks = clocks;
        this.work = work;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** Once all that the report tells is there. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void reported(IncidentReported event) {
        ask(event.incident());
    }

    /** Once all that moved into the new case is there. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void split(OpenedBySplit event) {
        ask(event.incident());
    }

    /** Once all that came along is there. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void merged(CaseAbsorbed event) {
        ask(event.incident());
    }

    @EventListener
    void turnedOut(NatureRecorded nature) {
        ask(nature.incident());
    }

    @EventListener
    void lookedThrough(InformationKindsRecorded kinds) {
        ask(kinds.incident());
    }

    @EventListener
    void joined(FacilityJoined unit) {
        ask(unit.incident());
    }

    /** A unit is under other rules now: every running case is asked, where a rule of the list knows rules of units. */
    @EventListener
    void underOtherRules(LegalRegimeChanged changed) {
        if (register.all().stream()
                .allMatch(addressee -> addressee.terms().rule().regimes().isEmpty())) {
            return;
        }
        incidents.running().forEach(incident -> {
            incidents.lock(incident);
            ask(incident);
        });
    }

    /** Whoever recorded the fact holds the lock of the case, and signs. */
    private void ask(IncidentId incident) {
        newlyNamed(incident).forEach(addressee -> add(incident, addressee, signatures.in(incident)));
    }

    /**
     * As with a fact, where the list is another, or the first day of what it says has come: whoever wrote that of an
     * addressee signs. The caller holds the lock of the case.
     */
    void askAgain(IncidentId incident) {
        newlyNamed(incident).forEach(addressee -> add(incident, addressee, addressee.writtenBy()));
    }

    /** Whom the rules name of a case that does not have them, nor had and dismissed. */
    private List<Addressee> newlyNamed(IncidentId incident) {
        var today = LocalDate.now(clock);
        var there = rows.of(incident).stream().map(CaseAddressee::addressee).collect(Collectors.toSet());
        var asked = register.all().stream()
                .filter(addressee -> addressee.terms().rule().proposes()
                        && addressee.terms().holdsOn(today)
                        && !there.contains(addressee.id()))
                .toList();
        if (asked.isEmpty() || incidents.get(incident).status().ended()) {
            return List.of();
        }
        var traits = known.of(incident);
        return asked.stream()
                .filter(addressee -> addressee.terms().rule().names(traits))
                .toList();
    }

    private void add(IncidentId incident, Addressee addressee, ActedBy by) {
        var recorded = new RecordedBy(by, clock.instant());
        var id = rows.add(incident, addressee.id(), null, recorded);
        clocks.start(incident, CaseAddressee.part(id), addressee.terms().limit());
        events.publishEvent(new CaseAddresseeAdded(incident, addressee.id(), true));
        work.begins(incident);
    }
}
