package jp.todoke.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Track;
import jp.todoke.incident.TrackAgain;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.incident.people.TypedNames;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.publication.Publication.CasePublished;
import jp.todoke.publication.Publication.FurtherPublished;
import jp.todoke.publication.Publication.PublicationChosen;
import jp.todoke.publication.Publication.PublicationRevised;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publication: the director's decision, which facts may make anew, then what was published, once or several times. */
@Service
@Transactional
public class PublicationService implements TrackAgain {

    private final Incidents incidents;
    private final CourseOfEvents course;
    private final Publications publications;
    private final PublicationFacts facts;
    private final PublicationCriteria criteria;
    private final TypedNames names;
    private final PublishedBy approvals;
    private final PublicationCriterionRows criterion;
    private final Units units;
    private final Clocks clocks;
    private final ActingPosts acting;
    private final WorkAfterTracks work;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    PublicationService(
            Incidents incidents,
            CourseOfEvents course,
            Publications publications,
            PublicationFacts facts,
            PublicationCriteria criteria,
            TypedNames names,
            PublishedBy approvals,
            PublicationCriterionRows criterion,
            Units units,
            Clocks clocks,
            ActingPosts acting,
            WorkAfterTracks work,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.incidents = incidents;
        this.course = course;
        this.publications = publications;
        this.facts = facts;
        this.criteria = criteria;
        this.names = names;
        this.approvals = approvals;
        this.criterion = criterion;
        this.units = units;
        this.clocks = clocks;
        this.acting = acting;
        this.work = work;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /** The director decides whether to publish, with the reason; a decision after its limit needs another. */
    public PublicationView decide(IncidentId incident, PublicationDecisionEntry entry) {
        var publication = asSeen(incident, entry.version());
        entry.check(clock.instant());
        var recorded = recorded(incident);
        var decision = publication.decide(entry, personsFrom(entry.decidedAt()), recorded);
        clocks.metWhereStarted(
                incident, null, ClockKey.PUBLICATION_DECISION, entry.decidedAt(), entry.latenessReason());
        publications.add(incident, decision, facts.known(incident), recorded);
        events.publishEvent(new PublicationChosen(incident, entry.choice()));
        process.stepDone(incident, null, Step.DECIDE_PUBLICATION);
        return view(incident);
    }

    /**
     * The director decides anew, with the reason, until it is published: where it is to be published after all, that
     * step opens, where it is not, it waits no more. The earlier decision stays on record.
     */
    public PublicationView revise(IncidentId incident, PublicationRevisionEntry entry) {
        var publication = asSeen(incident, entry.version());
        requireDirector(incident);
        entry.check(clock.instant(), publication.revisable().decidedAt());
        var recorded = recorded(incident);
        publications.add(
                incident,
                publication.revise(entry, personsFrom(entry.decidedAt()), recorded),
                facts.known(incident),
                recorded);
        events.publishEvent(new PublicationRevised(incident, entry.choice()));
        if (entry.choice() != PublicationChoice.NOT) {
            work.begins(incident);
            process.publishAfterAll(incident);
        } else if (publication.status() == PublicationStatus.TO_PUBLISH) {
            process.publicationEnded(incident);
            work.ended(incident);
        }
        return view(incident);
    }

    /**
     * What was published is recorded: an approved version of the text, or what somebody agreed to on the telephone.
     * Before the persons concerned are told it is refused without the reason for that.
     */
    public PublicationView record(IncidentId incident, PublicationEntry entry) {
        var publication = asSeen(incident, entry.version());
        var told = facts.personsTold(incident);
        entry.check(ToldTime.at(clock.instant()), told);
        TelephoneApproval.check(entry.byTelephone(), entry.when(), clock.instant());
        var recorded = recorded(incident);
        var published = publication.publish(entry, told, recorded);
        publications.add(incident, named(incident, published, entry.names(), entry.byTelephone()), recorded);
        course.add(incident, line(incident, "", entry.channels(), entry.when()));
        events.publishEvent(new CasePublished(incident, !told));
        process.stepDone(incident, null, Step.RECORD_PUBLICATION);
        work.ended(incident);
        return view(incident);
    }

    /**
     * A publication after the first is recorded: 続報, 訂正. The public knows by then, so nothing is held back for the
     * persons.
     */
    public PublicationView recordFurther(IncidentId incident, FurtherPublicationEntry entry) {
        var publication = asSeen(incident, entry.version());
        entry.check(ToldTime.at(clock.instant()), publication.first().publishedOn());
        TelephoneApproval.check(entry.byTelephone(), entry.when(), clock.instant());
        var recorded = recorded(incident);
        var published = publication.publishFurther(entry, recorded);
        publications.add(incident, named(incident, published, entry.names(), entry.byTelephone()), recorded);
        course.add(incident, line(incident, "." + entry.kind(), entry.channels(), entry.when()));
        events.publishEvent(new FurtherPublished(incident, entry.kind()));
        return view(incident);
    }

    @Override
    public Track track() {
        return Track.PUBLICATION;
    }

    /** What was decided and published before stays; the director decides anew. */
    @Override
    public void again(IncidentId incident, Instant known) {
        clocks.start(
                incident,
                null,
                ClockKey.PUBLICATION_DECISION,
                known,
                incidents.get(incident).originUnit(),
                Role.DEPARTMENT_DIRECTOR);
    }

    /** Publication as it stands. */
    @Transactional(readOnly = true)
    public PublicationView view(IncidentId incident) {
        var publication = publications.of(incident);
        var decision = publication.decision();
        var personsFrom = decision == null ? personsFrom(clock.instant()) : decision.personsFrom();
        var now = facts.known(incident);
        return PublicationView.of(
                publication, now, criteria.grounds(now, personsFrom), personsFrom, facts.personsTold(incident));
    }

    /** Where publication stands. */
    @Transactional(readOnly = true)
    public PublicationStatus status(IncidentId incident) {
        return publications.of(incident).status();
    }

    /**
     * In the words that leave the office: it is decided of every name in them whether it is masked, and by whose
     * approval they are published.
     */
    private Published named(
            IncidentId incident,
            Published published,
            @Nullable List<NameDecision> chosen,
            @Nullable TelephoneApproval said) {
        var words = names.decided(incident, Map.of("words", published.words().value()), chosen)
                .get("words");
        return published.in(new CaseText(words), approvals.of(incident, words, said));
    }

    private int personsFrom(Instant at) {
        return criterion.personsFrom(OfficialTime.dayOf(at));
    }

    private Publication asSeen(IncidentId incident, int version) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var publication = publications.of(incident);
        if (publication.version() != version) {
            throw new SavedByOther(view(incident));
        }
        return publication;
    }

