package jp.todoke.clock.watch;

import java.time.Clock;
import java.util.List;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.ClockTimer;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an open clock its one timer and takes timers from a closed one, and writes down that it had to. */
@Component
class ClockRepair {

    private final ClockRows rows;
    private final OpenSteps steps;
    private final CaseProcess process;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockRepair(
            ClockRows rows,
            OpenSteps steps,
            CaseProcess process,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.process = process;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mends one clock under its lock: whatever process it has is stopped, and an open one is given a new one, which
     * asks for the rung due as at a start. False where all was well by now. Throws IllegalStateException where a
     * process does not hear.
     */
    @Transactional
    public boolean mend(String id, ClockFault fault) {
        var row = ClockRow.numberOf(id).flatMap(rows::lockIfThere);
        var part = new PartId(id);
        var open = row.isPresent() && row.get().running();
        if (sound(open, steps.clockTimers(part))) {
            return false;
        }
        process.clockStopped(part);
        if (!steps.clockTimers(part).isEmpty()) {
            throw new IllegalStateException(id + " has a process that cannot be stopped");
        }
        if (open) {
            process.clockStarted(row.get().incident(), part);
        }
        var incident = row.map(ClockRow::incident).orElse(null);
        jdbc.sql(
                        """
                        insert into clock_repair (timer, clock, incident, fault, mended_at)
                            values (:timer, :clock, :incident, :fault, :now)""")
                .param("timer", id)
                .param("clock", row.map(ClockRow::id).orElse(null))
                .param("incident", incident == null ? null : incident.value())
                .param("fault", fault.name())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(
                new ClockTimerMended(incident, id, row.map(ClockRow::key).orElse(null), fault));
        return true;
    }

    private static boolean sound(boolean open, List<ClockTimer> processes) {
        return open ? processes.size() == 1 && processes.get(0).timers() == 1 : processes.isEmpty();
    }
}
