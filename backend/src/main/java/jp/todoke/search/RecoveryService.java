package jp.todoke.search;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.EntryTime;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
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
    private final SearchLog log;
    private final RecoveryLog recovery;
    private final Incidents incidents;
    private final CourseOfEvents course;
    private final OnBehalfEntries onBehalf;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecoveryService(OpenSearches open, SearchViews views, SearchLog log, RecoveryLog recovery, Incidents incidents, CourseOfEvents course,
                    OnBehalfEntries onBehalf, CaseProcess process, ApplicationEventPublisher events, Clock clock) {
        this.open = open;
        this.views = views;
        this.log = log;
        this.recovery = recovery;
        this.incidents = incidents;
        this.course = course;
        this.onBehalf = onBehalf;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Enters to whom something went. */
    @Transactional
    public SearchView addRecipients(IncidentId incident, PartId facility, RecipientsEntry entry) {
        var search = open.take(incident, facility, entry.version(), SearchKind.RECOVERY).goingOn();
        entry.check();
        var number = recovery.nextRecipient(search);
        var behalf = onBehalf.record(incident, facility, Step.RECORD_SEARCH_ROUND, entry.onBehalf());
        for (var recipient : entry.recipients()) {
            recovery.add(search, number++, 1, false, recipient, behalf, open.recorded(incident, facility));
        }
        return recipientsRecorded(incident, facility, search, entry.recipients().size());
    }

    /** Corrects a recipient, or strikes out one that was none. */
    @Transactional
    public SearchView reviseRecipient(IncidentId incident, PartId facility, int number, RecipientRevision revision) {
        open.begin(incident, facility);
        var current = recipients(incident, facility).stream().filter(recipient -> recipient.number() == number).findFirst()
                .orElseThrow(SearchRefusal::noSuchRecipient);
        var search = open.take(incident, facility, revision.version(), SearchKind.RECOVERY).goingOn();
        revision.check();
        var behalf = onBehalf.record(incident, facility, Step.RECORD_SEARCH_ROUND, revision.onBehalf());
        recovery.add(search, number, current.revision() + 1, revision.removed(), revision.recipient(), behalf, open.recorded(incident, facility));
        return recipientsRecorded(incident, facility, search, 1);
    }

    /** Records something done about one or several recipients; the first act stops the clock of the first search. */
    @Transactional
    public SearchView recordAct(IncidentId incident, PartId facility, RecoveryActEntry entry) {
        var search = open.take(incident, facility, entry.version(), SearchKind.RECOVERY).goingOn();
        entry.check(clock.instant(), recipients(incident, facility).stream().map(Recipient::number).toList());
        recovery.add(search, entry, onBehalf.record(incident, facility, Step.RECORD_SEARCH_ROUND, entry.onBehalf()), open.recorded(incident, facility));
        course.add(incident, new NewEntry(EntryTime.at(entry.doneAt()), entry.doneBy(), entry.act().about(inWords(incident, entry.recipients())),
                EntryKind.SEARCH, SearchService.SOURCE));
        open.save(search);
        open.firstActAt(incident, facility, entry.doneAt(), entry.lateness());
        events.publishEvent(new RecoveryRecorded(incident, facility, entry.act()));
        return views.of(incident);
    }

    /** Proposes that the recovery ends; while a recipient is not settled, or none is entered, with the reason. */
    @Transactional
    public SearchView proposeEnd(IncidentId incident, PartId facility, SearchEndEntry entry) {
        var search = open.take(incident, facility, entry.version(), SearchKind.RECOVERY).endProposed();
        entry.check(clock.instant());
        var recipients = recipients(incident, facility);
        var unsettled = recipients.stream().filter(recipient -> !recipient.settled()).count();
        var told = entry.reason() != null && !entry.reason().isBlank();
        new FieldChecks().that(told || !recipients.isEmpty(), "reason", "recovery-no-recipient")
                .that(told || unsettled == 0, "reason", "recovery-unsettled", unsettled).refuse();
        log.add(search, SearchEndAct.PROPOSED, entry.at(), entry.reason(),
                onBehalf.record(incident, facility, Step.RECORD_SEARCH_ROUND, entry.onBehalf()), open.recorded(incident, facility));
        open.save(search);
        events.publishEvent(new SearchEndSpoken(incident, facility, SearchEndAct.PROPOSED));
        process.stepDone(incident, facility, Step.RECORD_SEARCH_ROUND);
        return views.of(incident);
    }

    private SearchView recipientsRecorded(IncidentId incident, PartId facility, Search search, int recipients) {
        open.save(search);
        events.publishEvent(new RecipientsRecorded(incident, facility, recipients));
        return views.of(incident);
    }

    private List<Recipient> recipients(IncidentId incident, PartId facility) {
        return recovery.recipients(incident, facility, recovery.acts(incident, facility));
    }

    /** 誤送信先1、2; many by how many they are. */
    private String inWords(IncidentId incident, List<Integer> recipients) {
        var whom = incidents.get(incident).kind().label() + "先";
        var numbers = recipients.stream().distinct().sorted().toList();
        return numbers.size() > NAMED_BY_NUMBER ? whom + numbers.size() + "か所"
                : whom + numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
