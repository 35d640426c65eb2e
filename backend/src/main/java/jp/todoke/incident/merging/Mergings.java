package jp.todoke.incident.merging;

import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentRows;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.SecretariatActs;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.merging.Merging.CaseAbsorbed;
import jp.todoke.incident.merging.Merging.CaseMerged;
import jp.todoke.incident.merging.MergingView.MergedCase;
import jp.todoke.incident.merging.MergingView.MergedWith;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 併合: the secretariat makes one case of two that are one event. The case that goes on takes over what was known of
 * both, so that its limits count from the earliest knowledge; the other one ends and stays to be read.
 */
@Service
public class Mergings {

    private final Incidents incidents;
    private final IncidentRows cases;
    private final SecretariatActs secretariat;
    private final MergingPlans plans;
    private final MergingRows rows;
    private final TakingOver takingOver;
    private final CourseOfEvents course;
    private final Clocks clocks;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mergings(
            Incidents incidents,
            IncidentRows cases,
            SecretariatActs secretariat,
            MergingPlans plans,
            MergingRows rows,
            TakingOver takingOver,
            CourseOfEvents course,
            Clocks clocks,
            CaseAccess access,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.cases = cases;
        this.secretariat = secretariat;
        this.plans = plans;
        this.rows = rows;
        this.takingOver = takingOver;
        this.course = course;
        this.clocks = clocks;
        this.access = access;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** By which merging the case ended, and which cases went on as a part of it. */
    @Transactional(readOnly = true)
    public MergingView of(IncidentId incident) {
        return new MergingView(
                rows.ending(incident)
                        .map(merging -> with(merging, merging.into(), CameAlong.NOTHING))
                        .orElse(null),
                rows.into(incident).stream()
                        .map(merging -> with(merging, merging.absorbed(), rows.cameAlong(merging)))
                        .toList());
    }

    private MergedWith with(Merging merging, IncidentId other, CameAlong came) {
        return new MergedWith(
                access.sees(other) ? MergedCase.of(incidents.get(other)) : null,
                merging.overlap(),
                merging.reason(),
                merging.by(),
                merging.at(),
                came);
    }

    /**
     * One of the secretariat lets the other case go on as a part of this one. Refuses, at its field, a case that is not
     * seen, itself, one that does not run, and one that reached beyond the office; the same merging by the same person
     * again changes nothing. Both cases are locked in the order of their numbers, so that two clerks who merge them
     * into each other come one after the other.
     */
    @Transactional
    public void merge(IncidentId into, NewMerging asked) {
        var absorbed = plans.seen(asked.other());
        Stream.of(into, absorbed)
                .distinct()
                .sorted(Comparator.comparing(IncidentId::value))
                .forEach(incidents::lock);
        var by = ActedBy.of(actors.get(), Role.SECRETARIAT);
        if (isDone(into, absorbed, by)) {
            return;
        }
        incidents.requireRunning(into);
        var plan = plans.of(into, plans.seen(asked.other()));
        check(plan, asked.sameMedia());
        secretariat.seen(absorbed);
        var merging = new Merging(
                absorbed, into, asked.overlap(), new CaseText(asked.reason().strip()), by, clock.instant());
        rows.add(merging);
        takingOver.all(merging, plan, asked.sameMedia());
        tell(merging, plan);
        cases.merged(absorbed);
        clocks.end(absorbed, EndReason.MERGED);
        process.merged(absorbed);
    }

    private boolean isDone(IncidentId into, IncidentId absorbed, ActedBy by) {
        return rows.ending(absorbed)
                .filter(before -> before.into().equals(into) && before.by().account() == by.account())
                .isPresent();
    }

    private static void check(MergingPlan plan, Set<Integer> sameMedia) {
        if (!plan.media().stream().map(Medium::number).toList().containsAll(sameMedia)) {
            throw new InvalidInput("sameMedia", "merging-no-such-medium");
        }
    }

    /** Both courses of events and both histories tell it. */
    private void tell(Merging merging, MergingPlan plan) {
        line(
                merging.into(),
                merging,
                "%s（%s）をこの事案に併合した。"
                        .formatted(
                                Incident.label(merging.absorbed()),
                                plan.absorbed().title()));
        line(merging.absorbed(), merging, "この事案を%sに併合した。".formatted(Incident.label(merging.into())));
        events.publishEvent(new CaseAbsorbed(merging.into(), merging.absorbed()));
        events.publishEvent(new CaseMerged(merging.absorbed(), merging.into()));
    }

    private void line(IncidentId incident, Merging merging, String what) {
        course.add(
                incident,
                new NewEntry(ToldTime.at(merging.at()), merging.by().post(), what, EntryKind.OTHER, "merging"));
    }
}
