package jp.todoke.camunda;

import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class DutyAroseTest {

    @Autowired
    Office office;

    @Autowired
    Clerk clerk;

    @Test
    void inARunningCaseEachDutyHasItsReport() {
        var loss = running();

        arises(loss, "D1");
        arises(loss, "D2");

        assertThat(loss.open())
                .containsExactlyInAnyOrder(RECORD_NOTIFICATION, FILE_PRELIMINARY_REPORT, FILE_PRELIMINARY_REPORT);
        loss.at("D2").does(FILE_PRELIMINARY_REPORT);
        assertThat(loss.open())
                .containsExactlyInAnyOrder(RECORD_NOTIFICATION, FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
    }

    @Test
    void twoDutiesAtOnceInARunningCaseAreBothReported() {
        bothAreReported(running());
    }

    @Test
    void atTheClosingCheckADutyIsStillReported() {
        var loss = office.atClosingCheck();

        arises(loss, "D1");
        arises(loss, "D2");

        assertThat(loss.open())
                .containsExactlyInAnyOrder(CLOSING_CHECK, FILE_PRELIMINARY_REPORT, FILE_PRELIMINARY_REPORT);
    }

    @Test
    void twoDutiesAtOnceAtTheClosingCheckAreBothReported() {
        bothAreReported(office.atClosingCheck());
    }

    @Test
    void anOpenDutyOutlivesTheClosingCheckSoTheDomainMustRefuseToClose() {
        var loss = office.atClosingCheck();
        arises(loss, "D1");

        loss.does(CLOSING_CHECK);

        assertThat(loss.end()).isNull();
        loss.at("D1").does(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
        assertThat(loss.left()).isZero();
    }

    @Test
    void aClosedCaseTakesNoDutyAndNothingOfItIsKept() {
        var loss = office.atClosingCheck().does(CLOSING_CHECK);

        assertThatThrownBy(() -> office.inTransaction(() -> {
                    office.write(loss.incident(), "D1");
                    office.process.dutyArose(loss.incident(), new PartId("D1"));
                }))
                .hasMessageContaining("DutyArose");

        assertThat(loss.left()).isZero();
        assertThat(office.facts(loss.incident())).isEmpty();
    }

    @Test
    void closingAndADutyAtOnceUnderTheCasesLockComeOneAfterTheOther() {
        var loss = office.atClosingCheck();

        var met = Collision.of(
                office,
                () -> locked(loss, () -> office.process.stepDone(loss.incident(), null, CLOSING_CHECK)),
                () -> office.inTransaction(
                        () -> locked(loss, () -> office.process.dutyArose(loss.incident(), new PartId("D1")))));

        assertThat(met.first()).isNull();
        assertThat(met.second()).isNotNull().hasMessageContaining("DutyArose");
        assertThat(loss.end()).isEqualTo("EndEvent_Closed");
        assertThat(loss.left()).isZero();
    }

    private RunningCase running() {
        return office.withOnly(Track.NOTIFICATION);
    }

    private void arises(RunningCase loss, String duty) {
        office.inTransaction(() -> office.process.dutyArose(loss.incident(), new PartId(duty)));
    }

    private void bothAreReported(RunningCase loss) {
        var met = Collision.of(
                office,
                () -> office.process.dutyArose(loss.incident(), new PartId("D1")),
                () -> clerk.does(() -> office.process.dutyArose(loss.incident(), new PartId("D2"))));

        assertThat(met).isEqualTo(new Collision(null, null));
        loss.at("D1").does(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
        loss.at("D2").does(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
    }

    private void locked(RunningCase loss, Runnable act) {
        office.lock(loss.key());
        act.run();
    }
}
