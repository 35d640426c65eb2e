package jp.todoke.camunda;

import static jp.todoke.process.Step.RECORD_MEASURE;
import static jp.todoke.process.Step.VERIFY_MEASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A measure is done, looked at by another person, returned until it convinces, or waited for no more. */
@DiagramTest("MeasureProcess")
class MeasureProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void whatWasDoneIsLookedAtAndThenItIsOver() {
        var measure = office.begin("MeasureProcess", "measure-1");

        assertThat(measure.open()).containsExactly(RECORD_MEASURE);
        measure.does(RECORD_MEASURE);
        assertThat(measure.open()).containsExactly(VERIFY_MEASURE);
        assertThat(measure.does(VERIFY_MEASURE).left()).isZero();
    }

    @Test
    void whatDoesNotConvinceIsDoneAgain() {
        var measure = office.begin("MeasureProcess", "measure-1");
        when(answers.measure().returned(any(), any())).thenReturn(true, false);

        measure.does(RECORD_MEASURE, VERIFY_MEASURE);
        assertThat(measure.open()).containsExactly(RECORD_MEASURE);

        assertThat(measure.does(RECORD_MEASURE, VERIFY_MEASURE).left()).isZero();
    }

    @Test
    void itEndsWhereverItStandsWhenItIsWaitedForNoMoreAndItsNeighbourGoesOn() {
        var measure = office.begin("MeasureProcess", "measure-1");
        var neighbour = new PartId("measure-2");
        office.inTransaction(() -> office.process.measureStarted(measure.incident(), neighbour));
        measure.does(RECORD_MEASURE);

        office.inTransaction(() -> office.process.measureEnded(measure.incident(), new PartId("measure-1")));

        assertThat(office.openSteps.of(measure.incident())).singleElement().satisfies(open -> assertThat(open.part())
                .isEqualTo(neighbour));
    }

    @Test
    void itOutlivesItsCase() {
        var loss = office.atClosingCheck();
        office.inTransaction(() -> office.process.measureStarted(loss.incident(), new PartId("measure-1")));

        loss.does(jp.todoke.process.Step.CLOSING_CHECK);

        assertThat(office.openSteps.of(loss.incident())).singleElement().satisfies(open -> assertThat(open.step())
                .isEqualTo(RECORD_MEASURE));
    }
}
