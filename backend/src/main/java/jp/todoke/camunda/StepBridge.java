package jp.todoke.camunda;

import java.util.function.Consumer;
import jp.todoke.process.OpenStep;
import jp.todoke.process.Step;
import jp.todoke.process.StepListener;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;

/** Tells every {@link StepListener} of every user task that opens or ends, in the engine's transaction. */
class StepBridge extends AbstractBpmnParseListener {

    private final ObjectProvider<StepListener> listeners;

    StepBridge(ObjectProvider<StepListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        if (!Step.isTask(activity.getId())) {
            return;
        }
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::ended);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::ended);
    }

    private void opened(DelegateTask task) {
        var key = key(task);
        var role = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow();
        var step = new OpenStep(
                key.incident(),
                key.part(),
                step(task),
                role,
                task.getCreateTime().toInstant());
        tell(listener -> listener.opened(step));
    }

    private void ended(DelegateTask task) {
        var key = key(task);
        tell(listener -> listener.ended(key.incident(), key.part(), step(task)));
    }

    private void tell(Consumer<StepListener> news) {
        listeners.orderedStream().forEach(news);
    }

    private static Step step(DelegateTask task) {
        return Step.ofTaskId(task.getTaskDefinitionKey());
    }

    private static BusinessKey key(DelegateTask task) {
        return BusinessKey.of(task.getExecution().getProcessBusinessKey());
    }
}
