package jp.todoke.camunda;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import jp.todoke.OfficeTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class DueTimerTest {

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
    void aTimerThatFallsDueWhileNothingElseHappensActsWithinFiveSeconds() {
        diagrams.createDeployment().addModelInstance("one-timer.bpmn", Bpmn.createExecutableProcess("OneTimer")
                .camundaHistoryTimeToLive(1).startEvent().intermediateCatchEvent().timerWithDate("${due}").endEvent().done()).deploy();
        var due = clock.instant().plusSeconds(7);

        var waiting = runtime.startProcessInstanceByKey("OneTimer", Map.of("due", Date.from(due))).getId();

        await().atMost(15, SECONDS).until(() -> ended(waiting) != null);
        assertThat(Duration.between(due, ended(waiting))).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void theTimersRunAndTheHealthPageKnowsIt() {
        assertThat(health.health().getDetails()).containsEntry("timersRun", true);
    }

    private Instant ended(String process) {
        var end = history.createHistoricProcessInstanceQuery().processInstanceId(process).singleResult().getEndTime();
        return end == null ? null : end.toInstant();
    }
}
