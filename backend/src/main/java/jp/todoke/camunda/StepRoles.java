package jp.todoke.camunda;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The role that a diagram gives to a step, in the version the case runs on. */
@Component
class StepRoles {

    private final RepositoryService diagrams;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    StepRoles(RepositoryService diagrams) {
        this.diagrams = diagrams;
    }

    String of(Task task) {
        return known.computeIfAbsent(
                task.getProcessDefinitionId() + " " + task.getTaskDefinitionKey(), key -> read(task));
    }

    private String read(Task task) {
        UserTask drawn = diagrams.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return drawn.getCamundaCandidateGroups();
    }
}
