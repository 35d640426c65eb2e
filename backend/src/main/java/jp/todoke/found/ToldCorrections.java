package jp.todoke.found;

import java.time.Clock;
import java.util.List;
import jp.todoke.assessment.Assessment.NoDutyDecided;
import jp.todoke.assessment.AssessmentService;
import jp.todoke.calendar.ToldTime;
import jp.todoke.found.ToldCorrection.ToldCorrectionArose;
import jp.todoke.found.ToldCorrection.ToldCorrectionEnded;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 伝えたことの訂正: once two people have judged that nothing leaked, whoever outside was told of a leak is told so; who has to
 * do it says that it is done, or why it is not needed. The case is not closed before.
 */
@Service
@Transactional
public class ToldCorrections {

    private final ToldCorrectionRows rows;
    private final Incidents incidents;
    private final AssessmentService assessment;
    private final OutsideKnowledge outside;
    private final CourseOfEvents course;
    private final WorkAfterTracks work;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToldCorrections(
            ToldCorrectionRows rows,
            Incidents incidents,
            AssessmentService assessment,
            OutsideKnowledge outside,
            CourseOfEvents course,
            WorkAfterTracks work,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.assessment = assessment;
        this.outside = outside;
        this.course = course;
        this.work = work;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What came of those that were made, and those that are open; one that nobody had made when a duty was judged to
     * exist after all is none any more.
     */
    @Transactional(readOnly = true)
    public List<ToldCorrection> of(IncidentId incident) {
        var none = assessment.noLeakSince(incident).orElse(0);
        return rows.of(incident).stream()
                .filter(correction -> !correction.open() || correction.judgement() == none)
                .toList();
    }

    /** What came of the one that is open towards them. Refuses where none is. */
    public List<ToldCorrection> end(IncidentId incident, ToldTo to, FindWorkEntry entry) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        entry.check(ToldTime.at(clock.instant()).startsOn());
        var correction = of(incident).stream()
                .filter(each -> each.to() == to)
                .reduce((earlier, later) -> later)
                .orElseThrow(FoundRefusal.NoSuchWork::new);
        var recorded = recorded(incident);
        var end = correction.end(entry, recorded);
        rows.end(incident, correction, end, recorded);
        if (end.doneOn() != null) {
            course.add(
                    incident,
                    new NewEntry(
                            ToldTime.on(end.doneOn()), recorded.post(), to.words(), to.course(), "told-correction"));
        }
        events.publishEvent(new ToldCorrectionEnded(incident, to, end.done()));
        work.ended(incident);
        return of(incident);
    }

    /** Whoever confirmed that there is no duty holds the lock of the case. */
    @EventListener
    void confirmed(NoDutyDecided decided) {
        var incident = decided.incident();
        assessment.noLeakSince(incident).ifPresent(judgement -> {
            var there = rows.of(incident).stream()
                    .filter(correction -> correction.judgement() == judgement)
                    .map(ToldCorrection::to)
                    .toList();
            outside.of(incident).corrections().stream()
                    .filter(to -> !there.contains(to))
                    .forEach(to -> begin(incident, judgement, to));
        });
    }

    private void begin(IncidentId incident, int judgement, ToldTo to) {
        rows.add(incident, judgement, to, recorded(incident));
        events.publishEvent(new ToldCorrectionArose(incident, to));
        work.begins(incident);
    }

    private RecordedBy recorded(IncidentId incident) {
        return RecordedBy.by(actors.get(), incidents.get(incident).originUnit(), clock.instant());
    }
}
