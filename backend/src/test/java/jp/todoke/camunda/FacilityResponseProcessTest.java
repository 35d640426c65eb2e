package jp.todoke.camunda;

import static jp.todoke.process.Step.AGREE_SEARCH_END;
import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.CONFIRM_SEARCH_END;
import static jp.todoke.process.Step.DECIDE_WRITTEN_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static jp.todoke.process.Step.WRITTEN_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("FacilityResponseProcess")
class FacilityResponseProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void theyReportWhileTheySearchAndSearchWhileTheyReport() {
        var response = office.begin("FacilityResponseProcess", "F001");

        assertThat(response.open()).containsExactlyInAnyOrder(RECORD_SEARCH_ROUND, HEAD_REPORT);
        response.does(HEAD_REPORT, RECORD_SEARCH_ROUND);

        assertThat(response.open()).containsExactlyInAnyOrder(AGREE_SEARCH_END, CHIEF_RECEIPT);
    }

    @Test
    void theFacilityIsDoneWhenBothAreDone() {
        var response = office.begin("FacilityResponseProcess", "F001");

        response.does(RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END);
        assertThat(response.end()).isNull();

        response.does(HEAD_REPORT, CHIEF_RECEIPT, WRITTEN_REPORT, DECIDE_WRITTEN_REPORT);
        assertThat(response.end()).isEqualTo("EndEvent_FacilityResponded");
        assertThat(response.left()).isZero();
    }

    @Test
    void whereNoSearchIsNeededTheReportAloneIsWaitedFor() {
        when(answers.search().needed(any(), any())).thenReturn(false);
        var response = office.begin("FacilityResponseProcess", "F001");

        assertThat(response.open()).containsExactly(HEAD_REPORT);
        response.does(HEAD_REPORT, CHIEF_RECEIPT, WRITTEN_REPORT, DECIDE_WRITTEN_REPORT);

        assertThat(response.end()).isEqualTo("EndEvent_FacilityResponded");
        assertThat(response.left()).isZero();
    }
}
