package jp.todoke.clock.casepage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.MeetsClock;
import jp.todoke.process.Step;
import jp.todoke.process.WaitingSteps;
import org.jspecify.annotations.Nullable;

/** Says of each running clock of a case what to do next for it. */
final class NextActs {

    private NextActs() {}

    /**
     * The first open step on the way to the clock's act, of its own part before any other; null where the clock does
     * not run or nothing of it is open.
     */
    static @Nullable NextAct of(ClockRow clock, List<WaitingSteps.Waiting> open) {
        if (!clock.running()) {
            return null;
        }
        var met = MeetsClock.of(clock.key());
        if (met.operation() != null) {
            return new NextAct(null, clock.part(), true, met.operation());
        }
        return met.stepsToIt()
                .flatMap(step -> find(step, clock, open).stream())
                .findFirst()
                .map(found ->
                        new NextAct(found.step(), found.part(), met.steps().contains(found.step()), null))
                .orElse(null);
    }

    private static Optional<WaitingSteps.Waiting> find(Step step, ClockRow clock, List<WaitingSteps.Waiting> open) {
        var named = open.stream().filter(waiting -> waiting.step() == step).toList();
        return Stream.concat(
                        named.stream().filter(waiting -> Objects.equals(waiting.part(), clock.part())),
                        named.stream().filter(waiting -> clock.part() == null || waiting.part() == null))
                .findFirst();
    }
}
