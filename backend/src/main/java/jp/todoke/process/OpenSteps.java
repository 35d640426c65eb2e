package jp.todoke.process;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** What the process has open, asked of the engine itself; screens read the worklist instead. */
public interface OpenSteps {

    /** The open steps of one case, oldest first. */
    List<OpenStep> of(IncidentId incident);

    /** All open steps, for rebuilding and comparing the worklist. */
    List<OpenStep> all();

    /** Where a case stands in its diagrams, and in which diagram: for the picture on the case page. */
    List<DiagramPosition> positions(IncidentId incident);

    /** The running processes of all clocks: one for each open clock, with one timer, when all is well. */
    List<ClockTimer> clockTimers();

    /** The running processes of one clock. */
    List<ClockTimer> clockTimers(PartId clock);

    /** The timers of clocks that were due before {@code now} and have not fired yet. */
    List<DueTimer> dueClockTimers(Instant now);

    /** The ids of all clocks whose process runs. */
    default List<String> runningClocks() {
        return clockTimers().stream().map(ClockTimer::clock).toList();
    }

    /** The ids of the running clocks' processes that do not have exactly one timer; empty when all is well. */
    default List<String> clocksWithoutOneTimer() {
        return clockTimers().stream()
                .filter(clock -> clock.timers() != 1)
                .map(ClockTimer::clock)
                .toList();
    }
}
