package jp.todoke.camunda;

import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("AuthorityReportProcess")
class AuthorityReportProcessTest {

    @Autowired
    Office office;

    @Test
    void thePreliminaryReportIsFollowedByTheFinalOne() {
        var report = office.begin("AuthorityReportProcess", "D1");

        assertThat(report.open()).containsExactly(FILE_PRELIMINARY_REPORT);
        report.does(FILE_PRELIMINARY_REPORT);
        assertThat(report.open()).containsExactly(FILE_FINAL_REPORT);
        report.does(FILE_FINAL_REPORT);

        assertThat(report.end()).isEqualTo("EndEvent_AuthorityReport");
    }
}
