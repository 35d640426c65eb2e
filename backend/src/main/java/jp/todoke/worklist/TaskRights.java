package jp.todoke.worklist;

import java.util.List;
import java.util.Optional;
import jp.todoke.identity.Act;
import jp.todoke.identity.Actor;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.OutsidePersonNeeded;
import jp.todoke.identity.OutsidePersons;
import jp.todoke.identity.Persons;
import jp.todoke.identity.SecondPersonNeeded;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.organisation.Posts;
import org.springframework.stereotype.Component;

/** Whose a task is: the same answer for the list, for the step's page and for the access check. */
@Component
class TaskRights {

    private final Confidentiality confidentiality;
    private final OutsidePersons outsidePersons;
    private final SecondPersons secondPersons;
    private final Persons persons;
    private final Posts posts;
    private final TaskTakers takers;

    TaskRights(
            Confidentiality confidentiality,
            OutsidePersons outsidePersons,
            SecondPersons secondPersons,
            Persons persons,
            Posts posts,
            TaskTakers takers) {
        this.confidentiality = confidentiality;
        this.outsidePersons = outsidePersons;
        this.secondPersons = secondPersons;
        this.persons = persons;
        this.posts = posts;
        this.takers = takers;
    }

    /** Of the rows of a step the one of this person's post, else the first; empty where the step does not wait. */
    Optional<Task> forActor(Actor actor, List<Task> rows) {
        return rows.stream().filter(task -> isOf(actor, task)).findFirst().or(() -> rows.stream()
                .findFirst());
    }

    /**
     * Whether the task is of this person's post, and this person neither hindered in the case nor left out as the first
     * of two persons.
     */
    boolean isOf(Actor actor, Task task) {
        return actor.holds(task.postRole(), task.postUnit()) && may(actor.accountId(), task);
    }

    /**
     * Whether nothing hinders a holder of the task's post: neither hindered in the case nor left out as the first of
     * two persons.
     */
    boolean may(long account, Task task) {
        return !isFirst(account, task)
                && !confidentiality.hindered(task.incident()).contains(account);
    }

    /** Whether this account's person stands behind what the task looks at. */
    boolean isFirst(long account, Task task) {
        return persons.accountsOf(task.excluded()).contains(account);
    }

    /** Throws {@link OutsidePersonNeeded} when the task has left this account's unit because the case concerns it. */
    void requireOutsidePerson(long account, Task task) {
        if (outsidePersons.insiders(Act.of(task.step()), task.incident()).contains(account)
                && !secondPersons
                        .behind(task.incident(), task.part(), task.step())
                        .contains(account)) {
            throw new OutsidePersonNeeded(posts.get(task.post()).label());
        }
    }

    /** Throws {@link SecondPersonNeeded} when this account's person stands behind what the task looks at. */
    void requireSecondPerson(long account, Task task) {
        if (isFirst(account, task)) {
            throw new SecondPersonNeeded(posts.get(task.post()).label());
        }
    }

    /** Throws {@link TakenByOther} when the task is of this person's post and a colleague has taken it. */
    void requireNotTaken(Actor actor, Task task) {
        if (isOf(actor, task)
                && takers.of(task)
                        .filter(taken -> taken.account() != actor.accountId())
                        .isPresent()) {
            throw new TakenByOther(null);
        }
    }
}
