package jp.todoke.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Track;
import jp.todoke.incident.TrackAgain;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.publication.Publication.CasePublished;
import jp.todoke.publication.Publication.PublicationChosen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publication: the director's decision, then what was published. */
@Service
@Transactional
public class PublicationService implements TrackAgain {

    private final Incidents incidents;
    private final CourseOfEvents course;
    private final Publications publications;
    private final Units units;
    private final Clocks clocks;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    PublicationService(
            Incidents incidents,
            CourseOfEvents course,
            Publications publications,
            Units units,
            Clocks clocks,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.incidents = incidents;
        this.course = course;
        this.publications = publications;
        this.units = units;
        this.clocks = clocks;
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
        var decision = publication.decide(entry, recorded);
        clocks.metWhereStarted(
                incident, null, ClockKey.PUBLICATION_DECISION, entry.decidedAt(), entry.latenessReason());
        publications.add(incident, decision, recorded);
        events.publishEvent(new PublicationChosen(incident, entry.choice()));
        process.stepDone(incident, null, Step.DECIDE_PUBLICATION);
        return view(incident);
    }

    /** What was published is recorded. */
    public PublicationView record(IncidentId incident, PublicationEntry entry) {
        var publication = asSeen(incident, entry.version());
        entry.check(ToldTime.at(clock.instant()));
        var recorded = recorded(incident);
        publications.add(incident, publication.publish(entry, recorded), recorded);
        course.add(incident, line(incident, entry));
        events.publishEvent(new CasePublished(incident));
        process.stepDone(incident, null, Step.RECORD_PUBLICATION);
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
        return PublicationView.of(publications.of(incident));
    }

    /** Where publication stands. */
    @Transactional(readOnly = true)
    public PublicationStatus status(IncidentId incident) {
        return publications.of(incident).status();
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

    private NewEntry line(IncidentId incident, PublicationEntry entry) {
        var channels = entry.channels().stream()
                .distinct()
                .filter(channel -> channel != PublicationChannel.OTHER)
                .map(channel -> messages.getMessage("course.channel." + channel, null, Locale.JAPANESE))
                .collect(Collectors.joining("、"));
        var what = messages.getMessage(
                channels.isEmpty() ? "course.published-somehow" : "course.published",
                new Object[] {channels},
                Locale.JAPANESE);
        var section = units.get(incidents.get(incident).sectionUnit()).name();
        return new NewEntry(entry.time(), section, what, EntryKind.PUBLICATION, "publication");
    }

    private RecordedBy recorded(IncidentId incident) {
        return RecordedBy.by(actors.get(), incidents.get(incident).sectionUnit(), clock.instant());
    }
}
