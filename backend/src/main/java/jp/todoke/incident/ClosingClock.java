package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clock of the closing check: it runs from the end of the last track, and again when a unit that joined has done
 * its part.
 */
@Component
public class ClosingClock {

    private final Clocks clocks;
    private final Posts posts;

    ClosingClock(Clocks clocks, Posts posts) {
        this.clocks = clocks;
        this.posts = posts;
    }

    /** The last track ended at that moment. The caller holds the lock of the case. */
    void tracksEnded(Incident incident, Instant at) {
        if (clocks.find(incident.number(), null, ClockKey.CLOSING_CHECK)
                .filter(ClockView::running)
                .isEmpty()) {
            clocks.start(
                    incident.number(),
                    null,
                    ClockKey.CLOSING_CHECK,
                    at,
                    posts.resolve(Role.SECRETARIAT, incident.originUnit()).unitCode(),
                    Role.SECRETARIAT);
        }
    }

    /** Something is at work again: the check is not due for now. */
    void backAtWork(IncidentId incident) {
        clocks.end(incident, null, ClockKey.CLOSING_CHECK, EndReason.BACK_AT_WORK);
    }

    /** The case is closed at that moment: late, that needs the reason. */
    public void closed(IncidentId incident, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, null, ClockKey.CLOSING_CHECK, at, latenessReason);
    }
}
