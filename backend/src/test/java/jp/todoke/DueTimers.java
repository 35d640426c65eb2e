package jp.todoke;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;

/**
 * The timers of a test's own cases, run by the test itself: the office's job executor sleeps, so nothing acts between
 * two lines of a test, and nothing has to be waited for. {@link jp.todoke.camunda.DueTimerTest} proves the executor.
 */
public final class DueTimers {

    private final ManagementService jobs;

    private DueTimers(ManagementService jobs) {
        this.jobs = jobs;
    }

    public static DueTimers of(ApplicationContext office) {
        return new DueTimers(office.getBean(ManagementService.class));
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

    private List<Job> next() {
        return jobs.createJobQuery()
                .timers()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }
}
