package jp.todoke.search;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.extent.Finds;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.search.Search.RecipientsRecorded;
import jp.todoke.search.Search.RecoveryRecorded;
import jp.todoke.search.Search.SearchEndDecided;
import jp.todoke.search.SearchView.Recipient;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回収 of what went to the wrong persons: who they are, what was done about each, and the proposal to end it. */
@Service
public class RecoveryService {

    private static final int NAMED_BY_NUMBER = 10;

    private final OpenSearches open;
    private final SearchViews views;
    private final Searches searches;
    private final RecoveryRows rows;
    private final Incidents incidents;
    private final CourseOfEvents course;
    private final OnBehalfEntries onBehalf;
    private final Finds finds;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecoveryService(
            OpenSearches open,
            SearchViews views,
            Searches searches,
            RecoveryRows rows,
            Incidents incidents,
            CourseOfEvents course,
            OnBehalfEntries onBehalf,
            Finds finds,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.views = views;
        this.searches = searches;
        this.rows = rows;
        this.incidents = incidents;
        this.course = course;
        this.onBehalf = onBehalf;
        this.finds = finds;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Enters to whom something went. */
    @Transactional
    public SearchView addRecipients(IncidentId incident, PartId part, RecipientsEntry entry) {
        var search =
                open.take(incident, part, entry.version(), SearchKind.RECOVERY).goingOn();
        entry.check();
        var number = search.recovery().next();
        var behalf = onBehalf.record(incident, part, Step.RECORD_SEARCH_ROUND, entry.onBehalf());
        for (var recipient : entry.recipients()) {
            rows.add(incident, part, number++, 1, false, recipient, behalf, open.recorded(incident, part));
        }
        return recipientsRecorded(incident, part, entry.recipients().size());
    }

    /** Corrects a recipient, or strikes out one that was none. */
    @Transactional
    public SearchView reviseRecipient(IncidentId incident, PartId part, int number, RecipientRevision revision) {
        open.begin(incident, part);
        var current = searches.of(incident, part).recovery().recipient(number);
        open.take(incident, part, revision.version(), SearchKind.RECOVERY).goingOn();
        revision.check();
        var behalf = onBehalf.record(incident, part, Step.RECORD_SEARCH_ROUND, revision.onBehalf());
        rows.add(
                incident,
                part,
                number,
                current.revision() + 1,
                revision.removed(),
                revision.recipient(),
                behalf,
                open.recorded(incident, part));
        return recipientsRecorded(incident, part, 1);
    }

    /** Records something done about one or several recipients; the first act stops the clock of the first search. */
    @Transactional
    public SearchView recordAct(IncidentId incident, PartId part, RecoveryActEntry entry) {
        var search =
                open.take(incident, part, entry.version(), SearchKind.RECOVERY).goingOn();
        entry.check(
                clock.instant(),
                search.recovery().recipients().stream().map(Recipient::number).toList());
        rows.add(
                incident,
                part,
                entry,
                onBehalf.record(incident, part, Step.RECORD_SEARCH_ROUND, entry.onBehalf()),
                open.recorded(incident, part));
        course.add(
                incident,
                new NewEntry(
                        entry.time().time(),
                        entry.doneBy(),
                        entry.act().about(inWords(incident, entry.recipients())),
                        EntryKind.SEARCH,
                        SearchService.SOURCE));
        open.firstAct(incident, part, entry.time().time().start(), entry.lateness());
        events.publishEvent(new RecoveryRecorded(incident, part, entry.act()));
        if (entry.act().settles()
                && searches.of(incident, part).recovery().recipients().stream().allMatch(Recipient::settled)) {
            finds.recovered(incident);
        }
        return views.of(incident);
    }

    /**
     * Proposes that the recovery ends, or that nothing is to be searched for; while a recipient is not settled, or none
     * is entered, with the reason.
     */
    @Transactional
    public SearchView proposeEnd(IncidentId incident, PartId part, SearchEndEntry entry) {
        var search =
                open.take(incident, part, entry.version(), SearchKind.RECOVERY).goingOn();
        entry.check(clock.instant());
        new FieldChecks()
                .required(open.kind(incident) == SearchKind.NONE, "reason", entry.reason())
                .refuse();
        var act = search.propose(entry);
        searches.add(
                incident,
                part,
                act,
                entry.at(),
                entry.reason(),
                onBehalf.record(incident, part, Step.RECORD_SEARCH_ROUND, entry.onBehalf()),
                open.recorded(incident, part));
        events.publishEvent(new SearchEndDecided(incident, part, act));
        process.stepDone(incident, part, Step.RECORD_SEARCH_ROUND);
        return views.of(incident);
    }

    private SearchView recipientsRecorded(IncidentId incident, PartId part, int recipients) {
        events.publishEvent(new RecipientsRecorded(incident, part, recipients));
        return views.of(incident);
    }

    /** 誤送信先1、2; many by how many they are. */
    private String inWords(IncidentId incident, List<Integer> recipients) {
        var whom = incidents.get(incident).kind().recipient();
        var numbers = recipients.stream().distinct().sorted().toList();
        return numbers.size() > NAMED_BY_NUMBER
                ? whom + numbers.size() + "か所"
                : whom + numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
