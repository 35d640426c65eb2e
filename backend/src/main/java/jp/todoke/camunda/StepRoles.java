package jp.todoke.camunda;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * The role that a diagram gives to a step, in the version the case runs on; where the diagram asks for it, as the
 * verifier of a measure, the answer that the step began with.
 */
@Component
class StepRoles {

    private static final String ASKED = "#{";

    private final RepositoryService diagrams;
    private final TaskService tasks;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    StepRoles(RepositoryService diagrams, TaskService tasks) {
        this.diagrams = diagrams;
        this.tasks = tasks;
    }

    String of(Task task) {
        var drawn = known.computeIfAbsent(
                task.getProcessDefinitionId() + " " + task.getTaskDefinitionKey(), key -> read(task));
        return drawn.startsWith(ASKED) ? answered(task) : drawn;
    }

    private String answered(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private String read(Task task) {
        UserTask drawn = diagrams.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return drawn.getCamundaCandidateGroups();
    }
}