    /** Whoever holds the post at which the decision waited, or would wait now. */
    private void requireDirector(IncidentId incident) {
        var post = acting.of(
                incident, Role.DEPARTMENT_DIRECTOR, incidents.get(incident).originUnit());
        if (!actors.get().holds(post.role(), post.unitCode())) {
            throw PublicationRefusal.decidedBy(post.label());
        }
    }

    /** @param as the end of the sentence's key: how it was published */
    private NewEntry line(IncidentId incident, String as, List<PublicationChannel> channels, PublishedWhen when) {
        var named = channels.stream()
                .distinct()
                .filter(channel -> channel != PublicationChannel.OTHER)
                .map(channel -> messages.getMessage("course.channel." + channel, null, Locale.JAPANESE))
                .collect(Collectors.joining("、"));
        var what = messages.getMessage(
                (named.isEmpty() ? "course.published-somehow" : "course.published") + as,
                new Object[] {named},
                Locale.JAPANESE);
        var section = units.get(incidents.get(incident).sectionUnit()).name();
        return new NewEntry(when.time(), section, what, EntryKind.PUBLICATION, "publication");
    }

    private RecordedBy recorded(IncidentId incident) {
        return RecordedBy.by(actors.get(), incidents.get(incident).sectionUnit(), clock.instant());
    }
}
