package jp.todoke.worklist;

import java.time.Clock;
import java.time.Instant;
import jp.todoke.identity.CurrentActor;
import jp.todoke.incident.Incidents;
import jp.todoke.process.Step;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 自分が担当する・担当をやめる・引き継ぐ: one of several people at a post says that the task is theirs, and nobody steals it. */
@Service
@Transactional
public class TakingTasks {

    private final Tasks tasks;
    private final TaskTakers takers;
    private final TaskRights rights;
    private final Incidents incidents;
    private final StepQueries steps;
    private final TaskMails mails;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingTasks(
            Tasks tasks,
            TaskTakers takers,
            TaskRights rights,
            Incidents incidents,
            StepQueries steps,
            TaskMails mails,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.takers = takers;
        this.rights = rights;
        this.incidents = incidents;
        this.steps = steps;
        this.mails = mails;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The task is the viewer's from now on. Throws {@link TakenByOther} when a colleague was quicker; taking twice is
     * once.
     */
    public StepView take(IncidentId incident, @Nullable PartId part, Step step) {
        var task = lockedOwn(incident, part, step);
        var taken = takers.of(task);
        if (taken.isPresent() && taken.get().account() != me()) {
            throw new TakenByOther(steps.read(incident, part, step.key()));
        }
        if (taken.isEmpty()) {
            tasks.take(task, me(), clock.instant());
            events.publishEvent(new TaskHanded.TaskTaken(incident, part, step));
        }
        return steps.read(incident, part, step.key());
    }

    /** The task waits at its post again. Nothing happens when the viewer does not have it. */
    public StepView giveBack(IncidentId incident, @Nullable PartId part, Step step) {
        var task = lockedOwn(incident, part, step);
        if (takers.of(task).filter(taken -> taken.account() == me()).isPresent()) {
            tasks.take(task, null, null);
            events.publishEvent(new TaskHanded.TaskGivenBack(incident, part, step));
        }
        return steps.read(incident, part, step.key());
    }

    /**
     * The viewer takes the task over from the colleague who has had it since {@code takenAt}, who is told. Throws
     * {@link TakenByOther} when it has come into other hands since.
     */
    public StepView takeOver(IncidentId incident, @Nullable PartId part, Step step, Instant takenAt) {
        var task = lockedOwn(incident, part, step);
        var former = takers.of(task).filter(taken -> taken.account() != me());
        if (former.isEmpty()) {
            return take(incident, part, step);
        }
        if (!former.get().at().equals(takenAt)) {
            throw new TakenByOther(steps.read(incident, part, step.key()));
        }
        tasks.take(task, me(), clock.instant());
        mails.takenOver(task, former.get());
        events.publishEvent(
                new TaskHanded.TaskTakenOver(incident, part, step, former.get().account()));
        return steps.read(incident, part, step.key());
    }

    /**
     * Measures and their reviews wait in a closed case, too; whatever waits nowhere is refused by how the case stands.
     */
    private Task lockedOwn(IncidentId incident, @Nullable PartId part, Step step) {
        incidents.lock(incident);
        var waiting = tasks.of(new Task.Key(incident, part, step));
        if (waiting.isEmpty()) {
            incidents.requireRunning(incident);
        }
        var task = rights.forActor(actors.get(), waiting).orElseThrow(() -> notOpen(incident, part, step));
        if (actors.get().holds(task.postRole(), task.postUnit())) {
            rights.requireSecondPerson(me(), task);
        }
        if (!rights.isOf(actors.get(), task)) {
            throw new TaskOfAnotherPost();
        }
        return task;
    }

    /** A unit that the case does not concern is not found at all. */
    private StepNotOpen notOpen(IncidentId incident, @Nullable PartId part, Step step) {
        steps.read(incident, part, step.key());
        return new StepNotOpen(step);
    }

    private long me() {
        return actors.get().accountId();
    }
}
