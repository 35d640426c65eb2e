package jp.todoke.process;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Hears of steps in the transaction that opens or ends them; an exception rolls the step back. */
public interface StepListener {

    /** A step now waits for a person. */
    void opened(OpenStep step);

    /** A step no longer waits: done, or ended with its process. */
    void ended(IncidentId incident, @Nullable PartId part, Step step);
}
