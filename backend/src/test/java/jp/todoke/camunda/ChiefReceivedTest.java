package jp.todoke.camunda;

import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class ChiefReceivedTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    Clerk clerk;

    @Test
    void whereThePlanWaitsForTheChiefItBegins() {
        var loss = waitingForTheChief();

        received(loss);

        assertThat(loss.open()).containsExactly(DRAFT_PLAN);
    }

    @Test
    void aSecondReceiptChangesNothing() {
        var loss = waitingForTheChief();

        received(loss);
        received(loss);

        assertThat(loss.open()).containsExactly(DRAFT_PLAN);
    }

    @Test
    void twoReceiptsAtOnceBeginThePlanOnce() {
        var loss = waitingForTheChief();

        var met = Collision.of(
                office,
                () -> office.process.chiefReceived(loss.incident()),
                () -> clerk.does(() -> office.process.chiefReceived(loss.incident())));

        assertThat(met).isEqualTo(new Collision(null, null));
        assertThat(loss.open()).containsExactly(DRAFT_PLAN);
    }

    @Test
    void atTheClosingCheckAndAfterwardsNobodyListensAndNothingBreaks() {
        var loss = office.atClosingCheck();

        received(loss);
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);

        loss.does(CLOSING_CHECK);
        received(loss);
        assertThat(loss.left()).isZero();
    }

    @Test
    void theReceiptOfOneCaseIsNotHeardInAnother() {
        var loss = waitingForTheChief();
        var other = waitingForTheChief();

        received(loss);

        assertThat(other.open()).isEmpty();
    }

    private RunningCase waitingForTheChief() {
        return office.withOnly(Track.PREVENTION);
    }

    private void received(RunningCase loss) {
        office.inTransaction(() -> office.process.chiefReceived(loss.incident()));
    }
}
