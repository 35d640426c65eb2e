package jp.todoke.prevention;

import static jp.todoke.process.CaseProcess.FOLLOW_UP;

import java.time.Instant;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of what is asked before a review and of what follows it. The caller holds the lock of the case. */
@Component
class FollowUpClocks {

    private final Clocks clocks;
    private final Incidents incidents;
    private final Lines lines;

    FollowUpClocks(Clocks clocks, Incidents incidents, Lines lines) {
        this.clocks = clocks;
        this.incidents = incidents;
        this.lines = lines;
    }

    /** The unit is asked at that moment. */
    void asked(IncidentId incident, Instant at) {
        start(incident, ClockKey.FOLLOW_UP_ANSWER, at);
    }

    /** It answered; late, that needs the reason. */
    void answered(IncidentId incident, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, FOLLOW_UP, ClockKey.FOLLOW_UP_ANSWER, at, latenessReason);
    }

    /** The review was made: whoever has not answered is not asked any more. */
    void reviewed(IncidentId incident) {
        clocks.end(incident, FOLLOW_UP, ClockKey.FOLLOW_UP_ANSWER, EndReason.NOT_NEEDED);
    }

    /** A measure did not hold: what takes its place is owed from that moment on, where it was not owed already. */
    void successorOwed(IncidentId incident, Instant at) {
        if (clocks.find(incident, FOLLOW_UP, ClockKey.SUCCESSOR)
                .filter(ClockView::running)
                .isEmpty()) {
            start(incident, ClockKey.SUCCESSOR, at);
        }
    }

    /** What takes its place was approved; late, that needs the reason. */
    void successorApproved(IncidentId incident, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, FOLLOW_UP, ClockKey.SUCCESSOR, at, latenessReason);
    }

    /** Another plan takes the place of the whole one. */
    void replaced(IncidentId incident) {
        clocks.end(incident, FOLLOW_UP, ClockKey.FOLLOW_UP_ANSWER, EndReason.NOT_NEEDED);
        clocks.end(incident, FOLLOW_UP, ClockKey.SUCCESSOR, EndReason.NOT_NEEDED);
    }

    private void start(IncidentId incident, ClockKey key, Instant at) {
        var origin = incidents.get(incident).originUnit();
        clocks.start(incident, FOLLOW_UP, key, at, origin, lines.role(LinePlace.HEAD, origin));
    }
}
