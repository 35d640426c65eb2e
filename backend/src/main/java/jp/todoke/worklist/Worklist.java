package jp.todoke.worklist;

import java.util.Optional;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.CurrentCommand;
import jp.todoke.identity.OutsidePersonNeeded;
import jp.todoke.identity.SecondPersonNeeded;
import jp.todoke.identity.SectionHeard;
import jp.todoke.identity.StepHolders;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections.JointSectionsChanged;
import jp.todoke.incident.confidentiality.ConfidentialityChanged;
import jp.todoke.incident.parties.PartyChanged;
import jp.todoke.process.OpenStep;
import jp.todoke.process.Step;
import jp.todoke.process.StepListener;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the worklist beside the process, and knows who may do an open step. */
@Component
class Worklist implements StepListener, StepHolders {

    private final Tasks tasks;
    private final TaskMaker maker;
    private final TaskMover mover;
    private final TaskRights rights;
    private final CurrentActor actors;
    private final CurrentCommand command;
    private final Incidents incidents;

    Worklist(
            Tasks tasks,
            TaskMaker maker,
            TaskMover mover,
            TaskRights rights,
            CurrentActor actors,
            CurrentCommand command,
            Incidents incidents) {
        this.tasks = tasks;
        this.maker = maker;
        this.mover = mover;
        this.rights = rights;
        this.actors = actors;
        this.command = command;
        this.incidents = incidents;
    }

    /**
     * A timer comes here without the case's lock; taking it first keeps the order of every command, else the two would
     * wait for each other.
     */
    @Override
    public void opened(OpenStep step) {
        incidents.lock(step.incident());
        maker.tasks(step).forEach(mover::put);
    }

    /**
     * Whoever sent this step's own form is looked at again under the lock: a colleague may have taken the task
     * meanwhile, or what it looks at may have become this person's own.
     */
    @Override
    public void ended(IncidentId incident, @Nullable PartId part, Step step) {
        incidents.lock(incident);
        var key = new Task.Key(incident, part, step);
        lookAgain(key);
        tasks.remove(key);
    }

    /** A joint section has done its part: its row goes, looked at as one of a step that ended. */
    @EventListener
    void heard(SectionHeard heard) {
        lookAgain(new Task.Key(heard.incident(), heard.part(), heard.step()));
        mover.move(heard.incident());
    }

    /** Other sections are in charge: each that has still to act gets its row. */
    @EventListener
    void sectionsChanged(JointSectionsChanged change) {
        mover.move(change.incident());
    }

    private void lookAgain(Task.Key key) {
        if (command.isCompleting(key.step())) {
            rights.forActor(actors.get(), tasks.of(key)).ifPresent(task -> {
                rights.requireOutsidePerson(actors.get().accountId(), task);
                rights.requireNotTaken(actors.get(), task);
                rights.requireSecondPerson(actors.get().accountId(), task);
            });
        }
    }

    /**
     * Throws {@link TakenByOther} when a colleague has taken the task of a post that this person holds too, and
     * {@link SecondPersonNeeded} when this person holds the post and stands behind what the step looks at, and
     * {@link OutsidePersonNeeded} when the step takes somebody outside this person's unit.
     */
    @Override
    @Transactional(readOnly = true)
    public boolean holds(Actor actor, IncidentId incident, @Nullable PartId part, Step step) {
        var task = rights.forActor(actor, tasks.of(new Task.Key(incident, part, step)))
                .orElseThrow(() -> new StepNotOpen(step));
        rights.requireOutsidePerson(actor.accountId(), task);
        rights.requireNotTaken(actor, task);
        if (actor.holds(task.postRole(), task.postUnit())) {
            rights.requireSecondPerson(actor.accountId(), task);
        }
        return rights.isOf(actor, task);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> sectionOf(Actor actor, IncidentId incident, @Nullable PartId part, Step step) {
        return tasks.of(new Task.Key(incident, part, step)).stream()
                .filter(task -> task.section() != null && rights.isOf(actor, task))
                .map(Task::section)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public void requireSecondPerson(long account, IncidentId incident, @Nullable PartId part, Step step) {
        tasks.of(new Task.Key(incident, part, step)).stream()
                .findFirst()
                .ifPresent(task -> rights.requireSecondPerson(account, task));
    }

    /** Other people know of the case: every open task goes to the handler who has to act now. */
    @EventListener
    void confidentialityChanged(ConfidentialityChanged change) {
        mover.move(change.incident());
    }

    /** Parties changed: every open task of the case goes to the post that has to act now, in the same transaction. */
    @EventListener
    void partiesChanged(PartyChanged change) {
        tasks.giveBack(change.incident(), change.account());
        mover.move(change.incident());
    }
}
