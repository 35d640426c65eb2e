package jp.todoke.incident.joining;

import java.time.Clock;
import java.util.function.Function;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.Basis;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.AlreadyClosed;
import jp.todoke.incident.ConcernedUnits;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Employers;
import jp.todoke.incident.IncidentRelations;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.UnitClocks;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 関係所属の追加: one event concerns a further unit, which gets its own search, its own report line and its own clocks. */
@Service
public class UnitJoining {

    private final Incidents incidents;
    private final ConcernedUnits concerned;
    private final IncidentRelations relations;
    private final CaseRecords records;
    private final UnitClocks clocks;
    private final WorkAfterTracks work;
    private final Units units;
    private final Employers employers;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitJoining(
            Incidents incidents,
            ConcernedUnits concerned,
            IncidentRelations relations,
            CaseRecords records,
            UnitClocks clocks,
            WorkAfterTracks work,
            Units units,
            Employers employers,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.concerned = concerned;
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
     * The unit is concerned from now on, and its people have known since {@code known}: a clock counts from its
     * earliest instant, and so may the case; where a contractor runs it, from now, when the body is told. Throws
     * {@link UnitAlreadyConcerned} for one that is there, and {@link AlreadyClosed}.
     */
    @Transactional
    public void join(IncidentId incident, String unitCode, ToldTime known, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var part = joining(unitCode);
        if (incidents.units(incident).contains(part)) {
            throw new UnitAlreadyConcerned(part);
        }
        var now = clock.instant();
        var checks = new FieldChecks();
        var employer = employers.of(unitCode);
        var knowledge = new NewKnowledge(units.get(unitCode).name(), employer, known, null, null);
        PastTimeCheck.check(checks, "known.", known, now);
        checks.refuse();
        if (known.earliest() != null) {
            clocks.check("known." + PastTimeCheck.startField(known), knowledge.knownAt(), now);
        }
        concerned.add(
                incident, part, known, new CaseText(reason.strip()), ActedBy.of(actors.get(), Role.SECTION_STAFF), now);
        relations.joined(incident, part);
        var entry = records.recordKnowledge(incident, knowledge);
        var basis = employer == Employer.BODY ? new Basis(knowledge.knownAt(), entry) : Basis.of(now);
        begin(incident, part, key -> basis);
    }

    /**
     * The unit of a case that is merged into this one is concerned from now on; since when its people know is told by
     * the knowledge that came with it. Each of its clocks counts from the moment that {@code from} gives. The caller
     * holds the lock of the running case, which does not concern the unit yet.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void joinFromMerged(
            IncidentId incident, PartId part, CaseText reason, ActedBy by, Function<ClockKey, Basis> from) {
        concerned.add(incident, part, null, reason, by, clock.instant());
        relations.joined(incident, part);
        begin(incident, part, from);
    }

    private void begin(IncidentId incident, PartId part, Function<ClockKey, Basis> from) {
        work.begins(incident);
        clocks.start(incident, incidents.get(incident).kind(), part, from);
        events.publishEvent(new FacilityJoined(incident, part));
        process.unitJoined(incident, part);
    }

    /**
     * A unit that joined later has done its part; where all tracks had ended before and no other is at work, the case
     * waits for its closing again.
     */
    @Transactional
    public void responded(IncidentId incident) {
        incidents.lock(incident);
        work.ended(incident);
    }

    /** Begins the process of every unit that was recorded and whose process never began. The case is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remindProcess(IncidentId incident) {
        incidents.units(incident).forEach(part -> begin(incident, part));
    }

    /** The clocks of a unit that has none begin now: the case began before every unit concerned had a line. */
    private void begin(IncidentId incident, PartId part) {
        if (!clocks.started(incident, part)) {
            work.begins(incident);
            clocks.start(incident, incidents.get(incident).kind(), part, Basis.of(clock.instant()));
        }
        process.unitJoined(incident, part);
    }

    private PartId joining(String unitCode) {
        return units.find(unitCode)
                .filter(unit -> unit.kind() != UnitKind.BODY)
                .map(unit -> new PartId(unit.code()))
                .orElseThrow(() -> new InvalidInput("unitCode", "not-a-unit"));
    }
}
