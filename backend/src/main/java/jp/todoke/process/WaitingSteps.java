package jp.todoke.process;

import java.util.List;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Which steps of a case wait for a person, as the worklist keeps them. */
public interface WaitingSteps {

    /** A step, in a part of the case or in the whole. */
    record Waiting(Step step, @Nullable PartId part) {}

    /** Those of the case, oldest first. */
    List<Waiting> waiting(IncidentId incident);
}
