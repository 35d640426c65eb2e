package jp.todoke.prevention;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.prevention.Prevention.MeasureCarriedOut;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 再発防止策の実施: the measures of the approved plan that have a date are carried out, also after the case was closed. */
@Service
public class Measures {

    private final Plans plans;
    private final PreventionClocks clocks;
    private final Incidents incidents;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Measures(
            Plans plans,
            PreventionClocks clocks,
            Incidents incidents,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.clocks = clocks;
        this.incidents = incidents;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Measure {@code number} of the approved plan was done on that day, late with the reason; {@code account} says how
     * that shows. The same told twice is one; another word on a measure that is done is refused.
     */
    @Transactional
    public void done(
            IncidentId incident, int number, @Nullable LocalDate on, String account, @Nullable String latenessReason) {
        incidents.lock(incident);
        var plan = plans.of(incident).approved().orElseThrow(PreventionRefusal.NoSuchMeasure::new);
        var measure = plan.measures().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(PreventionRefusal.NoSuchMeasure::new);
        if (measure.due() == null) {
            throw new PreventionRefusal.GoesOn();
        }
        var now = clock.instant();
        var known = OfficialTime.dayOf(incidents.get(incident).knownAt());
        new FieldChecks()
                .required(true, "doneOn", on)
                .notInFuture("doneOn", on, OfficialTime.dayOf(now))
                .that(on == null || !on.isBefore(known), "doneOn", "before-known")
                .refuse();
        var done = new MeasureDone(on, new CaseText(account), ActedBy.of(actor.get(), Role.FACILITY_HEAD));
        if (measure.done() != null) {
            if (!done.equals(measure.done())) {
                throw new PreventionRefusal.AlreadyDone();
            }
            return;
        }
        clocks.done(incident, number, on, latenessReason);
        plans.add(incident, plan.number(), number, done, now);
        events.publishEvent(new MeasureCarriedOut(incident, number, on));
    }
}
