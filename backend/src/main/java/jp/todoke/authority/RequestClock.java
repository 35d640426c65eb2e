package jp.todoke.authority;

import java.time.LocalDate;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** The clock of what the commission asked for besides, until the end of the day that it named. */
@Component
class RequestClock {

    private final Clocks clocks;
    private final Incidents incidents;
    private final Posts posts;

    RequestClock(Clocks clocks, Incidents incidents, Posts posts) {
        this.clocks = clocks;
        this.incidents = incidents;
        this.posts = posts;
    }

    /** The request of that number is to be answered. The caller holds the lock of the case. */
    void start(IncidentId incident, long request, LocalDate due) {
        var unit = posts.resolve(Role.SECRETARIAT, incidents.get(incident).originUnit())
                .unitCode();
        clocks.startFor(
                incident, AuthorityRequest.part(request), ClockKey.AUTHORITY_REQUEST, due, unit, Role.SECRETARIAT);
    }
}
