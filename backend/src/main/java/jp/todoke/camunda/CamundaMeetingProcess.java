package jp.todoke.camunda;

import java.util.Map;
import jp.todoke.process.MeetingProcess;
import jp.todoke.process.MeetingStep;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the engine what happened of a meeting, in the transaction that records it. Its key is the meeting's part. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaMeetingProcess implements MeetingProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaMeetingProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void meetingPlanned(PartId meeting) {
        runtime.startProcessInstanceByKey(
                "CouncilMeetingProcess", meeting.value(), Map.of(BusinessKey.PART, meeting.value()));
    }

    @Override
    public void done(PartId meeting, MeetingStep step) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey(meeting.value())
                .taskDefinitionKey(step.taskId())
                .singleResult()
                .getId());
    }

    @Override
    public void meetingCancelled(PartId meeting) {
        runtime.createExecutionQuery()
                .messageEventSubscriptionName("MeetingCancelled")
                .processInstanceBusinessKey(meeting.value())
                .list()
                .forEach(waiting -> runtime.messageEventReceived("MeetingCancelled", waiting.getId()));
    }
}
