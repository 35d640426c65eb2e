package jp.todoke.found;

import java.time.Clock;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.found.FindWork.FindWorkArose;
import jp.todoke.found.FindWork.FindWorkEnded;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.extent.MediumFind.MediumFound;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 発見後の手続: a find, or a correction of one, makes work for each that was told of the loss before; whoever has to do it
 * says that it is done, or why it is not needed. Of each kind one waits at most.
 */
@Service
@Transactional
public class WorkAfterFind {

    private final FindWorkRows rows;
    private final Incidents incidents;
    private final OutsideKnowledge outside;
    private final CourseOfEvents course;
    private final WorkAfterTracks work;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkAfterFind(
            FindWorkRows rows,
            Incidents incidents,
            OutsideKnowledge outside,
            CourseOfEvents course,
            WorkAfterTracks work,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.outside = outside;
        this.course = course;
        this.work = work;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** All of it, in the order in which it arose. */
    @Transactional(readOnly = true)
    public List<FindWork> of(IncidentId incident) {
        return rows.of(incident);
    }

    /** Whether that work is of this kind. */
    @Transactional(readOnly = true)
    public boolean is(IncidentId incident, PartId part, FindWorkKind kind) {
        return work(incident, part).kind() == kind;
    }

    /** What came of the work that waits in that step. */
    public List<FindWork> end(IncidentId incident, PartId part, Step step, FindWorkEntry entry) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        entry.check(ToldTime.at(clock.instant()).startsOn());
        var recorded = recorded(incident);
        var kind = FindWorkKind.of(step);
        var end = work(incident, part).end(kind, entry, recorded);
        rows.end(incident, part, end, recorded);
        if (end.doneOn() != null) {
            course.add(
                    incident,
                    new NewEntry(ToldTime.on(end.doneOn()), recorded.post(), kind.words(), kind.course(), "found"));
        }
        events.publishEvent(new FindWorkEnded(incident, kind, end.done()));
        process.stepDone(incident, part, step);
        work.ended(incident);
        return of(incident);
    }

    /** Whoever recorded the find holds the lock of the case. */
    @EventListener
    void found(MediumFound find) {
        if (find.removed()) {
            return;
        }
        var incident = find.incident();
        var waiting = rows.of(incident).stream()
                .filter(FindWork::open)
                .map(FindWork::kind)
                .toList();
        outside.of(incident).work().stream()
                .filter(kind -> !waiting.contains(kind))
                .forEach(kind -> begin(incident, kind));
    }

    private void begin(IncidentId incident, FindWorkKind kind) {
        var part = new PartId("W" + (rows.of(incident).size() + 1));
        rows.add(incident, part, kind, recorded(incident));
        events.publishEvent(new FindWorkArose(incident, kind));
        work.begins(incident);
        process.mediumFound(incident, part);
    }

    private FindWork work(IncidentId incident, PartId part) {
        return rows.of(incident).stream()
                .filter(known -> known.part().equals(part))
                .findFirst()
                .orElseThrow(FoundRefusal.NoSuchWork::new);
    }

    private RecordedBy recorded(IncidentId incident) {
        return RecordedBy.by(actors.get(), incidents.get(incident).originUnit(), clock.instant());
    }
}
