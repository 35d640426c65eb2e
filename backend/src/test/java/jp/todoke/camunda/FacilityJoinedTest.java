package jp.todoke.camunda;

import static jp.todoke.process.Step.AGREE_SEARCH_END;
import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.CONFIRM_SEARCH_END;
import static jp.todoke.process.Step.DECIDE_WRITTEN_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static jp.todoke.process.Step.WRITTEN_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jp.todoke.process.Step;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class FacilityJoinedTest {

    private static final Step[] FACILITY = {
        HEAD_REPORT,
        CHIEF_RECEIPT,
        WRITTEN_REPORT,
        DECIDE_WRITTEN_REPORT,
        RECORD_SEARCH_ROUND,
        AGREE_SEARCH_END,
        CONFIRM_SEARCH_END
    };

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    Clerk clerk;

    @Test
    void eachFacilityThatJoinsARunningCaseHasItsOwnSearchAndReportLine() {
        var loss = running();

        joins(loss, "F002");
        joins(loss, "F003");

        assertThat(loss.open())
                .containsExactlyInAnyOrder(
                        RECORD_NOTIFICATION, RECORD_SEARCH_ROUND, HEAD_REPORT, RECORD_SEARCH_ROUND, HEAD_REPORT);
        loss.at("F002").does(FACILITY);
        verify(answers.incident()).facilityResponded(loss.key());
        assertThat(loss.open()).containsExactlyInAnyOrder(RECORD_NOTIFICATION, RECORD_SEARCH_ROUND, HEAD_REPORT);
    }

    @Test
    void aCaseThatNobodyJoinsIsClosedAsBefore() {
        var loss = office.atClosingCheck();

        loss.does(CLOSING_CHECK);

        verify(answers.incident(), never()).facilityResponded(any());
        assertThat(loss.left()).isZero();
    }

    @Test
    void atTheClosingCheckAFacilityStillJoinsAndTheCaseIsToldWhenItHasResponded() {
        var loss = office.atClosingCheck();

        joins(loss, "F002");

        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, RECORD_SEARCH_ROUND, HEAD_REPORT);
        loss.at("F002").does(FACILITY);
        verify(answers.incident()).facilityResponded(loss.key());
        assertThat(loss.does(CLOSING_CHECK).left()).isZero();
    }

    @Test
    void aFacilityThatIsToldTwiceBeginsOnce() {
        var loss = running();

        joins(loss, "F002");
        joins(loss, "F002");
        loss.at("F002").does(FACILITY);
        joins(loss, "F002");

        assertThat(loss.open()).containsExactly(RECORD_NOTIFICATION);
    }

    @Test
    void twoFacilitiesAtOnceAreBothServed() {
        bothAreServed(running());
    }

    @Test
    void twoFacilitiesAtOnceAtTheClosingCheckAreBothServed() {
        bothAreServed(office.atClosingCheck());
    }

    @Test
    void thePartOfAFacilityIsNoVariableOfTheCase() {
        var loss = running();

        joins(loss, "F002");

        var process = office.runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(loss.key())
                .processDefinitionKey("LossIncidentProcess")
                .singleResult();
        assertThat(office.runtime.getVariables(process.getId())).containsOnlyKeys("incidentId");
    }

    @Test
    void aClosedCaseTakesNoFacilityAndNothingOfItIsKept() {
        var loss = office.atClosingCheck().does(CLOSING_CHECK);

        assertThatThrownBy(() -> office.inTransaction(() -> {
                    office.write(loss.incident(), "F002");
                    office.process.unitJoined(loss.incident(), new PartId("F002"));
                }))
                .hasMessageContaining("FacilityJoined");

        assertThat(loss.left()).isZero();
        assertThat(office.facts(loss.incident())).isEmpty();
    }

    @Test
    void closingAndJoiningAtOnceUnderTheCasesLockComeOneAfterTheOther() {
        var loss = office.atClosingCheck();

        var met = Collision.of(
                office,
                () -> locked(loss, () -> office.process.stepDone(loss.incident(), null, CLOSING_CHECK)),
                () -> office.inTransaction(
                        () -> locked(loss, () -> office.process.unitJoined(loss.incident(), new PartId("F002")))));

        assertThat(met.first()).isNull();
        assertThat(met.second()).isNotNull().hasMessageContaining("FacilityJoined");
        assertThat(loss.left()).isZero();
    }

    private RunningCase running() {
        return office.withOnly(Track.NOTIFICATION);
    }

    private void joins(RunningCase loss, String facility) {
        office.inTransaction(() -> office.process.unitJoined(loss.incident(), new PartId(facility)));
    }

    private void bothAreServed(RunningCase loss) {
        var met = Collision.of(
                office,
                () -> office.process.unitJoined(loss.incident(), new PartId("F002")),
                () -> clerk.does(() -> office.process.unitJoined(loss.incident(), new PartId("F003"))));

        assertThat(met).isEqualTo(new Collision(null, null));
        loss.at("F002").does(FACILITY);
        loss.at("F003").does(FACILITY);
    }

    private void locked(RunningCase loss, Runnable act) {
        office.lock(loss.key());
        act.run();
    }
}
