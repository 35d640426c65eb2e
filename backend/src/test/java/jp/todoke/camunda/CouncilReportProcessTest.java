package jp.todoke.camunda;

import static jp.todoke.process.Step.ASSIGN_MEETING;
import static jp.todoke.process.Step.COMPILE_PAPER;
import static jp.todoke.process.Step.CONFIRM_PAPER;
import static jp.todoke.process.Step.DECIDE_COUNCIL_REPORT;
import static jp.todoke.process.Step.RECORD_MEETING_HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("CouncilReportProcess")
class CouncilReportProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void theCouncilHearsOfItAtAMeetingFromAConfirmedPaper() {
        var report = office.begin("CouncilReportProcess", null);
        when(answers.council().willBeReported(report.key())).thenReturn(true);

        report.does(DECIDE_COUNCIL_REPORT, ASSIGN_MEETING, COMPILE_PAPER, CONFIRM_PAPER, RECORD_MEETING_HELD);

        assertThat(report.end()).isEqualTo("EndEvent_CouncilReported");
    }

    @Test
    void aPaperThatTheSectionReturnsIsCompiledAgain() {
        var report = office.begin("CouncilReportProcess", null);
        when(answers.council().willBeReported(report.key())).thenReturn(true);
        when(answers.council().paperReturned(report.key())).thenReturn(true, false);

        report.does(DECIDE_COUNCIL_REPORT, ASSIGN_MEETING, COMPILE_PAPER, CONFIRM_PAPER);
        assertThat(report.open()).containsExactly(COMPILE_PAPER);

        report.does(COMPILE_PAPER, CONFIRM_PAPER);
        assertThat(report.open()).containsExactly(RECORD_MEETING_HELD);
    }

    @Test
    void anIssuedPaperIsReplacedBeforeTheMeetingAndNotAfterIt() {
        var report = office.begin("CouncilReportProcess", null);
        when(answers.council().willBeReported(report.key())).thenReturn(true);
        report.does(DECIDE_COUNCIL_REPORT, ASSIGN_MEETING, COMPILE_PAPER, CONFIRM_PAPER);

        office.inTransaction(() -> office.process.paperToReplace(report.incident()));
        office.inTransaction(() -> office.process.paperToReplace(report.incident()));

        assertThat(report.open()).containsExactly(COMPILE_PAPER);
        report.does(COMPILE_PAPER, CONFIRM_PAPER, RECORD_MEETING_HELD);
        office.inTransaction(() -> office.process.paperToReplace(report.incident()));
        assertThat(report.end()).isEqualTo("EndEvent_CouncilReported");
    }

    @Test
    void aCaseThatIsNotReportedNeedsNoMeeting() {
        var report = office.begin("CouncilReportProcess", null);

        report.does(DECIDE_COUNCIL_REPORT);

        assertThat(report.end()).isEqualTo("EndEvent_NotReported");
    }
}
