package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class ClockCollisionTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Autowired
    Clerk clerk;

    @Test
    void aClockMovedTwiceAtOnceHasOneTimer() {
        var clock = office.startClock();

        var met = Collision.of(
                office,
                () -> office.process.clockMoved(clock),
                () -> clerk.does(() -> office.process.clockMoved(clock)));

        assertThat(met).isEqualTo(new Collision(null, null));
        assertThat(office.jobs(clock.value())).hasSize(1);
    }

    @Test
    void aClockMovedAndStoppedAtOnceIsStopped() {
        var clock = office.startClock();

        var met = Collision.of(
                office,
                () -> office.process.clockMoved(clock),
                () -> clerk.does(() -> office.process.clockStopped(clock)));

        assertThat(met).isEqualTo(new Collision(null, null));
        nothingIsLeftOf(clock);
    }

    @Test
    void aClockStoppedTwiceAtOnceIsStopped() {
        var clock = office.startClock();

        var met = Collision.of(
                office,
                () -> office.process.clockStopped(clock),
                () -> clerk.does(() -> office.process.clockStopped(clock)));

        assertThat(met).isEqualTo(new Collision(null, null));
        nothingIsLeftOf(clock);
    }

    @Test
    void aStoppedClockIsDeafToWhatComesLater() {
        var clock = office.startClock();

        office.inTransaction(() -> office.process.clockStopped(clock));
        office.inTransaction(() -> office.process.clockStopped(clock));
        office.inTransaction(() -> office.process.clockMoved(clock));

        nothingIsLeftOf(clock);
    }

    @Test
    void aRungThatRingsWhileTheClockIsBeingStoppedUnderItsLockIsNotKept() {
        var clock = office.startClock();
        var rung = office.number();
        ringsUnderItsLock(clock, rung);

        var met = Collision.of(
                office,
                () -> {
                    office.lock(clock.value());
                    office.process.clockStopped(clock);
                },
                () -> ringsNow(clock));

        assertThat(met.first()).isNull();
        assertThat(met.second()).isInstanceOf(OptimisticLockingException.class);
        assertThat(office.facts(rung)).isEmpty();
        nothingIsLeftOf(clock);
    }

    @Test
    void aStopThatComesWhileTheRungRingsUnderItsLockWaitsAndTheRungIsKept() {
        var clock = office.startClock();
        var rung = office.number();
        ringsUnderItsLock(clock, rung);

        var met = Collision.of(
                office,
                () -> ringsNow(clock),
                () -> clerk.does(() -> {
                    office.lock(clock.value());
                    office.process.clockStopped(clock);
                }));

        assertThat(met).isEqualTo(new Collision(null, null));
        assertThat(office.facts(rung)).containsExactly("rung");
        nothingIsLeftOf(clock);
    }

    private void ringsUnderItsLock(PartId clock, IncidentId rung) {
        doAnswer(act -> {
                    office.lock(clock.value());
                    office.write(rung, "rung");
                    return null;
                })
                .when(answers.clock())
                .act(clock.value());
    }

    private void ringsNow(PartId clock) {
        office.jobs.executeJob(office.jobs(clock.value()).get(0).getId());
    }

    private void nothingIsLeftOf(PartId clock) {
        assertThat(office.jobs(clock.value())).isEmpty();
        assertThat(office.runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(clock.value())
                        .count())
                .isZero();
    }
}
