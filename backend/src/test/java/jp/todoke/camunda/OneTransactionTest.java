package jp.todoke.camunda;

import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.HEAD_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import jp.todoke.process.StepNotOpen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@DiagramTest
class OneTransactionTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void aReportWhoseProcessCannotBeginLeavesNoRow() {
        var incident = office.number();
        when(answers.incident().facilities(any())).thenThrow(new IllegalStateException("the question failed"));

        assertThatThrownBy(() -> office.inTransaction(() -> {
                    office.write(incident, "reported");
                    office.process.incidentReported(incident);
                }))
                .hasStackTraceContaining("the question failed");

        assertThat(office.facts(incident)).isEmpty();
        assertThat(new RunningCase(office, incident, null).left()).isZero();
    }

    @Test
    void aReportThatFailsAfterItsProcessBeganLeavesNoProcess() {
        var incident = office.number();

        assertThatThrownBy(() -> office.inTransaction(() -> {
                    office.process.incidentReported(incident);
                    throw new IllegalStateException("the mail failed");
                }))
                .hasMessage("the mail failed");

        assertThat(new RunningCase(office, incident, null).left()).isZero();
    }

    @Test
    void aStepWhoseNextQuestionFailsIsStillOpenAndItsRowIsGone() {
        var publication = office.begin("PublicationProcess", null);
        when(answers.publication().willBePublished(any())).thenThrow(new IllegalStateException("the question failed"));

        assertThatThrownBy(() -> office.inTransaction(() -> {
                    office.write(publication.incident(), "decided");
                    office.process.stepDone(publication.incident(), null, DECIDE_PUBLICATION);
                }))
                .hasStackTraceContaining("the question failed");

        assertThat(publication.open()).containsExactly(DECIDE_PUBLICATION);
        assertThat(office.facts(publication.incident())).isEmpty();
    }

    @Test
    void aListenerThatRefusesKeepsTheStepOpenAndItsRefusalCanBeFound() {
        var loss = office.atClosingCheck();
        doThrow(new StepNotOpen(CLOSING_CHECK)).when(answers.listener()).ended(any(), any(), any());

        assertThatThrownBy(() -> loss.does(CLOSING_CHECK)).hasRootCauseInstanceOf(StepNotOpen.class);

        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
    }

    @Test
    void aStepThatDoesNotWaitIsRefusedInTheOfficesWords() {
        var loss = office.atClosingCheck();

        assertThatThrownBy(() -> loss.does(HEAD_REPORT)).isInstanceOf(StepNotOpen.class);
        loss.does(CLOSING_CHECK);
        assertThatThrownBy(() -> loss.does(CLOSING_CHECK)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void twoClerksWhoDoTheSameStepAtOnceDoItOnce() {
        var loss = office.atClosingCheck();

        var met = Collision.of(
                office,
                () -> office.process.stepDone(loss.incident(), null, CLOSING_CHECK),
                () -> clerk.does(() -> {
                    office.write(loss.incident(), "closed by the second");
                    office.process.stepDone(loss.incident(), null, CLOSING_CHECK);
                }));

        assertThat(met.first()).isNull();
        assertThat(met.second()).isInstanceOf(StepNotOpen.class);
        assertThat(office.facts(loss.incident())).isEmpty();
    }

    @Test
    void nobodyTellsTheEngineOutsideATransaction() {
        assertThatThrownBy(() -> office.process.incidentReported(office.number()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Autowired
    Clerk clerk;
}
