package jp.todoke.process;

import jp.todoke.shared.Refusal;

/** The step does not wait for anybody: somebody was quicker, or it is not its turn yet. */
public final class StepNotOpen extends Refusal {

    public StepNotOpen(Step step) {
        super(Kind.WRONG_STATE, "step-not-open", step.key());
    }
}
