package jp.todoke.camunda;

import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.todoke.process.FailedSteps;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class SilentHeadTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    FailedSteps failedSteps;

    @Autowired
    ProcessEngine engine;

    @Test
    void aHeadWhoReportsWhileTheReportIsGoingUpWins() {
        var report = office.begin("SupervisorReportProcess", "F001");
        var goingUp = new CountDownLatch(1);
        var headHasReported = new CountDownLatch(1);
        goesUp(goingUp, headHasReported);

        var timer = CompletableFuture.runAsync(() -> goesUpNow(report));
        Latches.await(goingUp);
        report.does(HEAD_REPORT);
        headHasReported.countDown();

        assertThatThrownBy(timer::join).hasCauseInstanceOf(OptimisticLockingException.class);
        onlyTheHeadHasReported(report);
    }

    @Test
    void aReportThatWouldGoUpWhileTheHeadIsReportingLoses() {
        var report = office.begin("SupervisorReportProcess", "F001");

        var met = Collision.of(
                office,
                () -> office.process.stepDone(report.incident(), report.part(), HEAD_REPORT),
                () -> goesUpNow(report));

        assertThat(met.first()).isNull();
        assertThat(met.second()).isInstanceOf(OptimisticLockingException.class);
        onlyTheHeadHasReported(report);
    }

    @Test
    void aHeadWhoIsOvertakenByTheTimerLosesNothingButTheTry() {
        var report = office.begin("SupervisorReportProcess", "F001");
        var reporting = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        var head = new AtomicBoolean(true);
        doAnswer(heard -> {
                    if (head.getAndSet(false)) {
                        reporting.countDown();
                        Latches.await(gone);
                    }
                    return null;
                })
                .when(answers.listener())
                .ended(any(), any(), eq(HEAD_REPORT));

        var tried = CompletableFuture.runAsync(() -> office.inTransaction(() -> {
            office.write(report.incident(), "told the chief");
            office.process.stepDone(report.incident(), report.part(), HEAD_REPORT);
        }));
        Latches.await(reporting);
        goesUpNow(report);
        gone.countDown();

        assertThatThrownBy(tried::join).hasCauseInstanceOf(OptimisticLockingException.class);
        assertThat(office.facts(report.incident())).isEmpty();
        assertThat(report.open()).containsExactlyInAnyOrder(CHIEF_RECEIPT, HEAD_REPORT_LATE);
    }

    @Test
    void theJobExecutorLosesQuietlyAgainstAHead() {
        when(answers.supervisor().headReportLimit(any(), any()))
                .thenReturn(Date.from(Instant.parse("2012-12-25T08:10:00Z")));
        var goingUp = new CountDownLatch(1);
        var headHasReported = new CountDownLatch(1);
        goesUp(goingUp, headHasReported);
        var report = office.begin("SupervisorReportProcess", "F001");
        var jobExecutor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();

        jobExecutor.start();
        try {
            Latches.await(goingUp);
            report.does(HEAD_REPORT);
            headHasReported.countDown();
        } finally {
            jobExecutor.shutdown();
        }

        onlyTheHeadHasReported(report);
        assertThat(failedSteps.list())
                .noneMatch(step -> report.incident().value().equals(step.incident()));
    }

    @Test
    void underTheCasesLockTheHeadWaitsAndThenReportsLate() {
        var report = office.begin("SupervisorReportProcess", "F001");

        var met = Collision.of(
                office,
                () -> {
                    office.lock(report.key());
                    goesUpNow(report);
                },
                () -> office.inTransaction(() -> {
                    office.lock(report.key());
                    office.write(report.incident(), "told the chief");
                    office.process.stepDone(
                            report.incident(),
                            report.part(),
                            report.open().contains(HEAD_REPORT) ? HEAD_REPORT : HEAD_REPORT_LATE);
                }));

        assertThat(met).isEqualTo(new Collision(null, null));
        assertThat(office.facts(report.incident())).containsExactly("told the chief");
        assertThat(report.open()).containsExactly(CHIEF_RECEIPT);
    }

    private void goesUp(CountDownLatch goingUp, CountDownLatch until) {
        doAnswer(act -> {
                    goingUp.countDown();
                    Latches.await(until);
                    return null;
                })
                .when(answers.supervisor())
                .goesUpByItself(any(), any());
    }

    private void goesUpNow(RunningCase report) {
        office.jobs.executeJob(office.jobs(report.key()).get(0).getId());
    }

    private void onlyTheHeadHasReported(RunningCase report) {
        assertThat(report.open()).containsExactly(CHIEF_RECEIPT);
        assertThat(office.jobs(report.key())).isEmpty();
    }
}
