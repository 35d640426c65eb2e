package jp.todoke.authority;

import java.time.Instant;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/**
 * The clock of what a final report left unknown: until the day that the report names, else by the rule from its filing.
 * The caller holds the lock of the case.
 */
@Component
class SupplementClock {

    private final Clocks clocks;
    private final Incidents incidents;
    private final Posts posts;

    SupplementClock(Clocks clocks, Incidents incidents, Posts posts) {
        this.clocks = clocks;
        this.incidents = incidents;
        this.posts = posts;
    }

    /** Something is unknown in the report filed at that moment. */
    void start(IncidentId incident, PartId duty, Instant filed, UnknownItems unknown) {
        var unit = posts.resolve(Role.SECRETARIAT, incidents.get(incident).originUnit())
                .unitCode();
        if (unknown.until() == null) {
            clocks.start(incident, duty, ClockKey.SUPPLEMENT, filed, unit, Role.SECRETARIAT);
        } else {
            clocks.startFor(incident, duty, ClockKey.SUPPLEMENT, unknown.until(), unit, Role.SECRETARIAT);
        }
    }
}
