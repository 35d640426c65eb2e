package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.clock.ClockKey;
import jp.todoke.clock.Clocks;
import jp.todoke.identity.Role;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** The clocks that begin for each facility concerned, at the start of the case or when the facility joins it. */
@Component
public class FacilityClocks {

    private final Clocks clocks;

    FacilityClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The head is to report, a first search to be made, a written report to be handed in. The caller holds the lock of the case. */
    public void start(IncidentId incident, PartId facility, Instant knownAt) {
        clocks.start(incident, facility, ClockKey.HEAD_REPORT, knownAt, facility.value(), Role.FACILITY_HEAD);
        clocks.start(incident, facility, ClockKey.FIRST_SEARCH, knownAt, facility.value(), Role.FACILITY_STAFF);
        clocks.start(incident, facility, ClockKey.WRITTEN_REPORT, knownAt, facility.value(), Role.FACILITY_HEAD);
    }
}
