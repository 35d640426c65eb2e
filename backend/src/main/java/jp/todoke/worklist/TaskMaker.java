package jp.todoke.worklist;

import java.time.Instant;
import jp.todoke.clock.ClockKey;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
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
    private final Clocks clocks;

    TaskMaker(Posts posts, Incidents incidents, Clocks clocks) {
        this.posts = posts;
        this.incidents = incidents;
        this.clocks = clocks;
    }

    Task task(OpenStep step) {
        var post = posts.resolve(Role.ofKey(step.role()), unitOf(step.incident(), step.part()));
        return new Task(step.incident(), step.part(), step.step(), step.role(), post.id(), post.role(), post.unitCode(),
                step.since(), due(step));
    }

    /** A facility's own steps belong to its line, all others to the line of the unit where the case was reported. */
    private String unitOf(IncidentId number, @Nullable PartId part) {
        var incident = incidents.get(number);
        return part != null && incident.facilities().contains(part) ? part.value() : incident.originUnit();
    }

    private @Nullable Instant due(OpenStep step) {
        return switch (step.step()) {
            case HEAD_REPORT, HEAD_REPORT_LATE -> clocks.find(step.incident(), step.part(), ClockKey.HEAD_REPORT).map(ClockView::limit).orElse(null);
            default -> null;
        };
    }
}
