package jp.todoke.camunda;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.process.ClockTimer;
import jp.todoke.process.DiagramPosition;
import jp.todoke.process.DueTimer;
import jp.todoke.process.OpenStep;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the engine what it has open, through its queries only. */
@Component
@Transactional(readOnly = true)
class CamundaOpenSteps implements OpenSteps {

    /** Keeps a query's list of ids well below what the database takes. */
    private static final int CHUNK = 500;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ClockTimers clockTimers;
    private final StepRoles roles;

    CamundaOpenSteps(ProcessEngine engine, RuntimeService runtime, TaskService tasks, StepRoles roles) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.roles = roles;
        clockTimers = new ClockTimers(engine);
    }

    @Override
    public List<OpenStep> of(IncidentId incident) {
        return steps(tasks.createTaskQuery()
                .processVariableValueEquals(BusinessKey.INCIDENT, incident.value())
                .orderByTaskCreateTime()
                .asc()
                .list());
    }

    @Override
    public List<OpenStep> all() {
        return steps(tasks.createTaskQuery().orderByTaskCreateTime().asc().list());
    }

    /** What waits of a meeting, or waited by an earlier diagram, is no step of a case. */
    private List<OpenStep> steps(List<Task> all) {
        var open = all.stream()
                .filter(task -> Step.isTask(task.getTaskDefinitionKey()))
                .toList();
        var keys = new HashMap<String, BusinessKey>();
        for (int from = 0; from < open.size(); from += CHUNK) {
            var ids = open.subList(from, Math.min(from + CHUNK, open.size())).stream()
                    .map(Task::getProcessInstanceId)
                    .collect(Collectors.toSet());
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(ids)
                    .list()
                    .forEach(process -> keys.put(process.getId(), BusinessKey.of(process.getBusinessKey())));
        }
        return open.stream()
                .map(task -> step(task, keys.get(task.getProcessInstanceId())))
                .toList();
    }

    private OpenStep step(Task task, BusinessKey key) {
        return new OpenStep(
                key.incident(),
                key.part(),
                Step.ofTaskId(task.getTaskDefinitionKey()),
                roles.of(task),
                task.getCreateTime().toInstant());
    }

    @Override
    public List<DiagramPosition> positions(IncidentId incident) {
        return runtime
                .createProcessInstanceQuery()
                .variableValueEquals(BusinessKey.INCIDENT, incident.value())
                .list()
                .stream()
                .filter(process -> !diagram(process).equals(ClockTimers.PROCESS))
                .flatMap(this::positions)
                .distinct()
                .sorted(Comparator.comparing(DiagramPosition::process).thenComparing(DiagramPosition::element))
                .toList();
    }

    private Stream<DiagramPosition> positions(ProcessInstance process) {
        var part = BusinessKey.of(process.getBusinessKey()).part();
        return tokens(runtime.getActivityInstance(process.getId()))
                .map(token -> new DiagramPosition(
                        diagram(process),
                        token.getActivityId(),
                        token.getActivityName(),
                        part == null ? null : part.value()));
    }

    private static Stream<ActivityInstance> tokens(ActivityInstance tree) {
        var inner = tree.getChildActivityInstances();
        return inner.length == 0 ? Stream.of(tree) : Stream.of(inner).flatMap(CamundaOpenSteps::tokens);
    }

    /** A definition's id is key, version and a unique rest. */
    private static String diagram(ProcessInstance process) {
        return process.getProcessDefinitionId().split(":")[0];
    }

    @Override
    public List<ClockTimer> clockTimers() {
        return clockTimers.all();
    }

    @Override
    public List<ClockTimer> clockTimers(PartId clock) {
        return clockTimers.of(clock);
    }

    @Override
    public List<DueTimer> dueClockTimers(Instant now) {
        return clockTimers.due(now);
    }
}
