package jp.todoke.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.todoke.process.ClockTimer;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;

/** The clocks' processes with their timers, read in portions so that a hundred thousand of them never lie in memory at once. */
final class ClockTimers {

    private static final String PROCESS = "ClockProcess";
    private static final int PORTION = 10_000;

    private final RuntimeService runtime;
    private final ManagementService jobs;

    ClockTimers(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** Of all clocks. */
    List<ClockTimer> all() {
        var timers = new HashMap<String, Timers>();
        each(jobs.createJobQuery().processDefinitionKey(PROCESS).timers().orderByJobId().asc(), job -> count(timers, job));
        return clocks(running(), timers);
    }

    /** Of one clock. */
    List<ClockTimer> of(PartId clock) {
        var timers = new HashMap<String, Timers>();
        running().processInstanceBusinessKey(clock.value()).list().forEach(process ->
                jobs.createJobQuery().processInstanceId(process.getId()).timers().list().forEach(job -> count(timers, job)));
        return clocks(running().processInstanceBusinessKey(clock.value()), timers);
    }

    private ProcessInstanceQuery running() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).orderByProcessInstanceId().asc();
    }

    private static List<ClockTimer> clocks(ProcessInstanceQuery query, Map<String, Timers> timers) {
        var clocks = new ArrayList<ClockTimer>();
        each(query, (ProcessInstance process) -> {
            var own = timers.getOrDefault(process.getId(), Timers.NONE);
            clocks.add(new ClockTimer(process.getBusinessKey(), own.number(), own.due()));
        });
        return clocks;
    }

    private static void count(Map<String, Timers> timers, Job job) {
        timers.merge(job.getProcessInstanceId(), new Timers(1, job.getDuedate().toInstant()), Timers::and);
    }

    private static <T> void each(Query<?, T> query, Consumer<T> act) {
        List<T> portion;
        int from = 0;
        do {
            portion = query.listPage(from, PORTION);
            portion.forEach(act);
            from += PORTION;
        } while (portion.size() == PORTION);
    }

    private record Timers(int number, @Nullable Instant due) {

        static final Timers NONE = new Timers(0, null);

        Timers and(Timers other) {
            return new Timers(number + other.number, due.isBefore(other.due) ? due : other.due);
        }
    }
}
