package jp.todoke.camunda;

import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.HEAD_REPORT_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;

import java.util.Date;
import java.util.List;
import jp.todoke.process.FailedStep;
import jp.todoke.process.FailedSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

@DiagramTest
class FailedStepsTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    FailedSteps failedSteps;

    @Autowired
    EngineHealth health;

    @Test
    void aFailedStepIsShownWithItsKindOfFaultAndNoWordThatSomebodyTyped() {
        var report = silentHeadWhoseReportCannotGoUp();

        assertThat(of(report)).singleElement().satisfies(step -> {
            assertThat(step.process()).isEqualTo("SupervisorReportProcess");
            assertThat(step.element()).isEqualTo("Task_GoesUpByItself");
            assertThat(step.reason()).isEqualTo("IllegalStateException");
            assertThat(step.retriesLeft()).isPositive();
        });
    }

    @Test
    void aStepThatIsTriedAgainAndWorksIsNoLongerShown() {
        var report = silentHeadWhoseReportCannotGoUp();
        doNothing().when(answers.supervisor()).goesUpByItself(any(), any());

        failedSteps.retry(of(report).get(0).id());

        var job = office.jobs(report.key()).get(0);
        assertThat(job.getRetries()).isEqualTo(1);
        assertThat(job.getDuedate()).isBeforeOrEqualTo(new Date());
        office.jobs.executeJob(job.getId());
        assertThat(of(report)).isEmpty();
        assertThat(report.open()).containsExactlyInAnyOrder(CHIEF_RECEIPT, HEAD_REPORT_LATE);
    }

    @Test
    void aStepThatWasGivenUpShowsOnTheHealthPageUntilItWorks() {
        var report = silentHeadWhoseReportCannotGoUp();
        var step = of(report).get(0).id();
        office.jobs.setJobRetries(step, 0);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("failedSteps", 1L);

        doNothing().when(answers.supervisor()).goesUpByItself(any(), any());
        failedSteps.retry(step);

        assertThat(health.health().getDetails()).containsEntry("failedSteps", 0L);
    }

    @Test
    void aStepThatHasGoneOnMeanwhileIsNotTriedAgain() {
        assertThatCode(() -> failedSteps.retry("gone")).doesNotThrowAnyException();
    }

    private RunningCase silentHeadWhoseReportCannotGoUp() {
        var report = office.begin("SupervisorReportProcess", "F001");
        doThrow(new IllegalStateException("山田 太郎")).when(answers.supervisor()).goesUpByItself(any(), any());
        assertThatCode(() ->
                        office.jobs.executeJob(office.jobs(report.key()).get(0).getId()))
                .isNotNull();
        return report;
    }

    private List<FailedStep> of(RunningCase report) {
        return failedSteps.list().stream()
                .filter(step -> report.incident().value().equals(step.incident()))
                .toList();
    }
}
