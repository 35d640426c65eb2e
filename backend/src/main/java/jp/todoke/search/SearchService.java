package jp.todoke.search;

import java.time.Clock;
import java.util.List;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Recorded;
import jp.todoke.identity.Units;
import jp.todoke.incident.CourseOfEvents;
import jp.todoke.incident.EntryKind;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.NewEntry;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search of each facility: rounds, the head's agreement to its end, the chief's confirmation. */
@Service
public class SearchService {

    private final Incidents incidents;
    private final CourseOfEvents course;
    private final Searches searches;
    private final SearchLog log;
    private final Units units;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchService(Incidents incidents, CourseOfEvents course, Searches searches, SearchLog log, Units units, CurrentActor actors,
                  CaseProcess process, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.course = course;
        this.searches = searches;
        this.log = log;
        this.units = units;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Records a round of the search; found or given up, the head must now agree to the end. */
    @Transactional
    public SearchView recordRound(IncidentId incident, PartId facility, SearchRoundEntry entry) {
        var search = toWorkOn(incident, facility, entry.version());
        entry.check(clock.instant());
        var after = search.roundMade(entry.result());
        log.add(after, entry, recorded(incident, facility));
        course.add(incident, new NewEntry(entry.time(), entry.searchers(), entry.account(), EntryKind.SEARCH, "search"));
        searches.save(after);
        events.publishEvent(new SearchRoundRecorded(incident, facility, entry.result()));
        process.stepDone(incident, facility, Step.RECORD_SEARCH_ROUND);
        return view(incident);
    }

    /** The head agrees that the search ends. */
    @Transactional
    public SearchView agreeEnd(IncidentId incident, PartId facility, SearchEndEntry entry) {
        var search = toWorkOn(incident, facility, entry.version());
        return endSpoken(incident, facility, search.endAgreed(), SearchEndAct.AGREED, entry, Step.AGREE_SEARCH_END);
    }

    /** The chief confirms the end, or sends the search back to go on. */
    @Transactional
    public SearchView decideEnd(IncidentId incident, PartId facility, SearchEndEntry entry) {
        var search = toWorkOn(incident, facility, entry.version());
        var act = entry.returned() ? SearchEndAct.RETURNED : SearchEndAct.CONFIRMED;
        return endSpoken(incident, facility, search.endDecided(!entry.returned()), act, entry, Step.CONFIRM_SEARCH_END);
    }

    /** The searches of all facilities of a case. */
    @Transactional(readOnly = true)
    public SearchView view(IncidentId incident) {
        var medium = incidents.get(incident).medium();
        return new SearchView(SearchPlace.checklistFor(medium),
                incidents.facilities(incident).stream().map(facility -> view(incident, facility)).toList());
    }

    /** Whether another round must be made. */
    @Transactional(readOnly = true)
    public boolean goesOn(IncidentId incident, PartId facility) {
        return statusOf(incident, facility) == SearchStatus.GOING_ON;
    }

    /** The facilities whose search has not ended. */
    @Transactional(readOnly = true)
    public List<PartId> unfinished(IncidentId incident) {
        return incidents.facilities(incident).stream()
                .filter(facility -> statusOf(incident, facility) != SearchStatus.ENDED).toList();
    }

    private SearchView endSpoken(IncidentId incident, PartId facility, Search after, SearchEndAct act, SearchEndEntry entry, Step step) {
        entry.check(clock.instant());
        log.add(after, act, entry.at(), entry.reason(), recorded(incident, facility));
        searches.save(after);
        events.publishEvent(new SearchEndSpoken(incident, facility, act));
        process.stepDone(incident, facility, step);
        return view(incident);
    }

    private Search toWorkOn(IncidentId incident, PartId facility, int version) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        incidents.unitOf(incident, facility);
        var search = find(incident, facility);
        if (search.version() != version) {
            throw new SavedByOther(view(incident));
        }
        return search;
    }

    private Search find(IncidentId incident, PartId facility) {
        return searches.findByIncidentAndPart(incident.value(), facility.value())
                .orElseGet(() -> Search.beginning(incident, facility));
    }

    private SearchStatus statusOf(IncidentId incident, PartId facility) {
        return find(incident, facility).status();
    }

    private SearchView.SearchOfFacility view(IncidentId incident, PartId facility) {
        var search = find(incident, facility);
        var name = units.get(incidents.unitOf(incident, facility)).name();
        return new SearchView.SearchOfFacility(facility.value(), name, search.status(), search.version(),
                log.rounds(incident, facility), log.ends(incident, facility));
    }

    private Recorded recorded(IncidentId incident, PartId facility) {
        return Recorded.by(actors.get(), incidents.unitOf(incident, facility), clock.instant());
    }
}
