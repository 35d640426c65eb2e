package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import jp.todoke.process.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is to be done after a find waits at whoever has to do it, and ends with it. */
@DiagramTest("AfterFindProcess")
class AfterFindProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void thePersonsAreTold() {
        when(answers.found().tellsPersons(any(), any())).thenReturn(true);

        endsWith(Step.TELL_PERSONS_OF_FIND);
    }

    @Test
    void thePublicationIsAddedTo() {
        when(answers.found().addsToPublication(any(), any())).thenReturn(true);

        endsWith(Step.ADD_FIND_TO_PUBLICATION);
    }

    @Test
    void theFinalReportIsSupplemented() {
        when(answers.found().addsToFinalReport(any(), any())).thenReturn(true);

        endsWith(Step.ADD_FIND_TO_FINAL_REPORT);
    }

    @Test
    void theCouncilIsToldInAddition() {
        endsWith(Step.ADD_FIND_TO_COUNCIL_REPORT);
    }

    private void endsWith(Step step) {
        var work = office.begin("AfterFindProcess", "W1");

        assertThat(work.open()).containsExactly(step);
        assertThat(work.does(step).left()).isZero();
    }
}
