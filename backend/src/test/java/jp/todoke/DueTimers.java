package jp.todoke;

import java.util.List;
import java.util.concurrent.Callable;
import jp.todoke.shared.IncidentId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;

/**
 * The timers of a test's own cases, run by the test itself: the office's job executor sleeps, so nothing acts between
 * two lines of a test, and nothing has to be waited for. {@link jp.todoke.camunda.DueTimerTest} proves the executor.
 */
public final class DueTimers {

    private final ManagementService jobs;
    private final RuntimeService runtime;

    private DueTimers(ManagementService jobs, RuntimeService runtime) {
        this.jobs = jobs;
        this.runtime = runtime;
    }

    public static DueTimers of(ApplicationContext office) {
        return new DueTimers(office.getBean(ManagementService.class), office.getBean(RuntimeService.class));
    }

    /**
     * Runs what is due by the office's clock, the earliest first, until nothing is; a step that fails fails the test.
     */
    public void run() {
        for (var due = next(); !due.isEmpty(); due = next()) {
            jobs.executeJob(due.get(0).getId());
        }
    }

    /** Runs what is due and waits for what follows from it beside the engine, such as a mail that leaves. */
    public void until(Callable<Boolean> condition) {
        run();
        // The engine counts in milliseconds: what falls due in this very one is due in the next.
        Patience.soon().until(() -> {
            run();
            return condition.call();
        });
    }

    /** Runs that timer of the case, due or not. */
    void actsNow(IncidentId incident, String timer) {
        var processes =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKeyLike(incident.value() + "%")
                        .list()
                        .stream()
                        .map(Execution::getProcessInstanceId)
                        .toList();
        jobs.createJobQuery().activityId(timer).list().stream()
                .filter(job -> processes.contains(job.getProcessInstanceId()))
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private List<Job> next() {
        return jobs.createJobQuery()
                .timers()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }
}
