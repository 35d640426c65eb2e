package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("ClockProcess")
class ClockProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void theClockRingsOnceForEachRungAndKeepsOneTimer() {
        var clock = office.startClock();

        ringsNow(clock);
        ringsNow(clock);

        verify(answers.clock(), times(2)).act(clock.value());
        assertThat(office.jobs(clock.value())).hasSize(1);
    }

    @Test
    void aMovedClockWaitsForItsNewRung() {
        var clock = office.startClock();
        var next = Date.from(Instant.parse("2012-12-25T08:10:00Z"));
        when(answers.clock().nextRung(clock.value())).thenReturn(next);

        office.inTransaction(() -> office.process.clockMoved(clock));

        assertThat(office.jobs(clock.value())).extracting(Job::getDuedate).containsExactly(next);
    }

    @Test
    void aClockMovedFiftyTimesHasOneTimer() {
        var clock = office.startClock();

        for (int i = 0; i < 50; i++) {
            office.inTransaction(() -> office.process.clockMoved(clock));
        }

        assertThat(office.jobs(clock.value())).hasSize(1);
        assertThat(office.runtime
                        .createExecutionQuery()
                        .processInstanceBusinessKey(clock.value())
                        .count())
                .isEqualTo(2);
    }

    @Test
    void afterItsLastRungAClockWaitsSilentlyAndCanStillBeMoved() {
        var clock = office.startClock();
        ringsNow(clock);
        assertThat(office.jobs(clock.value())).extracting(Job::getDuedate).containsExactly(Answers.END_OF_TIME);
        var again = Date.from(Instant.parse("2012-12-26T00:00:00Z"));
        when(answers.clock().nextRung(clock.value())).thenReturn(again);

        office.inTransaction(() -> office.process.clockMoved(clock));

        assertThat(office.jobs(clock.value())).extracting(Job::getDuedate).containsExactly(again);
    }

    @Test
    void aStoppedClockLeavesNothingBehind() {
        var clock = office.startClock();

        office.inTransaction(() -> office.process.clockStopped(clock));

        assertThat(office.jobs(clock.value())).isEmpty();
        assertThat(office.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(clock.value())
                        .count())
                .isZero();
    }

    @Test
    void theWatchFindsOnlyClocksWithoutExactlyOneTimer() {
        var sound = office.startClock();
        var broken = office.startClock();
        assertThat(office.openSteps.clocksWithoutOneTimer()).doesNotContain(sound.value(), broken.value());

        office.jobs.deleteJob(office.jobs(broken.value()).get(0).getId());

        assertThat(office.openSteps.clocksWithoutOneTimer())
                .contains(broken.value())
                .doesNotContain(sound.value());
    }

    @Test
    void aRungThatCannotBeToldIsTriedAgainWithNothingOfItKept() {
        var clock = office.startClock();
        var incident = office.number();
        doAnswer(told -> {
                    office.write(incident, "told");
                    throw new IllegalStateException("no paper");
                })
                .when(answers.clock())
                .act(clock.value());

        assertThatThrownBy(() -> ringsNow(clock)).hasMessageContaining("no paper");

        assertThat(office.facts(incident)).isEmpty();
        assertThat(office.jobs(clock.value())).hasSize(1);
    }

    private void ringsNow(PartId clock) {
        office.jobs.executeJob(office.jobs(clock.value()).get(0).getId());
    }
}
