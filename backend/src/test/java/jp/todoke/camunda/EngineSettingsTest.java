package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import jp.todoke.shared.SettableClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class EngineSettingsTest {

    @Autowired
    Office office;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Test
    void theNightHasAWindowInWhichOldHistoryGoes() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
        assertThat(settings.getHistoryCleanupBatchWindowEndTime()).isEqualTo("04:00");
        assertThat(settings.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(engine.getHistoryService().findHistoryCleanupJobs()).isNotEmpty();
    }

    @Test
    void theTracesOfAClockGoAfterThirtyDaysAndThoseOfACaseAfterTenYears() {
        var daysKept = engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getHistoryTimeToLive));

        assertThat(daysKept).hasSize(15).containsEntry("ClockProcess", 30);
        daysKept.remove("ClockProcess");
        assertThat(daysKept.values()).containsOnly(3650);
    }

    @Test
    void aStoppedClockKnowsTheDayOnWhichItsTracesGo() {
        var stopped = office.startClock();
        office.inTransaction(() -> office.process.clockStopped(stopped));

        var past = office.history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(stopped.value())
                .singleResult();

        assertThat(past.getRemovalTime().toInstant())
                .isEqualTo(past.getEndTime().toInstant().plus(30, ChronoUnit.DAYS));
    }

    @Test
    void ofAClocksProcessItIsKeptThatItRanAndNotWhichWay() {
        var clock = office.startClock();

        var past = office.history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(clock.value())
                .singleResult();

        assertThat(office.history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(past.getId())
                        .count())
                .isZero();
        assertThat(office.history
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(past.getId())
                        .count())
                .isZero();
        assertThat(office.history
                        .createHistoricJobLogQuery()
                        .processInstanceId(past.getId())
                        .count())
                .isZero();
    }

    @Test
    void aStartWithUnchangedDiagramsMakesNoNewVersion() {
        var diagrams = engine.getRepositoryService();
        var before = diagrams.createProcessDefinitionQuery().count();

        Diagrams.deploy(diagrams);

        assertThat(diagrams.createProcessDefinitionQuery().count()).isEqualTo(before);
    }

    @Test
    void aDiagramCanAskStepBeansAndNothingElse() {
        var askable = new StepBeans(beans);

        assertThat(askable)
                .containsKey("clockSteps")
                .doesNotContainKey("dataSource")
                .doesNotContainKey("clerk");
        assertThat(askable.keySet()).allMatch(name -> name.toString().endsWith("Steps"));
    }

    @Test
    void theEngineLivesInTheSameDayAsTheOffice() {
        clock.set(Instant.parse("2012-12-25T07:40:00Z"));
        try {
            assertThat(ClockUtil.getCurrentTime().toInstant())
                    .isCloseTo("2012-12-25T07:40:00Z", within(10, ChronoUnit.SECONDS));
        } finally {
            clock.set(Instant.now());
        }
    }

    @Test
    void nobodyHasAnAccountInTheEngine() {
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
        assertThat(engine.getProcessEngineConfiguration().isAuthorizationEnabled())
                .isFalse();
    }
}
