package jp.todoke.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.todoke.clock.ClockEnded;
import jp.todoke.clock.ClockKey;
import jp.todoke.clock.ClockMet;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.ClockWaived;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.LimitSet;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** By when a step is due: the earliest limit of the clocks that wait for it, also where one starts after the step, moves or stops. */
@Component
class DueDates {

    private static final Map<Step, List<ClockKey>> CLOCKS = new EnumMap<>(Map.ofEntries(
            Map.entry(Step.HEAD_REPORT, List.of(ClockKey.HEAD_REPORT)),
            Map.entry(Step.HEAD_REPORT_LATE, List.of(ClockKey.HEAD_REPORT)),
            Map.entry(Step.CHIEF_RECEIPT, List.of(ClockKey.CHIEF_RECEIPT)),
            Map.entry(Step.RECORD_SEARCH_ROUND, List.of(ClockKey.FIRST_SEARCH)),
            Map.entry(Step.WRITTEN_REPORT, List.of(ClockKey.WRITTEN_REPORT)),
            Map.entry(Step.ASSESS_DUTY, List.of(ClockKey.ASSESSMENT)),
            Map.entry(Step.CONFIRM_NO_DUTY, List.of(ClockKey.ASSESSMENT)),
            Map.entry(Step.FILE_PRELIMINARY_REPORT, List.of(ClockKey.PRELIMINARY_REPORT)),
            Map.entry(Step.FILE_FINAL_REPORT, List.of(ClockKey.FINAL_REPORT)),
            Map.entry(Step.FILE_SUPPLEMENT, List.of(ClockKey.SUPPLEMENT)),
            Map.entry(Step.RECORD_NOTIFICATION, List.of(ClockKey.PERSON_NOTICE_START, ClockKey.PERSON_NOTICE_DONE)),
            Map.entry(Step.CONFIRM_NOTIFICATION, List.of(ClockKey.PERSON_NOTICE_DONE)),
            Map.entry(Step.DECIDE_PUBLICATION, List.of(ClockKey.PUBLICATION_DECISION)),
            Map.entry(Step.DRAFT_PLAN, List.of(ClockKey.PREVENTION_PLAN)),
            Map.entry(Step.DECIDE_PLAN, List.of(ClockKey.PLAN_APPROVAL)),
            Map.entry(Step.DECIDE_COUNCIL_REPORT, List.of(ClockKey.COUNCIL_ASSIGN)),
            Map.entry(Step.ASSIGN_MEETING, List.of(ClockKey.COUNCIL_ASSIGN)),
            Map.entry(Step.COMPILE_PAPER, List.of(ClockKey.COUNCIL_PAPER)),
            Map.entry(Step.CONFIRM_PAPER, List.of(ClockKey.COUNCIL_PAPER)),
            Map.entry(Step.CLOSING_CHECK, List.of(ClockKey.CLOSING_CHECK))));

    private final Clocks clocks;
    private final Tasks tasks;

    DueDates(Clocks clocks, Tasks tasks) {
        this.clocks = clocks;
        this.tasks = tasks;
    }

    /** The earliest limit of the step's clocks that run, of its part or of the whole case; a step done again after they were met is due no more. */
    @Nullable Instant of(IncidentId incident, @Nullable PartId part, Step step) {
        var keys = CLOCKS.getOrDefault(step, List.of());
        if (keys.isEmpty()) {
            return null;
        }
        return clocks.of(incident).stream()
                .filter(clock -> clock.running() && keys.contains(clock.key()) && (clock.part() == null || Objects.equals(clock.part(), part)))
                .map(ClockView::limit).min(Comparator.naturalOrder()).orElse(null);
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
        tasks.of(incident).stream().map(Task::key).filter(task -> CLOCKS.getOrDefault(task.step(), List.of()).contains(key))
                .forEach(task -> tasks.due(task, of(incident, task.part(), task.step())));
    }
}
