package jp.todoke.camunda;

import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static jp.todoke.process.Step.FILE_SUPPLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("AuthorityReportProcess")
class AuthorityReportProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void thePreliminaryReportIsFollowedByTheFinalOne() {
        var report = office.begin("AuthorityReportProcess", "D1");

        assertThat(report.open()).containsExactly(FILE_PRELIMINARY_REPORT);
        report.does(FILE_PRELIMINARY_REPORT);
        assertThat(report.open()).containsExactly(FILE_FINAL_REPORT);
        report.does(FILE_FINAL_REPORT);

        assertThat(report.end()).isEqualTo("EndEvent_AuthorityReport");
    }

    @Test
    void whatTheFinalReportLeftUnknownIsSupplementedUntilNothingIs() {
        var report = office.begin("AuthorityReportProcess", "D1");
        when(answers.authority().itemsUnknown(report.incident().value(), "D1")).thenReturn(true, true, false);

        report.does(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT, FILE_SUPPLEMENT);
        assertThat(report.open()).containsExactly(FILE_SUPPLEMENT);

        report.does(FILE_SUPPLEMENT);
        assertThat(report.end()).isEqualTo("EndEvent_AuthorityReport");
    }

    @Test
    void oneReportThatIsBothLeavesNothingToFile() {
        var report = office.begin("AuthorityReportProcess", "D1");
        when(answers.authority().alsoFinal(report.incident().value(), "D1")).thenReturn(true);

        office.inTransaction(() -> office.process.filedAsBoth(report.incident(), new PartId("D1")));

        assertThat(report.open()).isEmpty();
        assertThat(report.end()).isEqualTo("EndEvent_AuthorityReport");
    }

    @Test
    void aDutyOfAnEarlierDiagramAsksForTheFinalReportNoMoreEither() {
        var report = office.begin("AuthorityReportProcess", "D1");

        office.inTransaction(() -> office.process.filedAsBoth(report.incident(), new PartId("D1")));

        assertThat(report.open()).isEmpty();
        assertThat(report.end()).isEqualTo("EndEvent_AuthorityReport");
    }

    @Test
    void aReportThatIsBothIsNotFiledTwice() {
        var report = office.begin("AuthorityReportProcess", "D1");
        report.does(FILE_PRELIMINARY_REPORT);

        assertThatThrownBy(() ->
                        office.inTransaction(() -> office.process.filedAsBoth(report.incident(), new PartId("D1"))))
                .isInstanceOf(StepNotOpen.class);
        assertThat(report.open()).containsExactly(FILE_FINAL_REPORT);
    }

    @Test
    void aDutyThatIsDissolvedLeavesNothingToFile() {
        var report = office.begin("AuthorityReportProcess", "D1");

        office.inTransaction(() -> office.process.dutyDissolved(report.incident(), new PartId("D1")));

        assertThat(report.open()).isEmpty();
        assertThat(report.end()).isEqualTo("Subprocess_DutyDissolved");
    }
}
