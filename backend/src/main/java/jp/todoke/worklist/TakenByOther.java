package jp.todoke.worklist;

import jp.todoke.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A colleague has taken the task; nobody steals it. Carries, where it was asked for by itself, the step with who has
 * it.
 */
public final class TakenByOther extends Refusal {

    private final transient @Nullable StepView current;

    TakenByOther(@Nullable StepView current) {
        super(Kind.WRONG_STATE, "task-taken");
        this.current = current;
    }

    @Override
    public @Nullable Object current() {
        return current;
    }
}
