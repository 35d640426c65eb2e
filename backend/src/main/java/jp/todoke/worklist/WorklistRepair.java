package jp.todoke.worklist;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.node.Nodes;
import jp.todoke.process.OpenSteps;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the worklist with what the process has open, and writes it anew where they differ. */
@Service
public class WorklistRepair {

    private static final Logger LOG = LoggerFactory.getLogger(WorklistRepair.class);

    private final Tasks tasks;
    private final TaskMaker maker;
    private final TaskMover mover;
    private final OpenSteps steps;
    private final ApplicationEventPublisher events;
    private final Nodes nodes;
    private final AtomicInteger lastFound = new AtomicInteger();

    WorklistRepair(
            Tasks tasks,
            TaskMaker maker,
            TaskMover mover,
            OpenSteps steps,
            ApplicationEventPublisher events,
            Nodes nodes,
            MeterRegistry metrics) {
        this.tasks = tasks;
        this.maker = maker;
        this.mover = mover;
        this.steps = steps;
        this.events = events;
        this.nodes = nodes;
        Gauge.builder("todoke.worklist.differences", lastFound, AtomicInteger::get)
                .description("differences found by the last comparison of worklist and process")
                .register(metrics);
    }

    /**
     * What a comparison found and mended: steps that were not listed, rows without a step, rows at another post or
     * limit.
     */
    public record Differences(int missing, int surplus, int changed) {

        int total() {
            return missing + surplus + changed;
        }
    }

    /** Makes the list equal to the open steps, with posts as they are resolved now. */
    @Transactional
    public Differences rebuild() {
        var listed = new HashMap<Row, Task>();
        tasks.lockAll().forEach(task -> listed.put(Row.of(task), task));
        var missing = 0;
        var changed = 0;
        var tasksNow =
                steps.all().stream().flatMap(step -> maker.tasks(step).stream()).toList();
        for (var task : tasksNow) {
            var row = listed.remove(Row.of(task));
            if (row == null) {
                missing++;
            } else if (!row.sameAs(task)) {
                changed++;
            } else {
                continue;
            }
            mover.put(task);
        }
        listed.values().forEach(tasks::remove);
        var differences = new Differences(missing, listed.size(), changed);
        lastFound.set(differences.total());
        if (differences.total() > 0) {
            events.publishEvent(
                    new WorklistMended(differences.missing(), differences.surplus(), differences.changed()));
        }
        return differences;
    }

    private record Row(Task.Key key, @Nullable String section) {

        static Row of(Task task) {
            return new Row(task.key(), task.section());
        }
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Tokyo")
    @Transactional
    void compareNightly() {
        if (!nodes.leads()) {
            lastFound.set(0);
            return;
        }
        var differences = rebuild();
        if (differences.total() > 0) {
            LOG.warn("the worklist differed from the process and was mended: {}", differences);
        }
    }
}
