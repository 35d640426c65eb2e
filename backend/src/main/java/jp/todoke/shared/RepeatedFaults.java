package jp.todoke.shared;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The same warning or fault is said once in the log and then counted: again when it changes, when it comes back after
 * an hour's quiet, and once a day. Work that is repeated for ever would else fill the log with one fault, and hide the
 * others.
 */
@Component
public final class RepeatedFaults extends TurboFilter implements DisposableBean {

    private static final long QUIET = Duration.ofHours(1).toNanos();
    private static final long A_DAY = Duration.ofDays(1).toNanos();
    private static final int MOST = 500;
    private static final String OURS = "jp.todoke";

    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final LongSupplier nanos;
    private final Counter repeated;
    private final Map<String, Said> said = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Said> eldest) {
            return size() > MOST;
        }
    };

    @Autowired
    RepeatedFaults(MeterRegistry metrics) {
        this(metrics, System::nanoTime);
    }

    RepeatedFaults(MeterRegistry metrics, LongSupplier nanos) {
        this.nanos = nanos;
        repeated = Counter.builder("todoke.faults.repeated")
                .description("warnings and faults like one that stands in the log")
                .register(metrics);
        logs.addTurboFilter(this);
    }

    /** When it was put into the log, and when it was last to be. */
    private record Said(long at, long last) {}

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] words,
            @Nullable Throwable fault) {
        if (format == null
                || !level.isGreaterOrEqual(Level.WARN)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        if (isNew(likeness(logger, format, words, fault))) {
            return FilterReply.NEUTRAL;
        }
        repeated.increment();
        return FilterReply.DENY;
    }

    private synchronized boolean isNew(String likeness) {
        var now = nanos.getAsLong();
        var before = said.get(likeness);
        var isNew = before == null || now - before.last() > QUIET || now - before.at() > A_DAY;
        said.put(likeness, new Said(isNew ? now : before.at(), now));
        return isNew;
    }

    /** Our own words tell one thing from another; those of a library differ with every thread and connection. */
    private static String likeness(Logger logger, String format, Object @Nullable [] words, @Nullable Throwable fault) {
        var name = logger.getName();
        var last = words == null || words.length == 0 ? null : words[words.length - 1];
        var thrown = fault == null && last instanceof Throwable carried ? carried : fault;
        return name
                + '\n'
                + format
                + '\n'
                + (name.startsWith(OURS) ? Arrays.toString(words) : "")
                + '\n'
                + root(thrown);
    }

    private static String root(@Nullable Throwable fault) {
        if (fault == null) {
            return "";
        }
        var root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var trace = root.getStackTrace();
        return root.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString());
    }

    @Override
    public void destroy() {
        logs.getTurboFilterList().remove(this);
    }
}
