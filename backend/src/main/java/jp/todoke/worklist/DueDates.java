package jp.todoke.worklist;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.todoke.clock.ClockEnded;
import jp.todoke.clock.ClockKey;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.LimitSet;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** By when a step is due: the limit of the clock that waits for it, also where the clock starts after the step or moves. */
@Component
class DueDates {

    private static final Map<Step, ClockKey> CLOCKS = new EnumMap<>(Map.of(
            Step.HEAD_REPORT, ClockKey.HEAD_REPORT, Step.HEAD_REPORT_LATE, ClockKey.HEAD_REPORT,
            Step.CHIEF_RECEIPT, ClockKey.CHIEF_RECEIPT, Step.RECORD_SEARCH_ROUND, ClockKey.FIRST_SEARCH,
            Step.WRITTEN_REPORT, ClockKey.WRITTEN_REPORT));

    private final Clocks clocks;
    private final Tasks tasks;

    DueDates(Clocks clocks, Tasks tasks) {
        this.clocks = clocks;
        this.tasks = tasks;
    }

    /** The limit of the step's clock while it runs; a step done again after its clock was met is due no more. */
    @Nullable Instant of(IncidentId incident, @Nullable PartId part, Step step) {
        var key = CLOCKS.get(step);
        return key == null ? null : clocks.find(incident, part, key).filter(ClockView::running).map(ClockView::limit).orElse(null);
    }

    @EventListener
    void limitSet(LimitSet set) {
        stepsOf(set.key()).forEach(step -> tasks.due(new Task.Key(set.incident(), set.part(), step), set.limit()));
    }

    @EventListener
    void clockEnded(ClockEnded ended) {
        stepsOf(ended.key()).forEach(step -> tasks.due(new Task.Key(ended.incident(), ended.part(), step), null));
    }

    private static List<Step> stepsOf(ClockKey key) {
        return CLOCKS.entrySet().stream().filter(entry -> entry.getValue() == key).map(Map.Entry::getKey).toList();
    }
}
