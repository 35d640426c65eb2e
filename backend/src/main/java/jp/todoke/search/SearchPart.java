package jp.todoke.search;

import java.util.List;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** The searches as part of the case: each must have ended before the case can be closed. */
@Component
class SearchPart implements CasePart {

    private final SearchService searches;
    private final Incidents incidents;
    private final Clocks clocks;

    SearchPart(SearchService searches, Incidents incidents, Clocks clocks) {
        this.searches = searches;
        this.incidents = incidents;
        this.clocks = clocks;
    }

    @Override
    public String track() {
        return "search";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return searches.unfinished(incident).stream()
                .map(part -> new OpenWork("search-not-ended", part.value())
                        .in(part)
                        .doneBy(Step.CONFIRM_SEARCH_END, Step.AGREE_SEARCH_END, Step.RECORD_SEARCH_ROUND))
                .toList();
    }

    @Override
    public boolean begun(IncidentId incident) {
        return searches.begun(incident);
    }

    @Override
    public Track onMap() {
        return Track.FACILITY_RESPONSE;
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return searches.backUnseen(incident).missing();
    }

    @Override
    public void endEarly(IncidentId incident, EarlyEnd end) {
        incidents
                .units(incident)
                .forEach(part -> clocks.end(incident, part, ClockKey.FIRST_SEARCH, EndReason.NOT_NEEDED));
    }
}
