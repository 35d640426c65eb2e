package jp.todoke.camunda;

import static jp.todoke.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import jp.todoke.JobExecutors;
import jp.todoke.OfficeTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The job executor of the engine, which sleeps in the other tests of the office. */
@OfficeTest
class DueTimerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    RepositoryService diagrams;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    Clock clock;

    @Autowired
    EngineHealth health;

    @Test
    void aTimerThatFallsDueWhileNothingElseHappensActsByItself() {
        diagrams.createDeployment()
                .addModelInstance(
                        "one-timer.bpmn",
                        Bpmn.createExecutableProcess("OneTimer")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDate("${due}")
                                .endEvent()
                                .done())
                .deploy();

        JobExecutors.awake(application, () -> {
            var waiting = runtime.startProcessInstanceByKey(
                            "OneTimer", Map.of("due", Date.from(clock.instant().plusSeconds(4))))
                    .getId();

            soon().until(() -> ended(waiting));
        });
        assertThat(JobExecutors.of(application).getMaxWait())
                .as("longest pause between two looks, ms")
                .isLessThanOrEqualTo(5_000);
    }

    @Test
    void theHealthPageKnowsWhetherTheTimersRun() {
        assertThat(health.health().getDetails()).containsEntry("timersRun", false);

        JobExecutors.awake(
                application, () -> assertThat(health.health().getDetails()).containsEntry("timersRun", true));
    }

    private boolean ended(String process) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getEndTime()
                != null;
    }
}
