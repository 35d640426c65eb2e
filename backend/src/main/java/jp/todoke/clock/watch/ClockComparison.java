package jp.todoke.clock.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import jp.todoke.clock.ClockRows;
import jp.todoke.process.OpenSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the clocks' rows with the engine's timers: an open clock has exactly one timer, a closed one none. */
@Component
class ClockComparison {

    private final ClockRows rows;
    private final OpenSteps steps;
    private final Clock clock;

    ClockComparison(ClockRows rows, OpenSteps steps, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param faults by the clock's id, without OVERDUE
     * @param due the timers that should have acted by now, with the time at which each was due
     */
    record Found(Map<String, ClockFault> faults, Map<String, Instant> due) {}

    /** Everything in one snapshot, so that a clock just starting is not taken for a broken one. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Found compare() {
        var open = rows.running();
        var waiting = new HashSet<>(open);
        var processes = new HashMap<String, Integer>();
        var faults = new TreeMap<String, ClockFault>();
        var due = new TreeMap<String, Instant>();
        for (var timer : steps.clockTimers()) {
            waiting.remove(timer.clock());
            var process = processes.merge(timer.clock(), 1, Integer::sum);
            if (!open.contains(timer.clock())) {
                faults.put(timer.clock(), ClockFault.TIMER_LEFT);
            } else if (process > 1 || timer.timers() > 1) {
                faults.put(timer.clock(), ClockFault.DOUBLED);
            } else if (timer.timers() == 0) {
                faults.put(timer.clock(), ClockFault.NO_TIMER);
            }
        }
        waiting.forEach(clock -> faults.put(clock, ClockFault.NO_TIMER));
        steps.dueClockTimers(clock.instant())
                .forEach(timer ->
                        due.merge(timer.clock(), timer.due(), (one, other) -> one.isBefore(other) ? one : other));
        return new Found(faults, due);
    }
}
