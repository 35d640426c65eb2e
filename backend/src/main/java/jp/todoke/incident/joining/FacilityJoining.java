package jp.todoke.incident.joining;

import java.time.Clock;
import java.time.Instant;
import jp.todoke.clock.Basis;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.AlreadyClosed;
import jp.todoke.incident.ConcernedFacilities;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Employers;
import jp.todoke.incident.FacilityClocks;
import jp.todoke.incident.IncidentRelations;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 関係施設の追加: one event concerns a further facility, which gets its own search, its own report line and its own clocks.
 */
@Service
public class FacilityJoining {

    private final Incidents incidents;
    private final ConcernedFacilities facilities;
    private final IncidentRelations relations;
    private final CaseRecords records;
    private final FacilityClocks clocks;
    private final WorkAfterTracks work;
    private final Units units;
    private final Employers employers;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FacilityJoining(
            Incidents incidents,
            ConcernedFacilities facilities,
            IncidentRelations relations,
            CaseRecords records,
            FacilityClocks clocks,
            WorkAfterTracks work,
            Units units,
            Employers employers,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.facilities = facilities;
        this.relations = relations;
        this.records = records;
        this.clocks = clocks;
        this.work = work;
        this.units = units;
        this.employers = employers;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The facility is concerned from now on, and its people have known since {@code knownAt}: a clock counts from
     * there, and so may the case; where a contractor runs it, from now, when the body is told. Throws
     * {@link FacilityAlreadyConcerned} for one that is there, and {@link AlreadyClosed}.
     */
    @Transactional
    public void join(IncidentId incident, String unitCode, Instant knownAt, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var facility = facility(unitCode);
        if (incidents.facilities(incident).contains(facility)) {
            throw new FacilityAlreadyConcerned(facility);
        }
        var now = clock.instant();
        clocks.check(knownAt, now);
        facilities.add(
                incident,
                facility,
                knownAt,
                new CaseText(reason.strip()),
                ActedBy.of(actors.get(), Role.SECTION_STAFF),
                now);
        relations.joined(incident, facility);
        var entry = records.recordKnowledge(
                incident, new NewKnowledge(units.get(unitCode).name(), employers.of(unitCode), knownAt, false, null));
        work.begins(incident);
        clocks.start(
                incident,
                incidents.get(incident).kind(),
                facility,
                employers.of(unitCode) == Employer.BODY ? new Basis(knownAt, entry) : Basis.of(now));
        events.publishEvent(new FacilityJoined(incident, facility));
        process.facilityJoined(incident, facility);
    }

    /**
     * A facility that joined later has done its part; where all tracks had ended before and no other is at work, the
     * case waits for its closing again.
     */
    @Transactional
    public void responded(IncidentId incident) {
        incidents.lock(incident);
        work.ended(incident);
    }

    /** Begins the process of every facility that was recorded and whose process never began. The case is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remindProcess(IncidentId incident) {
        facilities.joinedLater(incident).forEach(facility -> process.facilityJoined(incident, facility));
    }

    private PartId facility(String unitCode) {
        return units.find(unitCode)
                .filter(unit -> unit.kind() == UnitKind.FACILITY)
                .map(unit -> new PartId(unit.code()))
                .orElseThrow(() -> new InvalidInput("unitCode", "not-a-facility"));
    }
}
