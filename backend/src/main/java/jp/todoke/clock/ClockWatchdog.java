package jp.todoke.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import jp.todoke.process.OpenSteps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks each minute whether an open clock has exactly one timer and a closed one none. */
@Component("clockHealthIndicator")
class ClockWatchdog implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatchdog.class);

    private final ClockRows rows;
    private final OpenSteps steps;
    private volatile Set<String> broken = Set.of();

    ClockWatchdog(ClockRows rows, OpenSteps steps, MeterRegistry metrics) {
        this.rows = rows;
        this.steps = steps;
        Gauge.builder("todoke.clocks.broken", () -> broken.size())
                .description("clocks whose timer does not fit their state").register(metrics);
    }

    /** The ids of clocks that break the rule, found in one snapshot so that a clock just starting is not taken for a broken one. */
    @Scheduled(fixedRateString = "PT1M")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Set<String> look() {
        var open = rows.running();
        var timed = new HashSet<>(steps.runningClocks());
        var found = new TreeSet<>(steps.clocksWithoutOneTimer());
        open.stream().filter(id -> !timed.contains(id)).forEach(found::add);
        timed.stream().filter(id -> !open.contains(id)).forEach(found::add);
        if (!found.isEmpty() && !found.equals(broken)) {
            LOG.error("clocks without exactly one timer, or with one although closed: {}", found);
        }
        broken = Set.copyOf(found);
        return broken;
    }

    @Override
    public Health health() {
        var found = broken;
        return (found.isEmpty() ? Health.up() : Health.down()).withDetail("broken", found.size()).build();
    }
}
