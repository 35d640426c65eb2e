package jp.todoke.camunda;

import static jp.todoke.process.MeetingStep.CHECK_MINUTES;
import static jp.todoke.process.MeetingStep.FIX_AGENDA;
import static jp.todoke.process.MeetingStep.PUBLISH_MINUTES;
import static jp.todoke.process.MeetingStep.RECORD_HELD;
import static jp.todoke.process.MeetingStep.SEND_PAPERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.process.MeetingStep;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A meeting is prepared, held, its minutes are checked and published; its cases are told one by one; or it is
 * cancelled.
 */
@DiagramTest("CouncilMeetingProcess")
class CouncilMeetingProcessTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    TaskService tasks;

    @Test
    void aHeldMeetingTellsEachCaseByAJobOfItsOwnWhileTheMinutesWait() {
        var meeting = planned();
        when(answers.meeting().cases(meeting.value())).thenReturn(List.of("2012-0001", "2012-0002"));
        does(meeting, FIX_AGENDA, SEND_PAPERS, RECORD_HELD);

        assertThat(open(meeting)).containsExactly("Task_CheckMinutes");
        assertThat(office.jobs(meeting.value())).hasSize(2);
        office.jobs(meeting.value()).forEach(job -> office.jobs.executeJob(job.getId()));

        verify(answers.meeting()).tell("2012-0001", meeting.value());
        verify(answers.meeting()).tell("2012-0002", meeting.value());
        does(meeting, CHECK_MINUTES, PUBLISH_MINUTES);
        assertThat(running(meeting)).isZero();
    }

    @Test
    void oneCaseInTheWayKeepsNeitherTheOthersNorTheMinutes() {
        var meeting = planned();
        when(answers.meeting().cases(meeting.value())).thenReturn(List.of("2012-0003", "2012-0004"));
        doThrow(new IllegalStateException("faulty")).when(answers.meeting()).tell("2012-0003", meeting.value());
        does(meeting, FIX_AGENDA, SEND_PAPERS, RECORD_HELD);

        var refused = office.jobs(meeting.value()).stream()
                .map(Job::getId)
                .map(job -> catchThrowable(() -> office.jobs.executeJob(job)))
                .filter(fault -> fault != null)
                .toList();
        does(meeting, CHECK_MINUTES, PUBLISH_MINUTES);

        assertThat(refused).hasSize(1);
        assertThat(office.jobs(meeting.value())).hasSize(1);
        assertThat(running(meeting)).isOne();
    }

    @Test
    void aMeetingWithoutCasesOnlyWaitsForItsMinutes() {
        var meeting = planned();

        does(meeting, FIX_AGENDA, SEND_PAPERS, RECORD_HELD);
        assertThat(office.jobs(meeting.value())).isEmpty();

        does(meeting, CHECK_MINUTES, PUBLISH_MINUTES);
        assertThat(running(meeting)).isZero();
    }

    @Test
    void aCancelledOneIsWaitedForNoMore() {
        var meeting = planned();
        does(meeting, FIX_AGENDA);

        office.inTransaction(() -> office.meetings.meetingCancelled(meeting));

        assertThat(running(meeting)).isZero();
        assertThat(open(meeting)).isEmpty();
    }

    private PartId planned() {
        var meeting = new PartId("meeting-" + NUMBER.incrementAndGet());
        office.inTransaction(() -> office.meetings.meetingPlanned(meeting));
        return meeting;
    }

    private void does(PartId meeting, MeetingStep... steps) {
        for (var step : steps) {
            assertThat(open(meeting)).containsExactly(step.taskId());
            office.inTransaction(() -> office.meetings.done(meeting, step));
        }
    }

    private List<String> open(PartId meeting) {
        return tasks.createTaskQuery().processInstanceBusinessKey(meeting.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private long running(PartId meeting) {
        return office.runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(meeting.value())
                .count();
    }
}
