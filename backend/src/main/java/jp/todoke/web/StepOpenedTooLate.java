package jp.todoke.web;

import jp.todoke.identity.CurrentCommand;
import jp.todoke.process.OpenStep;
import jp.todoke.process.Step;
import jp.todoke.process.StepListener;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A command that the access check let through because its steps did not wait for anybody must not complete one that
 * began to wait a moment later: nobody has looked whether this person holds its post.
 */
@Component
class StepOpenedTooLate implements StepListener {

    private final CurrentCommand command;

    StepOpenedTooLate(CurrentCommand command) {
        this.command = command;
    }

    @Override
    public void opened(OpenStep step) {
        // A step that opens is asked about when somebody completes it.
    }

    @Override
    public void ended(IncidentId incident, @Nullable PartId part, Step step) {
        if (command.wasNotWaiting(step)) {
            throw new StepNotOpen(step);
        }
    }
}
