package jp.todoke.incident.report;

import jp.todoke.clock.Basis;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incident;
import org.springframework.stereotype.Component;

/** The clocks of tracks that run from the first report on, whenever the steps that meet them open. */
@Component
class TrackClocks {

    private final Clocks clocks;
    private final Lines lines;

    TrackClocks(Clocks clocks, Lines lines) {
        this.clocks = clocks;
        this.lines = lines;
    }

    /** Publication is to be decided, a prevention plan to be handed in. The caller holds the lock of the case. */
    void start(Incident incident, Basis known) {
        clocks.start(
                incident.number(),
                null,
                ClockKey.PUBLICATION_DECISION,
                known,
                incident.originUnit(),
                Role.DEPARTMENT_DIRECTOR);
        clocks.start(
                incident.number(),
                null,
                ClockKey.PREVENTION_PLAN,
                known,
                incident.originUnit(),
                lines.role(LinePlace.HEAD, incident.originUnit()));
    }
}
