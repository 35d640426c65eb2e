package jp.todoke.camunda;

import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.CONFIRM_NO_DUTY;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.Map;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Judging again in every state of the judging, also of cases begun before their diagrams knew of it. */
@DiagramTest
class JudgingAgainProcessTest {

    /** Whose diagrams are those of an earlier version. */
    private static final String BEFORE = "before";

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void onlyTheDiagramsOfTodayAreLeft() {
        repository.createDeploymentQuery().tenantIdIn(BEFORE).list()
                .forEach(before -> repository.deleteDeployment(before.getId(), true));
    }

    @Test
    void whileItIsJudgedNothingBeginsBesideIt() {
        when(answers.incident().trackRequired(any(), eq("ASSESSMENT"))).thenReturn(true);
        var loss = office.report();

        judgedAgain(loss);

        assertThat(loss.open()).containsExactly(ASSESS_DUTY);
    }

    @Test
    void noDutyThatWaitsForItsSecondPersonGoesBackToBeJudged() {
        when(answers.incident().trackRequired(any(), eq("ASSESSMENT"))).thenReturn(true);
        when(answers.assessment().noDutyJudged(any())).thenReturn(true);
        var loss = office.report().does(ASSESS_DUTY);
        when(answers.assessment().noDutyRefused(any())).thenReturn(true);

        judgedAgain(loss);

        assertThat(loss.open()).containsExactly(ASSESS_DUTY);
        when(answers.assessment().noDutyRefused(any())).thenReturn(false);
        assertThat(loss.does(ASSESS_DUTY).open()).containsExactly(CONFIRM_NO_DUTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.1.0"})
    void aCaseBegunBeforeItsDiagramKnewOfItIsJudgedAndItsPersonsToldBesideIt(String version) {
        deploy("LossIncidentProcess-" + version);
        var loss = new RunningCase(office, office.number(), null);
        begin("LossIncidentProcess", loss);

        judgedAgain(loss);
        judgedAgain(loss);
        office.inTransaction(() -> office.process.tellPersonsAgain(loss.incident()));

        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, ASSESS_DUTY, RECORD_NOTIFICATION);
        assertThat(loss.does(ASSESS_DUTY).open()).containsExactlyInAnyOrder(CLOSING_CHECK, RECORD_NOTIFICATION);
    }

    @Test
    void aReportBegunBeforeItsDiagramHeardThatItsDutyIsDissolvedIsAskedForNoMore() {
        deploy("AuthorityReportProcess-1.0.0");
        var duty = new RunningCase(office, office.number(), new PartId("D1"));
        begin("AuthorityReportProcess", duty);
        assertThat(duty.open()).containsExactly(FILE_PRELIMINARY_REPORT);

        office.inTransaction(() -> office.process.dutyDissolved(duty.incident(), new PartId("D1")));

        assertThat(duty.open()).isEmpty();
        assertThat(duty.left()).isZero();
    }

    @Test
    void aDutyThatWasDissolvedMayAriseAgain() {
        var loss = office.report();
        var duty = new PartId("D1");
        office.inTransaction(() -> office.process.dutyArose(loss.incident(), duty));
        office.inTransaction(() -> office.process.dutyDissolved(loss.incident(), duty));
        assertThat(loss.open()).containsExactly(CLOSING_CHECK);

        office.inTransaction(() -> office.process.dutyArose(loss.incident(), duty));

        assertThat(loss.open()).containsExactlyInAnyOrder(CLOSING_CHECK, FILE_PRELIMINARY_REPORT);
    }

    private void deploy(String diagram) {
        repository.createDeployment().tenantId(BEFORE).addClasspathResource("released/" + diagram + ".bpmn").deploy();
    }

    private void begin(String diagram, RunningCase begun) {
        office.runtime.createProcessInstanceByKey(diagram).processDefinitionTenantId(BEFORE).businessKey(begun.key())
                .setVariables(begun.part() == null ? Map.of(Key.INCIDENT, begun.incident().value())
                        : Map.of(Key.INCIDENT, begun.incident().value(), Key.PART, begun.part().value())).execute();
    }

    private void judgedAgain(RunningCase loss) {
        office.inTransaction(() -> office.process.judgeAgain(loss.incident()));
    }
}
