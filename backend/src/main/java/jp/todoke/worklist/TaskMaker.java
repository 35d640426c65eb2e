package jp.todoke.worklist;

import jp.todoke.identity.Posts;
import jp.todoke.identity.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.process.OpenStep;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the worklist's row of an open step: finds the post of its role and the limit of its clock. */
@Component
class TaskMaker {

    private final Posts posts;
    private final Incidents incidents;
    private final DueDates dueDates;

    TaskMaker(Posts posts, Incidents incidents, DueDates dueDates) {
        this.posts = posts;
        this.incidents = incidents;
        this.dueDates = dueDates;
    }

    Task task(OpenStep step) {
        var post = posts.resolve(Role.ofKey(step.role()), unitOf(step.incident(), step.part()));
        return new Task(step.incident(), step.part(), step.step(), step.role(), post.id(), post.role(), post.unitCode(),
                step.since(), dueDates.of(step.incident(), step.part(), step.step()));
    }

    /** A facility's own steps belong to its line, all others to the line of the unit where the case was reported. */
    private String unitOf(IncidentId number, @Nullable PartId part) {
        var incident = incidents.get(number);
        return part != null && incident.facilities().contains(part) ? part.value() : incident.originUnit();
    }
}
