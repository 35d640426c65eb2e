package jp.todoke.camunda;

import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.DECIDE_WRITTEN_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT_LATE;
import static jp.todoke.process.Step.WRITTEN_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("SupervisorReportProcess")
class SupervisorReportProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void aHeadWhoReportsInTimeLeavesNoTimerBehind() {
        var report = office.begin("SupervisorReportProcess", "F001");

        report.does(HEAD_REPORT);

        assertThat(report.open()).containsExactly(CHIEF_RECEIPT);
        assertThat(office.jobs(report.key())).isEmpty();
    }

    @Test
    void theFirstReportOfASilentHeadGoesUpByItself() {
        var report = office.begin("SupervisorReportProcess", "F001");

        office.jobs.executeJob(office.jobs(report.key()).get(0).getId());

        verify(answers.supervisor()).goesUpByItself(report.incident().value(), "F001");
        assertThat(report.open()).containsExactlyInAnyOrder(CHIEF_RECEIPT, HEAD_REPORT_LATE);
    }

    @Test
    void aLateHeadIsHeardWhileTheChiefGoesOn() {
        var report = office.begin("SupervisorReportProcess", "F001");
        office.jobs.executeJob(office.jobs(report.key()).get(0).getId());

        report.does(CHIEF_RECEIPT, HEAD_REPORT_LATE);
        assertThat(report.open()).containsExactly(WRITTEN_REPORT);

        report.does(WRITTEN_REPORT, DECIDE_WRITTEN_REPORT);
        assertThat(report.left()).isZero();
    }

    @Test
    void theLimitOfTheHeadIsAskedWhenTheCaseBeginsAndAgainWhenItMoves() {
        var report = office.begin("SupervisorReportProcess", "F001");
        var moved = Date.from(Instant.parse("2012-12-25T08:10:00Z"));
        when(answers.supervisor().headReportLimit(report.incident().value(), "F001"))
                .thenReturn(moved);

        office.inTransaction(() -> office.process.headReportLimitMoved(report.incident(), report.part()));

        assertThat(office.jobs(report.key())).extracting(Job::getDuedate).containsExactly(moved);
    }

    @Test
    void aReturnedWrittenReportIsHandedInAgain() {
        var report = office.begin("SupervisorReportProcess", "F001");
        when(answers.supervisor().writtenReportReturned(report.incident().value(), "F001"))
                .thenReturn(true, false);

        report.does(HEAD_REPORT, CHIEF_RECEIPT, WRITTEN_REPORT, DECIDE_WRITTEN_REPORT);
        assertThat(report.open()).containsExactly(WRITTEN_REPORT);

        report.does(WRITTEN_REPORT, DECIDE_WRITTEN_REPORT);
        assertThat(report.end()).isEqualTo("EndEvent_WrittenReportAccepted");
    }
}
