package jp.todoke.process;

import java.util.List;
import jp.todoke.shared.IncidentId;

/** What the process has open, asked of the engine itself; screens read the worklist instead. */
public interface OpenSteps {

    /** The open steps of one case, oldest first. */
    List<OpenStep> of(IncidentId incident);

    /** All open steps, for rebuilding and comparing the worklist. */
    List<OpenStep> all();

    /** Where a case stands in its diagrams, and in which diagram: for the picture on the case page. */
    List<DiagramPosition> positions(IncidentId incident);

    /** The ids of all clocks whose process runs. */
    List<String> runningClocks();

    /** The ids of the running clocks' processes that do not have exactly one timer; empty when all is well. */
    List<String> clocksWithoutOneTimer();
}
