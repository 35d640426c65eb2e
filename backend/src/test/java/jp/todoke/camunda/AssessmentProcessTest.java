package jp.todoke.camunda;

import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CONFIRM_NO_DUTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("AssessmentProcess")
class AssessmentProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void aDutyNeedsNoSecondPerson() {
        var assessment = office.begin("AssessmentProcess", null);

        assessment.does(ASSESS_DUTY);

        assertThat(assessment.end()).isEqualTo("EndEvent_DutyExists");
    }

    @Test
    void whatIsNotKnownIsJudgedAgainUntilItIs() {
        var assessment = office.begin("AssessmentProcess", null);
        when(answers.assessment().dutyUnknown(assessment.key())).thenReturn(true, true, false);

        assessment.does(ASSESS_DUTY, ASSESS_DUTY);
        assertThat(assessment.open()).containsExactly(ASSESS_DUTY);

        assessment.does(ASSESS_DUTY);
        assertThat(assessment.end()).isEqualTo("EndEvent_DutyExists");
    }

    @Test
    void noDutyIsSettledOnlyByASecondPerson() {
        var assessment = office.begin("AssessmentProcess", null);
        when(answers.assessment().noDutyJudged(assessment.key())).thenReturn(true);

        assessment.does(ASSESS_DUTY);
        assertThat(assessment.open()).containsExactly(CONFIRM_NO_DUTY);

        assessment.does(CONFIRM_NO_DUTY);
        assertThat(assessment.end()).isEqualTo("EndEvent_NoDuty");
    }

    @Test
    void aSecondPersonWhoDisagreesHasItJudgedAgain() {
        var assessment = office.begin("AssessmentProcess", null);
        when(answers.assessment().noDutyJudged(assessment.key())).thenReturn(true);
        when(answers.assessment().noDutyRefused(assessment.key())).thenReturn(true);

        assessment.does(ASSESS_DUTY, CONFIRM_NO_DUTY);

        assertThat(assessment.open()).containsExactly(ASSESS_DUTY);
    }
}
