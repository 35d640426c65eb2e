package jp.todoke.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.clock.ClockRow.ClockEnded;
import jp.todoke.clock.ClockRow.ClockMet;
import jp.todoke.clock.ClockRow.ClockWaived;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.LimitSet;
import jp.todoke.clock.MeetsClock;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * By when a step is due: the earliest limit of the clocks that wait for it, also where one starts after the step, moves
 * or stops.
 */
@Component
class DueDates {

    private static final Map<Step, List<ClockKey>> CLOCKS = Stream.of(Step.values())
            .collect(Collectors.toMap(Function.identity(), step -> Stream.of(ClockKey.values())
                    .filter(key -> MeetsClock.of(key).steps().contains(step))
                    .toList()));

    private final Clocks clocks;
    private final Tasks tasks;

    DueDates(Clocks clocks, Tasks tasks) {
        this.clocks = clocks;
        this.tasks = tasks;
    }

    /**
     * The earliest limit of the step's clocks that run, of its part or of the whole case; a step done again after they
     * were met is due no more.
     */
    @Nullable
    Instant of(IncidentId incident, @Nullable PartId part, Step step) {
        return clock(incident, part, step).map(ClockView::limit).orElse(null);
    }

    /** The clock whose limit the step is due by. */
    Optional<ClockView> clock(IncidentId incident, @Nullable PartId part, Step step) {
        var keys = CLOCKS.get(step);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return clocks.of(incident).stream()
                .filter(clock -> clock.running()
                        && keys.contains(clock.key())
                        && (clock.part() == null || Objects.equals(clock.part(), part)))
                .min(Comparator.comparing(ClockView::limit));
    }

    @EventListener
    void limitSet(LimitSet set) {
        writeAnew(set.incident(), set.key());
    }

    @EventListener
    void clockMet(ClockMet met) {
        writeAnew(met.incident(), met.key());
    }

    @EventListener
    void clockEnded(ClockEnded ended) {
        writeAnew(ended.incident(), ended.key());
    }

    @EventListener
    void clockWaived(ClockWaived waived) {
        writeAnew(waived.incident(), waived.key());
    }

    private void writeAnew(IncidentId incident, ClockKey key) {
        tasks.of(incident).stream()
                .map(Task::key)
                .filter(task -> CLOCKS.get(task.step()).contains(key))
                .forEach(task -> tasks.due(task, of(incident, task.part(), task.step())));
    }
}
