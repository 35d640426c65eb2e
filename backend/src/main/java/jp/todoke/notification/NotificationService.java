package jp.todoke.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.assessment.PersonsToTell;
import jp.todoke.assessment.RegimesOfCase;
import jp.todoke.clock.why.CaseLaws;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Track;
import jp.todoke.incident.TrackAgain;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.extent.MyNumber;
import jp.todoke.notification.NoticeContents.NoticeContentsStated;
import jp.todoke.notification.Notification.NotificationDecided;
import jp.todoke.notification.Notification.NotificationRecorded;
import jp.todoke.notification.Notification.NotificationResumed;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the persons concerned: contacts as counts, 「全て済んだ」 or 「不要」, the chief's confirmation. */
@Service
@Transactional
public class NotificationService implements PersonsToTell, TrackAgain {

    private final Incidents incidents;
    private final CaseFacts facts;
    private final CourseOfEvents course;
    private final Notifications notifications;
    private final RegimesOfCase regimes;
    private final CaseLaws laws;
    private final SubstituteRecords substitutes;
    private final PublishedCase published;
    private final NotificationPlans plans;
    private final NotificationClocks clocks;
    private final OnBehalfEntries onBehalf;
    private final WorkAfterTracks work;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    NotificationService(
            Incidents incidents,
            CaseFacts facts,
            CourseOfEvents course,
            Notifications notifications,
            RegimesOfCase regimes,
            CaseLaws laws,
            SubstituteRecords substitutes,
            PublishedCase published,
            NotificationPlans plans,
            NotificationClocks clocks,
            OnBehalfEntries onBehalf,
            WorkAfterTracks work,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            MessageSource messages,
            Clock clock) {
        this.incidents = incidents;
        this.facts = facts;
        this.course = course;
        this.notifications = notifications;
        this.regimes = regimes;
        this.laws = laws;
        this.substitutes = substitutes;
        this.published = published;
        this.plans = plans;
        this.clocks = clocks;
        this.onBehalf = onBehalf;
        this.work = work;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /** Records a contact, what is done in its place, and whether all are settled, or that nobody need be told. */
    public NotificationView record(IncidentId incident, NotificationEntry entry) {
        var notification = asSeen(incident, entry.version());
        var made = published.last(incident);
        entry.check(notification, numbersPossible(incident), regimes.of(incident), made.isPresent(), clock.instant());
        var said = notification.record(entry.outcome());
        var enteredFor = onBehalf.record(incident, null, Step.RECORD_NOTIFICATION, entry.onBehalf());
        var contact = entry.contact() == null
                ? null
                : notifications.add(incident, entry.contact(), enteredFor, recorded(incident));
        if (entry.contact() != null) {
            course.add(incident, line(entry.contact()));
        }
        if (entry.substitute() != null) {
            substitutes.record(incident, substituteOf(entry, made), enteredFor, recorded(incident));
        }
        clocks.recorded(incident, entry);
        var contents = entry.outcome() == ContactOutcome.SETTLED ? entry.contents() : null;
        said.ifPresent(act -> notifications.add(
                incident,
                act,
                contact,
                entry.noNotice(),
                contents,
                entry.reason(),
                entry.lateness(),
                enteredFor,
                recorded(incident)));
        if (entry.contact() != null || entry.outcome() != ContactOutcome.GO_ON) {
            events.publishEvent(new NotificationRecorded(
                    incident,
                    entry.outcome(),
                    entry.contact() == null ? 0 : entry.contact().told()));
        }
        if (contents != null) {
            events.publishEvent(new NoticeContentsStated(incident, contents));
        }
        process.stepDone(incident, null, Step.RECORD_NOTIFICATION);
        return view(incident);
    }

    /** The chief confirms that nobody is left to be told, or sends it back with the reason. */
    public NotificationView decide(IncidentId incident, NotificationDecision decision) {
        var notification = asSeen(incident, decision.version());
        decision.check(notification.contentsOpen(), notification.substituteOpen());
        notifications.add(
                incident,
                notification.decide(decision.confirmed()),
                null,
                null,
                null,
                decision.reason(),
                null,
                null,
                recorded(incident));
        if (decision.confirmed()) {
            clocks.confirmed(incident);
        }
        events.publishEvent(new NotificationDecided(incident, decision.confirmed()));
        process.stepDone(incident, null, Step.CONFIRM_NOTIFICATION);
        work.ended(incident);
        return view(incident);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean done(IncidentId incident) {
        return notifications.of(incident).done();
    }

    @Override
    public void again(IncidentId incident) {
        if (done(incident)) {
            notifications.resume(incident, recorded(incident));
            events.publishEvent(new NotificationResumed(incident));
            work.begins(incident);
            process.tellPersonsAgain(incident);
        }
    }

    @Override
    public Track track() {
        return Track.NOTIFICATION;
    }

    /** The case was closed, so everybody was told or was not to be; the first step waits already. */
    @Override
    public void again(IncidentId incident, Instant known) {
        again(incident);
        clocks.again(incident, known);
    }

    /** How telling the persons concerned stands. */
    @Transactional(readOnly = true)
    public NotificationView view(IncidentId incident) {
        return NotificationView.of(notifications.of(incident), plans.of(incident), laws.of(incident));
    }

    /** Where telling the persons concerned stands. */
    @Transactional(readOnly = true)
    public NotificationStatus status(IncidentId incident) {
        return notifications.of(incident).status();
    }

    /** Nobody said that there are none: 分からない counts, not being asked does not. */
    private boolean numbersPossible(IncidentId incident) {
        var number = facts.of(incident).circumstances().myNumber();
        return number == MyNumber.YES || number == MyNumber.UNKNOWN;
    }

    private static NewSubstitute substituteOf(NotificationEntry entry, Optional<PublishedCase.Made> made) {
        var substitute = Objects.requireNonNull(entry.substitute());
        return NewSubstitute.of(substitute, entry.reason(), substitute.byPublication() ? made.orElseThrow() : null);
    }

    private Notification asSeen(IncidentId incident, int version) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var notification = notifications.of(incident);
        if (notification.version() != version) {
            throw new SavedByOther(view(incident));
        }
        return notification;
    }

    private NewEntry line(NewContact contact) {
        var means = messages.getMessage("course.contact-means." + contact.means(), null, Locale.JAPANESE);
        var what = messages.getMessage(
                contact.apology() ? "course.told-with-apology" : "course.told",
                new Object[] {means, contact.told()},
                Locale.JAPANESE);
        return new NewEntry(contact.time().time(), contact.contactedBy(), what, EntryKind.NOTICE, "notification");
    }

    private RecordedBy recorded(IncidentId incident) {
        return RecordedBy.by(actors.get(), incidents.get(incident).originUnit(), clock.instant());
    }
}
