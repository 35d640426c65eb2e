package jp.todoke.evidence;

import java.time.Clock;
import java.util.List;
import jp.todoke.evidence.CustodyChain.CustodyRecorded;
import jp.todoke.identity.CurrentActor;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.extent.Medium;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 保管: who has each found thing of a case. */
@Service
public class Custody {

    private final Incidents incidents;
    private final Media media;
    private final CourseOfEvents course;
    private final CustodyRows rows;
    private final AttachmentRows attachments;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Custody(
            Incidents incidents,
            Media media,
            CourseOfEvents course,
            CustodyRows rows,
            AttachmentRows attachments,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.media = media;
        this.course = course;
        this.rows = rows;
        this.attachments = attachments;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The chain of every thing of the case, empty for those that nobody has. */
    @Transactional(readOnly = true)
    public List<CustodyChain> of(IncidentId incident) {
        return media.of(incident).stream()
                .map(medium -> chain(incident, medium))
                .toList();
    }

    /** Adds a holder to the chain of a thing. Throws {@link SavedByOther} where the chain went on meanwhile. */
    @Transactional
    public List<CustodyChain> record(IncidentId incident, int medium, CustodyRequest next) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var chain = of(incident).stream()
                .filter(one -> one.medium() == medium)
                .findFirst()
                .orElseThrow(EvidenceRefusal::nothingToKeep);
        if (chain.version() != next.version()) {
            throw new SavedByOther(chain);
        }
        chain.check(next, clock.instant());
        new FieldChecks()
                .that(attachments.counting(incident).containsAll(next.photoIds()), "photos", "file-not-kept")
                .refuse();
        rows.add(
                incident,
                chain,
                chain.from(next),
                next,
                ActingPerson.of(actors.get(), incidents.get(incident)).by(),
                clock.instant());
        course.add(
                incident,
                new NewEntry(
                        next.since().time(), next.holder().strip(), words(chain, next), EntryKind.OTHER, "evidence"));
        events.publishEvent(new CustodyRecorded(incident, medium));
        return of(incident);
    }

    private CustodyChain chain(IncidentId incident, Medium medium) {
        var entries = rows.of(incident, medium.number());
        return new CustodyChain(medium.number(), medium.kind(), medium.label(), entries.size(), entries);
    }

    private static String words(CustodyChain chain, CustodyRequest next) {
        var from = chain.from(next);
        return "「%s」を%s%sに保管した（%s）。"
                .formatted(
                        chain.label().value(),
                        from == null ? "" : from.value() + "から受け取り、",
                        next.place().strip(),
                        next.sealed() ? "封印あり" : "封印なし");
    }
}
