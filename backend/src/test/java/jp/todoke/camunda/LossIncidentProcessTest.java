package jp.todoke.camunda;

import static jp.todoke.process.Step.ADD_FIND_TO_COUNCIL_REPORT;
import static jp.todoke.process.Step.AGREE_SEARCH_END;
import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.CONFIRM_NOTIFICATION;
import static jp.todoke.process.Step.CONFIRM_SEARCH_END;
import static jp.todoke.process.Step.DECIDE_COUNCIL_REPORT;
import static jp.todoke.process.Step.DECIDE_PLAN;
import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.DECIDE_WRITTEN_REPORT;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static jp.todoke.process.Step.WRITTEN_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import jp.todoke.process.Step;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("LossIncidentProcess")
class LossIncidentProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    private static final Step[] FACILITY = {
        HEAD_REPORT,
        CHIEF_RECEIPT,
        WRITTEN_REPORT,
        DECIDE_WRITTEN_REPORT,
        RECORD_SEARCH_ROUND,
        AGREE_SEARCH_END,
        CONFIRM_SEARCH_END
    };

    private static final Step[] CASE = {
        ASSESS_DUTY,
        RECORD_NOTIFICATION,
        CONFIRM_NOTIFICATION,
        DECIDE_PUBLICATION,
        DRAFT_PLAN,
        DECIDE_PLAN,
        DECIDE_COUNCIL_REPORT
    };

    @Test
    void allFiveTracksBeginAtMinuteZero() {
        concerns("F001");

        var loss = office.report();

        assertThat(loss.open())
                .containsExactlyInAnyOrder(
                        RECORD_SEARCH_ROUND, HEAD_REPORT, ASSESS_DUTY, RECORD_NOTIFICATION, DECIDE_PUBLICATION);
    }

    @Test
    void theCaseIsClosedWhenEveryTrackHasDeliveredItsToken() {
        concerns("F001");
        var loss = office.report();

        loss.does(CASE);
        assertThat(loss.open()).doesNotContain(CLOSING_CHECK);
        loss.at("F001").does(FACILITY);
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
        loss.does(CLOSING_CHECK);

        assertThat(loss.end()).isEqualTo("EndEvent_Closed");
        assertThat(loss.left()).isZero();
    }

    @Test
    void beforeTheClosingCheckTheCaseIsToldThatItIsDue() {
        var loss = office.withOnly(Track.PUBLICATION);
        verify(answers.incident(), never()).readyForClosing(any());

        loss.does(DECIDE_PUBLICATION);

        verify(answers.incident()).readyForClosing(loss.key());
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
    }

    @Test
    void threeFacilitiesRespondSideBySide() {
        concerns("F001", "F002", "F003");
        var loss = office.report().does(CASE);

        loss.at("F002").does(FACILITY);
        loss.at("F003").does(FACILITY);
        assertThat(loss.open()).containsExactlyInAnyOrder(RECORD_SEARCH_ROUND, HEAD_REPORT);

        loss.at("F001").does(FACILITY);
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
    }

    @Test
    void aCaseThatKnowsNoFacilityWaitsForNone() {
        assertThat(office.report().open())
                .containsExactlyInAnyOrder(ASSESS_DUTY, RECORD_NOTIFICATION, DECIDE_PUBLICATION);
        assertThat(office.withOnly(Track.FACILITY_RESPONSE).open()).containsExactly(CLOSING_CHECK);
    }

    @Test
    void aDutyThatArisesIsReportedBesideTheTracks() {
        concerns("F001");
        var loss = office.report();

        office.inTransaction(() -> office.process.dutyArose(loss.incident(), new PartId("D1")));

        assertThat(loss.open()).contains(FILE_PRELIMINARY_REPORT, ASSESS_DUTY);
        loss.at("D1").does(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
        assertThat(office.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(loss.key() + "/D1")
                        .count())
                .isZero();
    }

    @Test
    void aFacilityThatJoinsRespondsBesideTheTracks() {
        concerns("F001");
        var loss = office.report();

        office.inTransaction(() -> office.process.unitJoined(loss.incident(), new PartId("F002")));

        loss.at("F002").does(FACILITY);
        verify(answers.incident()).facilityResponded(loss.key());
        assertThat(loss.open()).contains(HEAD_REPORT, ASSESS_DUTY);
    }

    @Test
    void factsThatChangeAfterTheTracksEndedAreJudgedAgainAndSoAreThePersonsTold() {
        var loss = office.atClosingCheck();

        office.inTransaction(() -> office.process.judgeAgain(loss.incident()));
        office.inTransaction(() -> office.process.tellPersonsAgain(loss.incident()));

        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, ASSESS_DUTY, RECORD_NOTIFICATION);
        assertThat(loss.does(ASSESS_DUTY, RECORD_NOTIFICATION, CONFIRM_NOTIFICATION)
                        .open())
                .containsExactly(CLOSING_CHECK);
        assertThat(loss.does(CLOSING_CHECK).left()).isZero();
    }

    @Test
    void aFindAfterTheTracksEndedBeginsItsWorkBesideThem() {
        var loss = office.atClosingCheck();

        office.inTransaction(() -> office.process.mediumFound(loss.incident(), new PartId("W1")));
        office.inTransaction(() -> office.process.mediumFound(loss.incident(), new PartId("W2")));

        assertThat(loss.open())
                .containsExactlyInAnyOrder(CLOSING_CHECK, ADD_FIND_TO_COUNCIL_REPORT, ADD_FIND_TO_COUNCIL_REPORT);
        loss.at("W1").does(ADD_FIND_TO_COUNCIL_REPORT);
        loss.at("W2").does(ADD_FIND_TO_COUNCIL_REPORT);
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
    }

    @Test
    void aWithdrawnCaseAsksNobodyAnyMoreAndHearsNothing() {
        concerns("F001", "F002");
        var loss = office.report();
        office.inTransaction(() -> office.process.dutyArose(loss.incident(), new PartId("D1")));

        office.inTransaction(() -> office.process.withdrawn(loss.incident()));

        assertThat(loss.open()).isEmpty();
        assertThat(loss.left()).isZero();
        assertThat(loss.end()).isEqualTo("Subprocess_Withdrawn");
        assertThat(office.jobs(loss.key() + "/F001")).isEmpty();
    }

    @Test
    void aMergedCaseAsksNobodyAnyMore() {
        concerns("F001", "F002");
        var loss = office.report();
        office.inTransaction(() -> office.process.dutyArose(loss.incident(), new PartId("D1")));

        office.inTransaction(() -> office.process.merged(loss.incident()));

        assertThat(loss.open()).isEmpty();
        assertThat(loss.left()).isZero();
        assertThat(loss.end()).isEqualTo("Subprocess_Merged");
        assertThat(office.jobs(loss.key() + "/F001")).isEmpty();
    }

    @Test
    void aCaseIsWithdrawnAtItsClosingCheckToo() {
        var loss = office.atClosingCheck();

        office.inTransaction(() -> office.process.withdrawn(loss.incident()));

        assertThat(loss.open()).isEmpty();
        assertThat(loss.left()).isZero();
    }

    @Test
    void theUnitsResponseEndsForAllOfThemAndItsTokenWaitsForTheOthers() {
        concerns("F001", "F002");
        var loss = office.report();
        office.inTransaction(() -> office.process.unitJoined(loss.incident(), new PartId("F003")));

        office.inTransaction(() -> office.process.facilityResponseEnded(loss.incident()));

        assertThat(loss.open()).containsExactlyInAnyOrder(ASSESS_DUTY, RECORD_NOTIFICATION, DECIDE_PUBLICATION);
        assertThat(office.jobs(loss.key() + "/F001")).isEmpty();
        assertThat(office.jobs(loss.key() + "/F003")).isEmpty();
        assertThat(loss.does(CASE).open()).containsExactly(CLOSING_CHECK);
        assertThat(loss.does(CLOSING_CHECK).left()).isZero();
    }

    @Test
    void aCaseAllOfWhoseTracksEndAsNotNeededWaitsForItsClosingCheckOnce() {
        concerns("F001");
        var loss = office.report();

        office.inTransaction(() -> {
            office.process.preventionEnded(loss.incident());
            office.process.publicationEnded(loss.incident());
            office.process.notificationEnded(loss.incident());
            office.process.assessmentEnded(loss.incident());
            office.process.facilityResponseEnded(loss.incident());
        });

        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
        assertThat(loss.does(CLOSING_CHECK).left()).isZero();
    }

    @Test
    void preventionEndsAsNotNeededAlsoWhereTheCouncilIsToBeTold() {
        concerns();
        var loss = office.withOnly(Track.PREVENTION).does(DRAFT_PLAN, DECIDE_PLAN);
        assertThat(loss.open()).containsExactly(DECIDE_COUNCIL_REPORT);

        office.inTransaction(() -> office.process.preventionEnded(loss.incident()));

        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
    }

    @Test
    void whatBeganAgainBesideTheTracksEndsAsNotNeededToo() {
        var loss = office.atClosingCheck();
        office.inTransaction(() -> office.process.judgeAgain(loss.incident()));
        office.inTransaction(() -> office.process.tellPersonsAgain(loss.incident()));

        office.inTransaction(() -> office.process.assessmentEnded(loss.incident()));
        office.inTransaction(() -> office.process.notificationEnded(loss.incident()));

        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
        office.inTransaction(() -> office.process.judgeAgain(loss.incident()));
        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, ASSESS_DUTY);
    }

    @Test
    void whatIsPublishedAfterAllWaitsBesideTheTracksUntilItIsPublishedOrNotToBeAfterAll() {
        var loss = office.atClosingCheck();
        when(answers.publication().decided(any())).thenReturn(true);
        when(answers.publication().willBePublished(any())).thenReturn(true);

        office.inTransaction(() -> office.process.publishAfterAll(loss.incident()));
        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, RECORD_PUBLICATION);
        office.inTransaction(() -> office.process.publicationEnded(loss.incident()));
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);

        office.inTransaction(() -> office.process.publishAfterAll(loss.incident()));
        assertThat(loss.does(RECORD_PUBLICATION).open()).containsExactly(CLOSING_CHECK);
        assertThat(loss.does(CLOSING_CHECK).left()).isZero();
    }

    @Test
    void aReopenedCaseRunsOnlyTheTracksThatAreNeeded() {
        var loss = office.atClosingCheck().does(CLOSING_CHECK);
        needed("NOTIFICATION");

        office.inTransaction(() -> office.process.reopened(loss.incident()));

        assertThat(loss.open()).containsExactly(RECORD_NOTIFICATION);
        assertThat(loss.does(RECORD_NOTIFICATION, CONFIRM_NOTIFICATION).open()).containsExactly(CLOSING_CHECK);
        assertThat(loss.does(CLOSING_CHECK).left()).isZero();
    }

    @Test
    void aReopenedCaseThatNeedsNoTrackWaitsForItsClosingCheck() {
        var loss = office.atClosingCheck().does(CLOSING_CHECK);
        needed();

        office.inTransaction(() -> office.process.reopened(loss.incident()));

        assertThat(loss.open()).containsExactly(CLOSING_CHECK);
    }

    @Test
    void thePartOfADutyIsNoVariableOfTheCase() {
        var loss = office.report();

        office.inTransaction(() -> office.process.dutyArose(loss.incident(), new PartId("D1")));

        var process = office.runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(loss.key())
                .processDefinitionKey("LossIncidentProcess")
                .singleResult();
        assertThat(office.runtime.getVariables(process.getId())).containsOnlyKeys("incidentId");
    }

    private void needed(String... tracks) {
        when(answers.incident().needed(any(), any()))
                .thenAnswer(question -> List.of(tracks).contains(question.<String>getArgument(1)));
    }

    private void concerns(String... facilities) {
        when(answers.incident().facilities(any())).thenReturn(List.of(facilities));
    }
}
