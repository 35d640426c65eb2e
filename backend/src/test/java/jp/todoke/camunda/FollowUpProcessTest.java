package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After the closing each review is waited for, until the last was made or none is waited for any more. */
@DiagramTest("FollowUpProcess")
class FollowUpProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void itWaitsForOneReviewAfterTheOther() {
        var reviewed = office.begin("FollowUpProcess", "followup");
        when(answers.followUp().goesOn(any())).thenReturn(true, true, false);

        makes(reviewed);
        makes(reviewed);
        assertThat(reviewed.left()).isEqualTo(1);
        makes(reviewed);

        assertThat(reviewed.left()).isZero();
    }

    @Test
    void itEndsWhenItsPlanGaveWayToAnother() {
        var reviewed = office.begin("FollowUpProcess", "followup");

        office.inTransaction(() -> office.process.followUpEnded(reviewed.incident()));

        assertThat(reviewed.left()).isZero();
        makes(reviewed);
    }

    private void makes(RunningCase reviewed) {
        office.inTransaction(() -> office.process.reviewMade(reviewed.incident()));
    }
}
