package jp.todoke.search;

import java.time.Clock;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How every command of a search or recovery begins and ends, in the command's transaction. */
@Component
class OpenSearches {

    private final Incidents incidents;
    private final Searches searches;
    private final SearchViews views;
    private final Clocks clocks;
    private final CurrentActor actors;
    private final Clock clock;

    OpenSearches(
            Incidents incidents,
            Searches searches,
            SearchViews views,
            Clocks clocks,
            CurrentActor actors,
            Clock clock) {
        this.incidents = incidents;
        this.searches = searches;
        this.views = views;
        this.clocks = clocks;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Locks the case and gives the search as the form saw it. Throws {@link SavedByOther} when it is not that any
     * longer.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Search take(IncidentId incident, PartId part, int version) {
        begin(incident, part);
        var search = searches.of(incident, part);
        if (search.version() != version) {
            throw new SavedByOther(views.of(incident));
        }
        return search;
    }

    /**
     * As {@link #take}, and only in a case of that kind, or where nothing is to be got back and all acts are more than
     * asked.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Search take(IncidentId incident, PartId part, int version, SearchKind kind) {
        var search = take(incident, part, version);
        var actual = kind(incident);
        if (actual != kind && actual != SearchKind.NONE) {
            throw SearchRefusal.notOf(actual);
        }
        return search;
    }

    /** Locks the case for a fact that stands beside the search. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(IncidentId incident, PartId part) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        incidents.unitOf(incident, part);
    }

    /** The first act of a search stops its clock; of a case that is older than the clock there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void firstAct(IncidentId incident, PartId part, ToldMoment begun, @Nullable String latenessReason) {
        if (clocks.find(incident, part, ClockKey.FIRST_SEARCH).isPresent()) {
            clocks.metAsTold(incident, part, ClockKey.FIRST_SEARCH, begun, latenessReason);
        }
    }

    SearchKind kind(IncidentId incident) {
        return SearchKind.of(incidents.get(incident).kind());
    }

    RecordedBy recorded(IncidentId incident, PartId part) {
        return RecordedBy.by(actors.get(), incidents.unitOf(incident, part), clock.instant());
    }
}
