package jp.todoke.incident.reopening;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.todoke.clock.Basis;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Track;
import jp.todoke.incident.UnitClocks;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** 所属対応 in a reopened case: which units respond again, and their clocks. The caller holds the lock of the case. */
@Component
class UnitsAgain {

    private final Incidents incidents;
    private final UnitClocks clocks;

    UnitsAgain(Incidents incidents, UnitClocks clocks) {
        this.incidents = incidents;
        this.clocks = clocks;
    }

    /**
     * Those that respond again; none where the track is not needed. Refuses, at {@code units}, a track without a unit,
     * and a unit that the case does not concern or that is named twice.
     */
    List<UnitAgain> chosen(IncidentId incident, Set<Track> needed, List<UnitAgain> chosen) {
        if (!needed.contains(Track.FACILITY_RESPONSE)) {
            return List.of();
        }
        var units = chosen.stream().map(UnitAgain::unit).toList();
        new FieldChecks()
                .that(!units.isEmpty(), "units", "reopening-unit-needed")
                .that(
                        incidents.units(incident).containsAll(units)
                                && new HashSet<PartId>(units).size() == units.size(),
                        "units",
                        "reopening-unit-not-concerned")
                .refuse();
        return List.copyOf(chosen);
    }

    /**
     * Their clocks count from what was learnt at {@code known}. They run before the process begins, which asks them
     * when the head's silence is over.
     */
    void begin(IncidentId incident, List<UnitAgain> units, Instant known) {
        var kind = incidents.get(incident).kind();
        units.forEach(again -> clocks.again(incident, kind, again.unit(), Basis.of(known), again.searches()));
    }
}
