package jp.todoke.camunda;

import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.CONFIRM_NO_DUTY;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Judging again in every state of the judging. */
@DiagramTest
class JudgingAgainProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void whileItIsJudgedNothingBeginsBesideIt() {
        var loss = office.withOnly(Track.ASSESSMENT);

        judgedAgain(loss);

        assertThat(loss.open()).containsExactly(ASSESS_DUTY);
    }

    @Test
    void noDutyThatWaitsForItsSecondPersonGoesBackToBeJudged() {
        when(answers.assessment().noDutyJudged(any())).thenReturn(true);
        var loss = office.withOnly(Track.ASSESSMENT).does(ASSESS_DUTY);
        when(answers.assessment().noDutyRefused(any())).thenReturn(true);

        judgedAgain(loss);

        assertThat(loss.open()).containsExactly(ASSESS_DUTY);
        when(answers.assessment().noDutyRefused(any())).thenReturn(false);
        assertThat(loss.does(ASSESS_DUTY).open()).containsExactly(CONFIRM_NO_DUTY);
    }

    @Test
    void aDutyThatWasDissolvedMayAriseAgain() {
        var loss = office.atClosingCheck();
        var duty = new PartId("D1");
        office.inTransaction(() -> office.process.dutyArose(loss.incident(), duty));
        office.inTransaction(() -> office.process.dutyDissolved(loss.incident(), duty));
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);

        office.inTransaction(() -> office.process.dutyArose(loss.incident(), duty));

        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, FILE_PRELIMINARY_REPORT);
    }

    private void judgedAgain(RunningCase loss) {
        office.inTransaction(() -> office.process.judgeAgain(loss.incident()));
    }
}
