package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import jp.todoke.process.Step;
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
    void fourWeeksBeforeTheReviewTheHeadIsAskedAndTheReviewEndsTheAsking() {
        when(answers.followUp().askedAt(any())).thenReturn(Date.from(Instant.EPOCH));
        when(answers.followUp().goesOn(any())).thenReturn(true, false);
        var reviewed = office.begin("FollowUpProcess", "followup");
        assertThat(reviewed.open()).isEmpty();

        asks(reviewed);
        assertThat(reviewed.open()).containsExactly(Step.ANSWER_FOLLOW_UP);
        reviewed.does(Step.ANSWER_FOLLOW_UP);
        assertThat(reviewed.open()).isEmpty();
        makes(reviewed);

        asks(reviewed);
        assertThat(reviewed.open()).containsExactly(Step.ANSWER_FOLLOW_UP);
        makes(reviewed);
        assertThat(reviewed.left()).isZero();
        verify(answers.followUp(), times(2)).ask(reviewed.incident().value());
    }

    @Test
    void inPlaceOfAMeasureThatDidNotHoldAnotherIsProposedUntilItIsApproved() {
        var reviewed = office.begin("FollowUpProcess", "followup");
        when(answers.followUp().successorOwed(any())).thenReturn(true, true, false);

        makes(reviewed);
        assertThat(reviewed.open()).containsExactly(Step.PROPOSE_SUCCESSOR);
        reviewed.does(Step.PROPOSE_SUCCESSOR, Step.DECIDE_SUCCESSOR);
        assertThat(reviewed.open()).containsExactly(Step.PROPOSE_SUCCESSOR);
        reviewed.does(Step.PROPOSE_SUCCESSOR, Step.DECIDE_SUCCESSOR);

        assertThat(reviewed.left()).isZero();
    }

    @Test
    void itEndsWhenItsPlanGaveWayToAnother() {
        var reviewed = office.begin("FollowUpProcess", "followup");

        office.inTransaction(() -> office.process.followUpEnded(reviewed.incident()));

        assertThat(reviewed.left()).isZero();
        makes(reviewed);
    }

    /** The timer is due. */
    private void asks(RunningCase reviewed) {
        office.jobs.executeJob(office.jobs
                .createJobQuery()
                .processInstanceId(office.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reviewed.key())
                        .singleResult()
                        .getId())
                .singleResult()
                .getId());
    }

    private void makes(RunningCase reviewed) {
        office.inTransaction(() -> office.process.reviewMade(reviewed.incident()));
    }
}
