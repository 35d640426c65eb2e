package jp.todoke.search;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.extent.Finds;
import jp.todoke.incident.extent.Media;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.search.Checklists.Sought;
import jp.todoke.search.Search.SearchEndDecided;
import jp.todoke.search.Search.SearchRoundRecorded;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search of each unit: rounds, the head's agreement to its end, the chief's confirmation. */
@Service
public class SearchService {

    static final String SOURCE = "search";

    private final OpenSearches open;
    private final SearchViews views;
    private final Searches searches;
    private final Incidents incidents;
    private final CourseOfEvents course;
    private final OnBehalfEntries onBehalf;
    private final Finds finds;
    private final Media media;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchService(
            OpenSearches open,
            SearchViews views,
            Searches searches,
            Incidents incidents,
            CourseOfEvents course,
            OnBehalfEntries onBehalf,
            Finds finds,
            Media media,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.views = views;
        this.searches = searches;
        this.incidents = incidents;
        this.course = course;
        this.onBehalf = onBehalf;
        this.finds = finds;
        this.media = media;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Records a round of the search; found or given up, the head must now agree to the end. */
    @Transactional
    public SearchView recordRound(IncidentId incident, PartId part, SearchRoundEntry entry) {
        var search = open.take(incident, part, entry.version(), SearchKind.SEARCH);
        var sought = views.sought(incident);
        entry.check(clock.instant(), looked(sought));
        search.goingOn();
        var found = entry.foundOf(sought.stream().map(Sought::medium).toList());
        searches.add(
                incident,
                part,
                entry,
                found,
                onBehalf.record(incident, part, Step.RECORD_SEARCH_ROUND, entry.onBehalf()),
                open.recorded(incident, part));
        requireReasonForUnlooked(incident, part, entry);
        course.add(
                incident,
                new NewEntry(entry.time().time(), entry.searchers(), entry.account(), EntryKind.SEARCH, SOURCE));
        if (entry.found()) {
            course.add(
                    incident,
                    new NewEntry(
                            Objects.requireNonNull(entry.foundTime()).time(),
                            entry.foundBy(),
                            foundWords(sought, found, entry),
                            EntryKind.SEARCH,
                            SOURCE));
            finds.inSearch(incident, found, entry.find());
        }
        open.firstAct(incident, part, entry.time().time().start(), entry.lateness());
        events.publishEvent(new SearchRoundRecorded(incident, part, entry.result()));
        process.stepDone(incident, part, Step.RECORD_SEARCH_ROUND);
        return views.of(incident);
    }

    /** The head agrees that the search ends. */
    @Transactional
    public SearchView agreeEnd(IncidentId incident, PartId part, SearchEndEntry entry) {
        var search = open.take(incident, part, entry.version());
        return endSpoken(incident, part, search.agree(), entry, Step.AGREE_SEARCH_END);
    }

    /** The chief confirms the end, or sends the search back to go on. */
    @Transactional
    public SearchView decideEnd(IncidentId incident, PartId part, SearchEndEntry entry) {
        var search = open.take(incident, part, entry.version());
        return endSpoken(incident, part, search.decide(entry.returned()), entry, Step.CONFIRM_SEARCH_END);
    }

    /** The searches of all units of a case. */
    @Transactional(readOnly = true)
    public SearchView view(IncidentId incident) {
        return views.of(incident);
    }

    /** Whether another round must be made. */
    @Transactional(readOnly = true)
    public boolean goesOn(IncidentId incident, PartId part) {
        return searches.of(incident, part).status() == SearchStatus.GOING_ON;
    }

    /** The units whose search has not ended. */
    @Transactional(readOnly = true)
    public List<PartId> unfinished(IncidentId incident) {
        return incidents.units(incident).stream()
                .filter(part -> !searches.of(incident, part).status().over())
                .toList();
    }

    /** Whether anybody has searched or asked a recipient yet. */
    @Transactional(readOnly = true)
    boolean begun(IncidentId incident) {
        return incidents.units(incident).stream()
                .anyMatch(part -> searches.of(incident, part).version() > 0);
    }

    /** Whether what was lost is back and nobody saw it. */
    @Transactional(readOnly = true)
    BackUnseen backUnseen(IncidentId incident) {
        return new BackUnseen(
                SearchKind.of(incidents.get(incident).kind()),
                media.of(incident),
                incidents.units(incident).stream()
                        .map(part -> searches.of(incident, part))
                        .toList());
    }

    /** Ending while places of something not found are unlooked-at is allowed, with a reason. */
    private void requireReasonForUnlooked(IncidentId incident, PartId part, SearchRoundEntry entry) {
        var unlooked = Checklists.of(
                        views.sought(incident), searches.of(incident, part).rounds())
                .stream()
                .mapToInt(SearchView.Checklist::unlooked)
                .sum();
        var told = entry.unlookedReason() != null && !entry.unlookedReason().isBlank();
        new FieldChecks()
                .that(!entry.ends() || unlooked == 0 || told, "unlookedReason", "search-places-unlooked", unlooked)
                .refuse();
    }

    /** A form that was opened before a medium was entered looks for the lost thing. */
    private static List<Integer> looked(List<Sought> sought) {
        var media = sought.stream().map(Sought::medium).collect(Collectors.toList());
        if (!media.contains(Checklists.THE_LOST_THING)) {
            media.add(Checklists.THE_LOST_THING);
        }
        return media;
    }

    private static String foundWords(List<Sought> sought, List<Integer> found, SearchRoundEntry entry) {
        var things = sought.stream()
                .filter(thing -> found.contains(thing.medium()))
                .map(thing -> thing.label().value())
                .collect(Collectors.joining("、"));
        return things + "を" + entry.foundWhere().strip() + "で発見した。";
    }

    private SearchView endSpoken(IncidentId incident, PartId part, SearchEndAct act, SearchEndEntry entry, Step step) {
        entry.check(clock.instant());
        searches.add(
                incident,
                part,
                act,
                entry.at(),
                entry.reason(),
                onBehalf.record(incident, part, step, entry.onBehalf()),
                open.recorded(incident, part));
        events.publishEvent(new SearchEndDecided(incident, part, act));
        process.stepDone(incident, part, step);
        return views.of(incident);
    }
}
