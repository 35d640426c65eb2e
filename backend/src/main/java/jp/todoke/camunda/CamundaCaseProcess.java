package jp.todoke.camunda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the engine what happened, always inside the transaction that records it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaCaseProcess implements CaseProcess {

    /** Where PreventionPlanProcess 1.0.0 waits for the receipt in a case that began before every unit had a line. */
    private static final String RECEIPT_BEFORE = "Task_SectionReceipt";

    private static final String MAP = "LossIncidentProcess";

    private static final String PUBLICATION = "PublicationProcess";

    private static final String FACILITY = "FacilityResponseProcess";

    private static final String MEASURE = "MeasureProcess";

    /** What the engine adds to the id of a call for several units. */
    private static final String SEVERAL = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final HistoryService history;

    CamundaCaseProcess(RuntimeService runtime, TaskService tasks, ManagementService jobs, HistoryService history) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.history = history;
    }

    @Override
    public void incidentReported(IncidentId incident) {
        runtime.startProcessInstanceByKey(MAP, incident.value(), Map.of(BusinessKey.INCIDENT, incident.value()));
    }

    @Override
    public void stepDone(IncidentId incident, @Nullable PartId part, Step step) {
        tasks.complete(waiting(incident, part, step)
                .orElseThrow(() -> new StepNotOpen(step))
                .getId());
    }

    private Optional<Task> waiting(IncidentId incident, @Nullable PartId part, Step step) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(new BusinessKey(incident, part).value())
                .taskDefinitionKey(step.taskId())
                .singleResult());
    }

    @Override
    public void chiefReceived(IncidentId incident) {
        wake("ChiefReceived", incident.value());
        tasks.createTaskQuery()
                .processInstanceBusinessKey(incident.value())
                .taskDefinitionKey(RECEIPT_BEFORE)
                .list()
                .forEach(waiting -> tasks.complete(waiting.getId()));
    }

    /** The part goes to the triggered scope alone: as a variable of the case the next duty would overwrite it. */
    @Override
    public void dutyArose(IncidentId incident, PartId duty) {
        runtime.createMessageCorrelation("DutyArose")
                .processInstanceBusinessKey(incident.value())
                .setVariablesToTriggeredScope(Map.of(BusinessKey.PART, duty.value()))
                .correlate();
    }

    @Override
    public void dutyDissolved(IncidentId incident, PartId duty) {
        wake("DutyDissolved", new BusinessKey(incident, duty).value());
    }

    /** A duty that arose under an earlier diagram asks for the final report all the same: that is done with it. */
    @Override
    public void filedAsBoth(IncidentId incident, PartId duty) {
        stepDone(incident, duty, Step.FILE_PRELIMINARY_REPORT);
        waiting(incident, duty, Step.FILE_FINAL_REPORT).ifPresent(before -> tasks.complete(before.getId()));
    }

    /** 「義務なし」 that waits for its second person goes back to whoever judges; the step asks, and is told so. */
    @Override
    public void judgeAgain(IncidentId incident) {
        if (waiting(incident, null, Step.ASSESS_DUTY).isPresent()) {
            return;
        }
        waiting(incident, null, Step.CONFIRM_NO_DUTY)
                .ifPresentOrElse(
                        confirming -> tasks.complete(confirming.getId()), () -> again("FactsChanged", incident));
    }

    @Override
    public void tellPersonsAgain(IncidentId incident) {
        if (waiting(incident, null, Step.RECORD_NOTIFICATION).isEmpty()
                && waiting(incident, null, Step.CONFIRM_NOTIFICATION).isEmpty()) {
            again("PersonsToTellAgain", incident);
        }
    }

    /** A case that began under an earlier diagram does not know the message: its publication runs beside it. */
    @Override
    public void publishAfterAll(IncidentId incident) {
        if (waiting(incident, null, Step.DECIDE_PUBLICATION).isPresent()
                || waiting(incident, null, Step.RECORD_PUBLICATION).isPresent()) {
            return;
        }
        if (map(incident).count() > 0 && !hears("ToPublishAfterAll", incident)) {
            runtime.startProcessInstanceByKey(
                    PUBLICATION, incident.value(), Map.of(BusinessKey.INCIDENT, incident.value()));
            return;
        }
        again("ToPublishAfterAll", incident);
    }

    private void again(String message, IncidentId incident) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(incident.value())
                .correlate();
    }

    @Override
    public void unitJoined(IncidentId incident, PartId part) {
        if (begun(FACILITY, new BusinessKey(incident, part).value())) {
            return;
        }
        runtime.createMessageCorrelation("FacilityJoined")
                .processInstanceBusinessKey(incident.value())
                .setVariablesToTriggeredScope(Map.of(BusinessKey.PART, part.value()))
                .correlate();
    }

    @Override
    public void mediumFound(IncidentId incident, PartId work) {
        runtime.createMessageCorrelation("MediumFound")
                .processInstanceBusinessKey(incident.value())
                .setVariablesToTriggeredScope(Map.of(BusinessKey.PART, work.value()))
                .correlate();
    }

    private boolean begun(String process, String businessKey) {
        return history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    @Override
    public void withdrawn(IncidentId incident) {
        interrupt("Withdrawn", incident);
    }

    @Override
    public void merged(IncidentId incident) {
        interrupt("Merged", incident);
    }

    /** A case that began under an earlier diagram does not know the message: its processes are ended from without. */
    private void interrupt(String message, IncidentId incident) {
        besideEarlierMap(incident).forEach(beside -> runtime.deleteProcessInstance(beside.getId(), message));
        if (hears(message, incident)) {
            again(message, incident);
            return;
        }
        map(incident).list().forEach(before -> runtime.deleteProcessInstance(before.getId(), message));
    }

    private boolean hears(String message, IncidentId incident) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(incident.value())
                        .count()
                > 0;
    }

    /** The publication of a case that began under an earlier diagram and is to be published after all. */
    private List<ProcessInstance> besideEarlierMap(IncidentId incident) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PUBLICATION)
                .processInstanceBusinessKey(incident.value())
                .rootProcessInstances()
                .list();
    }

    @Override
    public void facilityResponseEnded(IncidentId incident) {
        trackEnded("FacilityResponseEnded", incident, List.of("Call_FacilityResponse"), "Call_JoinedFacilityResponse");
    }

    @Override
    public void assessmentEnded(IncidentId incident) {
        trackEnded("AssessmentEnded", incident, List.of("Call_Assessment"), "Call_AssessmentAgain");
    }

    @Override
    public void notificationEnded(IncidentId incident) {
        trackEnded("NotificationEnded", incident, List.of("Call_Notification"), "Call_NotificationAgain");
    }

    @Override
    public void publicationEnded(IncidentId incident) {
        trackEnded("PublicationEnded", incident, List.of("Call_Publication"), "Call_PublicationAfterAll");
        besideEarlierMap(incident).forEach(beside -> runtime.deleteProcessInstance(beside.getId(), "PublicationEnded"));
    }

    @Override
    public void preventionEnded(IncidentId incident) {
        trackEnded("PreventionEnded", incident, List.of("Call_PreventionPlan", "Call_CouncilReport"), null);
    }

    /**
     * A case that began under an earlier diagram does not hear the message: what its track calls is ended from without,
     * and the token goes on behind the last of its {@code calls}; what is called {@code beside} the track just ends.
     */
    private void trackEnded(String message, IncidentId incident, List<String> calls, @Nullable String beside) {
        wake(message, incident.value());
        map(incident).list().forEach(process -> {
            var inTrack = running(process, calls);
            var besides = beside == null ? List.<String>of() : running(process, List.of(beside));
            if (inTrack.isEmpty() && besides.isEmpty()) {
                return;
            }
            var change = runtime.createProcessInstanceModification(process.getId());
            Stream.concat(inTrack.stream(), besides.stream()).forEach(change::cancelAllForActivity);
            if (!inTrack.isEmpty()) {
                var last = calls.get(calls.size() - 1);
                change.startAfterActivity(inTrack.contains(last + SEVERAL) ? last + SEVERAL : last);
            }
            change.execute();
        });
    }

    /** Those of the calls that run, a call for several units as a whole. */
    private List<String> running(ProcessInstance process, List<String> calls) {
        var tokens = runtime.getActivityInstance(process.getId());
        return calls.stream()
                .flatMap(call -> Stream.of(call + SEVERAL, call)
                        .filter(running -> tokens.getActivityInstances(running).length > 0)
                        .findFirst()
                        .stream())
                .toList();
    }

    /** The engine itself would begin a second process beside a running one. */
    @Override
    public void reopened(IncidentId incident) {
        if (map(incident).count() > 0) {
            throw new MismatchingMessageCorrelationException("Reopened", "the case runs already");
        }
        runtime.createMessageCorrelation("Reopened")
                .processInstanceBusinessKey(incident.value())
                .setVariable(BusinessKey.INCIDENT, incident.value())
                .correlateStartMessage();
    }

    @Override
    public void paperToReplace(IncidentId incident) {
        wake("PaperToReplace", incident.value());
    }

    /** The case's own process, while it runs. */
    private ProcessInstanceQuery map(IncidentId incident) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(MAP)
                .processInstanceBusinessKey(incident.value());
    }

    @Override
    public void measureStarted(IncidentId incident, PartId measure) {
        runtime.startProcessInstanceByKey(
                MEASURE,
                new BusinessKey(incident, measure).value(),
                Map.of(BusinessKey.INCIDENT, incident.value(), BusinessKey.PART, measure.value()));
    }

    @Override
    public void measureEnded(IncidentId incident, PartId measure) {
        wake("MeasureEnded", new BusinessKey(incident, measure).value());
    }

    @Override
    public void followUpStarted(IncidentId incident) {
        runtime.startProcessInstanceByKey(
                "FollowUpProcess", followUp(incident), Map.of(BusinessKey.INCIDENT, incident.value()));
    }

    @Override
    public void reviewMade(IncidentId incident) {
        wake("ReviewMade", followUp(incident));
    }

    @Override
    public void followUpEnded(IncidentId incident) {
        wake("FollowUpEnded", followUp(incident));
    }

    private static String followUp(IncidentId incident) {
        return new BusinessKey(incident, FOLLOW_UP).value();
    }

    @Override
    public void clockStarted(IncidentId incident, PartId clock) {
        runtime.startProcessInstanceByKey(
                ClockTimers.PROCESS,
                clock.value(),
                Map.of(BusinessKey.INCIDENT, incident.value(), BusinessKey.PART, clock.value()));
    }

    @Override
    public void clockMoved(PartId clock) {
        wake("ClockMoved", clock.value());
    }

    @Override
    public void clockStopped(PartId clock) {
        wake("ClockStopped", clock.value());
    }

    @Override
    public void headReportLimitMoved(IncidentId incident, PartId part) {
        runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("SupervisorReportProcess")
                .processInstanceBusinessKey(new BusinessKey(incident, part).value())
                .list()
                .stream()
                .flatMap(report -> jobs
                        .createJobQuery()
                        .processInstanceId(report.getId())
                        .activityId("BoundaryEvent_HeadSilent")
                        .list()
                        .stream())
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }

    /**
     * The fact is recorded already, so the message only wakes a process that waits for it; where none waits there is
     * nothing to do.
     */
    private void wake(String message, String businessKey) {
        runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId()));
    }
}
