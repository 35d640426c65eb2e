package jp.todoke.incident.extent;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.extent.MediumFind.MediumFound;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 発見・回収 of media, wherever and by whomever; what a round of the search finds is written here too. */
@Service
@Transactional
public class Finds {

    private final Incidents incidents;
    private final Media media;
    private final FindRows rows;
    private final CaseFiles files;
    private final CourseOfEvents course;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Finds(
            Incidents incidents,
            Media media,
            FindRows rows,
            CaseFiles files,
            CourseOfEvents course,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.media = media;
        this.rows = rows;
        this.files = files;
        this.course = course;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A medium was found, or what was written of that is corrected, or struck out; {@code revision} is the one that was
     * read, 0 where there was none. Throws {@link SavedByOther}. The first time it becomes a line of the course of
     * events.
     */
    public void record(IncidentId incident, int number, int revision, NewFind find, boolean removed) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var medium = media.of(incident).stream()
                .filter(held -> held.number() == number)
                .findFirst()
                .orElseThrow(() -> new MediumNotFound(number));
        var last = rows.of(incident, number);
        if (last.map(MediumFind::revision).orElse(0) != revision) {
            throw new SavedByOther(medium);
        }
        check(incident, find);
        add(incident, number, last, find, removed);
        if (!removed && last.filter(MediumFind::holds).isEmpty()) {
            course.add(
                    incident,
                    new NewEntry(
                            find.time(),
                            find.foundBy(),
                            medium.label().value() + "を" + find.place() + "で発見した。",
                            EntryKind.SEARCH,
                            "find"));
        }
    }

    /**
     * A round of the search found these media. The caller holds the lock of the case, has checked the find and written
     * the course of events.
     */
    public void inSearch(IncidentId incident, Collection<Integer> found, NewFind find) {
        var entered = media.of(incident).stream().map(Medium::number).toList();
        for (var number : found) {
            if (entered.contains(number)) {
                add(incident, number, rows.of(incident, number), find, false);
            } else {
                events.publishEvent(new MediumFound(incident, number, 1, false));
            }
        }
    }

    /**
     * A medium of a case that is merged into this one was found already; a proof among the files of that case stays
     * there. The caller holds the lock of the case.
     */
    public void carry(IncidentId into, int medium, MediumFind found) {
        add(into, medium, Optional.empty(), NewFind.same(found), false);
    }

    /** All that went to wrong recipients was deleted or came back. The caller holds the lock of the case. */
    public void recovered(IncidentId incident) {
        events.publishEvent(new MediumFound(incident, 0, 1, false));
    }

    private void add(IncidentId incident, int medium, Optional<MediumFind> last, NewFind find, boolean removed) {
        var revision = last.map(MediumFind::revision).orElse(0) + 1;
        rows.add(incident, medium, revision, removed, find);
        events.publishEvent(new MediumFound(incident, medium, revision, removed));
    }

    private void check(IncidentId incident, NewFind find) {
        var checks = new FieldChecks();
        PastTimeCheck.check(checks, "time.", find.time(), clock.instant());
        checks.that(find.attachment() == null || files.has(incident, find.attachment()), "attachment", "file-not-kept")
                .refuse();
    }
}
