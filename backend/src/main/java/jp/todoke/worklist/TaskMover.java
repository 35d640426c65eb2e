package jp.todoke.worklist;

import java.time.Clock;
import jp.todoke.identity.CaseRelations;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings tasks to the posts that have to act now. A post that acts in the place of others sees the case and is told by
 * mail.
 */
@Component
class TaskMover {

    private final Tasks tasks;
    private final TaskMaker maker;
    private final OpenSteps steps;
    private final CaseRelations relations;
    private final TaskMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskMover(
            Tasks tasks,
            TaskMaker maker,
            OpenSteps steps,
            CaseRelations relations,
            TaskMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.maker = maker;
        this.steps = steps;
        this.relations = relations;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the row; where the task waits in the place of others, its post gets sight of the case and a mail. */
    void put(Task task) {
        tasks.put(task);
        if (task.passedOver() != null) {
            relations.letAct(task.incident(), task.post(), clock.instant());
            mails.moved(task);
        }
    }

    /** Finds the posts of all open tasks of the case anew. The caller holds its lock. */
    void move(IncidentId incident) {
        var before = tasks.of(incident);
        for (var step : steps.of(incident)) {
            var now = maker.tasks(step);
            var listed = before.stream()
                    .filter(task -> task.key().equals(now.get(0).key()))
                    .toList();
            listed.stream()
                    .filter(task -> now.stream().noneMatch(task::sameRow))
                    .forEach(tasks::remove);
            now.forEach(task ->
                    move(listed.stream().filter(task::sameRow).findFirst().orElse(null), task));
        }
    }

    private void move(@Nullable Task old, Task task) {
        if (old != null && old.sameAs(task)) {
            return;
        }
        put(task);
        if (old != null && !old.samePost(task)) {
            if (task.passedOver() == null) {
                mails.moved(task);
            }
            events.publishEvent(new TaskHanded.TaskMoved(task.incident(), task.part(), task.step(), task.postUnit()));
        }
    }
}
