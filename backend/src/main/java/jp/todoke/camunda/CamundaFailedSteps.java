package jp.todoke.camunda;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import jp.todoke.process.FailedStep;
import jp.todoke.process.FailedSteps;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's jobs that ended with an exception, those still being repeated included. */
@Component
@Transactional
class CamundaFailedSteps implements FailedSteps {

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Clock clock;

    CamundaFailedSteps(ManagementService jobs, RuntimeService runtime, HistoryService history, Clock clock) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public List<FailedStep> list() {
        return jobs.createJobQuery().withException().list().stream()
                .map(this::describe)
                .sorted(Comparator.comparing(FailedStep::since).reversed())
                .toList();
    }

    /** The engine's own chores, such as cleaning the history, belong to no diagram. */
    private FailedStep describe(Job job) {
        return new FailedStep(
                job.getId(),
                incident(job),
                requireNonNullElse(job.getProcessDefinitionKey(), "-"),
                requireNonNullElse(job.getFailedActivityId(), "-"),
                since(job),
                FailureReason.of(jobs.getJobExceptionStacktrace(job.getId())),
                job.getRetries());
    }

    private @Nullable String incident(Job job) {
        return job.getProcessInstanceId() == null
                ? null
                : (String) runtime.getVariable(job.getProcessInstanceId(), BusinessKey.INCIDENT);
    }

    private Instant since(Job job) {
        var failures = history.createHistoricJobLogQuery()
                .jobId(job.getId())
                .failureLog()
                .orderByTimestamp()
                .asc()
                .listPage(0, 1);
        return failures.isEmpty()
                ? job.getCreateTime().toInstant()
                : failures.get(0).getTimestamp().toInstant();
    }

    @Override
    public void retry(String id) {
        if (jobs.createJobQuery().jobId(id).count() == 1) {
            jobs.setJobRetries(id, 1);
            jobs.setJobDuedate(id, Date.from(clock.instant()));
        }
    }
}
