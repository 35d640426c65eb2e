package jp.todoke.prevention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the acts on a plan mean to its clocks: each act meets one and starts the next. The caller holds the lock of the
 * case.
 */
@Component
class PreventionClocks {

    private final Clocks clocks;
    private final Incidents incidents;
    private final Posts posts;
    private final Lines lines;

    PreventionClocks(Clocks clocks, Incidents incidents, Posts posts, Lines lines) {
        this.clocks = clocks;
        this.incidents = incidents;
        this.posts = posts;
        this.lines = lines;
    }

    /** The case was reopened for another plan, because of what was learnt at that moment. */
    void again(IncidentId incident, Instant known) {
        clocks.start(
                incident,
                null,
                ClockKey.PREVENTION_PLAN,
                known,
                origin(incident),
                lines.role(LinePlace.HEAD, origin(incident)));
    }

    /** Another plan takes the place of that one: what of it was not carried out is waited for no more. */
    void replaced(IncidentId incident, Plan former) {
        former.measures().forEach(measure -> clocks.end(incident, part(measure.number()), EndReason.NOT_NEEDED));
    }

    /** The plan was handed in, for the first time or again: the chief's time begins. */
    void handedIn(IncidentId incident, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, null, ClockKey.PREVENTION_PLAN, at, latenessReason);
        clocks.start(
                incident,
                null,
                ClockKey.PLAN_APPROVAL,
                at,
                origin(incident),
                lines.role(LinePlace.CHIEF, origin(incident)));
    }

    /** The chief returned the plan: the head's time begins anew. */
    void returned(IncidentId incident, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, null, ClockKey.PLAN_APPROVAL, at, latenessReason);
        clocks.start(
                incident,
                null,
                ClockKey.PREVENTION_PLAN,
                RuleCondition.RETURNED,
                at,
                origin(incident),
                lines.role(LinePlace.HEAD, origin(incident)));
    }

    /**
     * The chief approved the plan: its dates run, where one is past already the reason is asked now, and the
     * secretariat has to choose a meeting.
     */
    void approved(IncidentId incident, Plan plan, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, null, ClockKey.PLAN_APPROVAL, at, latenessReason);
        plan.measures().stream()
                .filter(measure -> measure.due() != null && measure.alreadyDoneOn() == null)
                .forEach(measure -> toBeDone(incident, measure, measure.due(), latenessReason));
        clocks.start(
                incident,
                null,
                ClockKey.COUNCIL_ASSIGN,
                at,
                posts.resolve(Role.SECRETARIAT, origin(incident)).unitCode(),
                Role.SECRETARIAT);
    }

    /** The measure takes the place of the one that it follows, which is waited for no more. */
    void followed(IncidentId incident, Measure measure, @Nullable String latenessReason) {
        clocks.end(incident, part(Objects.requireNonNull(measure.follows())), EndReason.NOT_NEEDED);
        if (measure.due() != null) {
            toBeDone(incident, measure, measure.due(), latenessReason);
        }
    }

    private void toBeDone(IncidentId incident, Measure measure, LocalDate due, @Nullable String latenessReason) {
        clocks.startChosen(
                incident,
                part(measure.number()),
                ClockKey.MEASURE,
                RuleCondition.DATE_GIVEN,
                due,
                origin(incident),
                lines.asked(measure.doneAt().word(), origin(incident)),
                latenessReason);
    }

    /** No plan is needed. */
    void notNeeded(IncidentId incident) {
        clocks.end(incident, null, ClockKey.PREVENTION_PLAN, EndReason.NOT_NEEDED);
        clocks.end(incident, null, ClockKey.PLAN_APPROVAL, EndReason.NOT_NEEDED);
    }

    /** Whether a clock can run to that day. Throws the calendar's refusal for a year that it does not know. */
    boolean canRunTo(LocalDate day) {
        var basis = OfficialTime.at(day, LocalTime.MIDNIGHT);
        if (!clocks.countsFrom(ClockKey.MEASURE, basis)) {
            return false;
        }
        clocks.limit(ClockKey.MEASURE, basis);
        return true;
    }

    private String origin(IncidentId incident) {
        return incidents.get(incident).originUnit();
    }

    private static PartId part(int measure) {
        return new PartId("measure-" + measure);
    }
}
