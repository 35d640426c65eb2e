package jp.todoke.clock.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.todoke.node.Nodes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 見張り: looks each minute whether every open clock has its one timer, mends what it can, and raises the alarm about the
 * rest. Of several nodes the one that leads looks; the others tell what it saw.
 */
@Component("clockHealthIndicator")
public class ClockWatchdog implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatchdog.class);
    private static final Duration ASLEEP = Duration.ofMinutes(3);

    private final ClockComparison comparison;
    private final ClockRepair repair;
    private final ClockLooks looks;
    private final Nodes nodes;
    private final Clock clock;
    private final Counter mended;
    private volatile Seen last = new Seen(null, System.nanoTime(), Map.of(), Map.of());

    ClockWatchdog(
            ClockComparison comparison,
            ClockRepair repair,
            ClockLooks looks,
            Nodes nodes,
            MeterRegistry metrics,
            Clock clock) {
        this.comparison = comparison;
        this.repair = repair;
        this.looks = looks;
        this.nodes = nodes;
        this.clock = clock;
        mended = Counter.builder("todoke.clocks.mended")
                .description("timers of clocks that the watchdog mended")
                .register(metrics);
        for (var fault : ClockFault.values()) {
            Gauge.builder("todoke.clocks.faults", () -> count(fault))
                    .tag("fault", fault.word())
                    .description("clocks whose timers do not fit their state, after mending")
                    .register(metrics);
        }
    }

    /**
     * @param nanos when that was by the machine's own time: the office's clock may be set
     * @param due the timers that were due at this look, to be found again at the next if nobody acts
     */
    private record Seen(@Nullable Instant at, long nanos, Map<String, ClockFault> faults, Map<String, Instant> due) {}

    /** The first look comes when timers that fell due while the program was down have had their minute. */
    @Scheduled(fixedRateString = "PT1M", initialDelayString = "PT1M")
    public void watch() {
        if (nodes.leads()) {
            lookAndMend();
        } else {
            looks.latest().filter(look -> look.ago().compareTo(ASLEEP) < 0).ifPresent(this::tellWhatAnotherSaw);
        }
    }

    private void tellWhatAnotherSaw(ClockLooks.Look look) {
        last = new Seen(look.at(), System.nanoTime() - look.ago().toNanos(), look.faults(), Map.of());
    }

    private void lookAndMend() {
        var found = comparison.compare();
        var faults = new TreeMap<>(found.faults());
        faults.entrySet().removeIf(entry -> mend(entry.getKey(), entry.getValue()));
        overdue(last.due(), found.due()).forEach(id -> faults.putIfAbsent(id, ClockFault.OVERDUE));
        if (!faults.isEmpty() && !faults.equals(last.faults())) {
            LOG.error("clocks whose timers do not fit their state, or are late: {}", faults);
        }
        var now = clock.instant();
        looks.write(now, faults);
        last = new Seen(now, System.nanoTime(), Map.copyOf(faults), found.due());
    }

    /** The ids of clocks without exactly one timer, or with one although closed; only looks. */
    public Set<String> look() {
        return comparison.compare().faults().keySet();
    }

    /**
     * Due at two looks, and so for at least the minute between them, whatever the office's clock was set to meanwhile.
     */
    private static List<String> overdue(Map<String, Instant> before, Map<String, Instant> now) {
        return now.entrySet().stream()
                .filter(timer -> timer.getValue().equals(before.get(timer.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean mend(String id, ClockFault fault) {
        try {
            if (repair.mend(id, fault)) {
                mended.increment();
                LOG.error("{} of {} was mended", fault, id);
            }
            return true;
        } catch (RuntimeException failed) {
            LOG.error("{} of {} could not be mended", fault, id, failed);
            return false;
        }
    }

    /** Nobody has looked for a while: whatever was seen last says nothing any more. */
    boolean asleep() {
        return System.nanoTime() - last.nanos() > ASLEEP.toNanos();
    }

    /** When it looked last; null before the first time. */
    @Nullable
    Instant lookedAt() {
        return last.at();
    }

    /** What was wrong at the last look and could not be mended, by the clock's id. */
    public Map<String, ClockFault> faults() {
        return last.faults();
    }

    private long count(ClockFault fault) {
        return last.faults().values().stream().filter(fault::equals).count();
    }

    @Override
    public Health health() {
        var health = last.faults().isEmpty() && !asleep() ? Health.up() : Health.down();
        for (var fault : ClockFault.values()) {
            health.withDetail(fault.word(), count(fault));
        }
        return health.withDetail("asleep", asleep()).build();
    }
}
