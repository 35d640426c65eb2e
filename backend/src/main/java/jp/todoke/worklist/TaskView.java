package jp.todoke.worklist;

import java.time.Instant;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A task as the list shows it.
 *
 * @param chief what the chief is called to whom the step reports; null where its name says none
 * @param post name of the post that has to act, with its unit
 * @param due by when, where a clock runs for it
 * @param clock that clock
 * @param mayAct whether the viewer holds that post, and no colleague has taken the task
 * @param shared whether it is of the viewer's post and several could do it: it can be taken
 */
public record TaskView(
        IncidentId incident,
        String incidentTitle,
        @Nullable PartId part,
        @Nullable String partName,
        Step step,
        String label,
        @Nullable String chief,
        String post,
        String unitName,
        Instant since,
        @Nullable Instant due,
        @Nullable String clock,
        boolean overdue,
        boolean mayAct,
        boolean shared,
        @Nullable PassedOver passedOver,
        @Nullable TaskTaker taker) {}
