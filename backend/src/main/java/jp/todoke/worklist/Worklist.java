package jp.todoke.worklist;

import jp.todoke.identity.Actor;
import jp.todoke.identity.StepHolders;
import jp.todoke.incident.Incidents;
import jp.todoke.process.OpenStep;
import jp.todoke.process.Step;
import jp.todoke.process.StepListener;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the worklist beside the process, and knows who may do an open step. */
@Component
class Worklist implements StepListener, StepHolders {

    private final Tasks tasks;
    private final TaskMaker maker;
    private final Incidents incidents;

    Worklist(Tasks tasks, TaskMaker maker, Incidents incidents) {
        this.tasks = tasks;
        this.maker = maker;
        this.incidents = incidents;
    }

    /** A timer comes here without the case's lock; taking it first keeps the order of every command, else the two would wait for each other. */
    @Override
    public void opened(OpenStep step) {
        incidents.lock(step.incident());
        tasks.put(maker.task(step));
    }

    @Override
    public void ended(IncidentId incident, @Nullable PartId part, Step step) {
        incidents.lock(incident);
        tasks.remove(new Task.Key(incident, part, step));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(Actor actor, IncidentId incident, @Nullable PartId part, Step step) {
        var task = tasks.find(new Task.Key(incident, part, step)).orElseThrow(() -> new StepNotOpen(step));
        return actor.holds(task.postRole(), task.postUnit());
    }
}
