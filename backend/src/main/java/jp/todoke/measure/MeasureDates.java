package jp.todoke.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.StepHolders;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.measure.MeasureWork.MeasureExtended;
import jp.todoke.measure.MeasureWork.MeasureHandedOver;
import jp.todoke.measure.MeasureWork.MeasurePeriodSet;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the chief decides of the dates of measures, beside their processes: a date is put off, a measure goes on after
 * the closing, and until when one goes on that is done again and again.
 */
@Service
public class MeasureDates {

    private final MeasureWorks works;
    private final MeasureRows rows;
    private final MeasureClocks clocks;
    private final Incidents incidents;
    private final CaseProcess process;
    private final CurrentActor actors;
    private final ObjectProvider<StepHolders> holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureDates(
            MeasureWorks works,
            MeasureRows rows,
            MeasureClocks clocks,
            Incidents incidents,
            CaseProcess process,
            CurrentActor actors,
            ObjectProvider<StepHolders> holders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.works = works;
        this.rows = rows;
        this.clocks = clocks;
        this.incidents = incidents;
        this.process = process;
        this.actors = actors;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The measure may be done until a later day, which the clock follows; the former date stays readable. Whoever has
     * to do it does not decide that.
     */
    @Transactional
    public void extend(IncidentId incident, PartId part, int version, @Nullable LocalDate due, String reason) {
        var work = works.locked(incident, part, version);
        work.requireToDo();
        var former = work.due();
        if (former == null) {
            throw MeasureRefusal.goesOn();
        }
        if (isDoer(incident, part)) {
            throw MeasureRefusal.ownDate();
        }
        var now = clock.instant();
        new FieldChecks()
                .required(true, "due", due)
                .that(due == null || due.isAfter(former), "due", "measure.not-later", OfficialTime.date(former))
                .that(due == null || !due.isBefore(OfficialTime.dayOf(now)), "due", "measure.past")
                .that(due == null || clocks.canRunTo(due), "due", "measure.no-rule")
                .refuse();
        clocks.extended(incident, part, due);
        rows.add(work, new MeasureWork.Extension(former, due, new CaseText(reason), chief(), now));
        events.publishEvent(new MeasureExtended(incident, work.number(), due));
    }

    private boolean isDoer(IncidentId incident, PartId part) {
        try {
            return holders.getObject().holds(actors.get(), incident, part, Step.RECORD_MEASURE);
        } catch (StepNotOpen ended) {
            return false;
        }
    }

    /** The measure goes on after the closing, which it hinders no more; its process and its clock go on. */
    @Transactional
    public void handOver(IncidentId incident, PartId part, int version, String reason) {
        var work = works.locked(incident, part, version);
        incidents.requireRunning(incident);
        if (work.handOver() != null) {
            throw MeasureRefusal.handedOver();
        }
        if (work.status() == MeasureWork.Status.DONE) {
            throw MeasureRefusal.done();
        }
        rows.add(work, new MeasureWork.HandOver(new CaseText(reason), chief(), clock.instant()));
        events.publishEvent(new MeasureHandedOver(incident, work.number()));
    }

    /**
     * A measure that is done again and again goes on in that time; said for the first time its beginning is waited for,
     * said again it is prolonged.
     */
    @Transactional
    public void setPeriod(
            IncidentId incident,
            PartId part,
            int version,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String reason) {
        incidents.lock(incident);
        var measure = works.measure(incident, part);
        if (measure.due() != null) {
            throw MeasureRefusal.hasDate();
        }
        works.requireVersion(incident, part, version);
        var now = clock.instant();
        var former = works.find(incident, part).map(MeasureWork::endsOn).orElse(null);
        new FieldChecks()
                .required(true, "startsOn", startsOn)
                .required(true, "endsOn", endsOn)
                .that(startsOn == null || endsOn == null || !endsOn.isBefore(startsOn), "endsOn", "end-before-start")
                .that(endsOn == null || !endsOn.isBefore(OfficialTime.dayOf(now)), "endsOn", "measure.past")
                .that(
                        endsOn == null || former == null || endsOn.isAfter(former),
                        "endsOn",
                        "measure.not-later",
                        former == null ? "" : OfficialTime.date(former))
                .refuse();
        if (former == null) {
            begin(incident, part, now);
        }
        var work = works.find(incident, part).orElseThrow();
        rows.add(work, new MeasureWork.Period(startsOn, endsOn, new CaseText(reason), chief(), now));
        events.publishEvent(new MeasurePeriodSet(incident, work.number(), endsOn));
    }

    private void begin(IncidentId incident, PartId part, Instant now) {
        rows.begin(incident, works.plan(incident), works.measure(incident, part), now);
        process.measureStarted(incident, part);
    }

    private ActedBy chief() {
        return ActedBy.of(actors.get(), Role.SECTION_CHIEF);
    }
}
