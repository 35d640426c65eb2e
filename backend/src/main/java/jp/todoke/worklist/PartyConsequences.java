package jp.todoke.worklist;

import java.util.HashSet;
import java.util.List;
import jp.todoke.identity.Parties;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Units;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What will follow when somebody is marked a party, or freed: which open tasks go to whom. Shown before it is saved.
 */
@Service
public class PartyConsequences {

    /** A task that would move, from the post where it waits to the one where it would wait. */
    public record Move(
            Step step, @Nullable String partName, String fromPost, String fromUnit, String toPost, String toUnit) {}

    private final Parties parties;
    private final TaskMaker maker;
    private final Tasks tasks;
    private final OpenSteps steps;
    private final Posts posts;
    private final Units units;

    PartyConsequences(Parties parties, TaskMaker maker, Tasks tasks, OpenSteps steps, Posts posts, Units units) {
        this.parties = parties;
        this.maker = maker;
        this.tasks = tasks;
        this.steps = steps;
        this.posts = posts;
        this.units = units;
    }

    /** The moves that would follow if this person's mark were turned over: set where there is none, else taken back. */
    @Transactional(readOnly = true)
    public List<Move> ofTurning(IncidentId incident, long account) {
        var marked = new HashSet<>(parties.of(incident));
        if (!marked.remove(account)) {
            marked.add(account);
        }
        return steps.of(incident).stream()
                .flatMap(step -> maker.tasks(step, marked).stream())
                .flatMap(after -> tasks.of(after.key()).stream()
                        .filter(after::sameRow)
                        .filter(before -> !before.samePost(after))
                        .map(before -> move(before, after)))
                .toList();
    }

    private Move move(Task before, Task after) {
        Post from = posts.get(before.post());
        Post to = posts.get(after.post());
        var part = after.part() == null
                ? null
                : units.find(after.part().value()).map(unit -> unit.name()).orElse(null);
        return new Move(after.step(), part, from.name(), from.unitName(), to.name(), to.unitName());
    }
}
