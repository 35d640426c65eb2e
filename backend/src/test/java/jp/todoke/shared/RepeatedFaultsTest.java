package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RepeatedFaultsTest {

    private final Logger ours = (Logger) LoggerFactory.getLogger("jp.todoke.repeated");
    private final Logger library = (Logger) LoggerFactory.getLogger("library.repeated");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final AtomicLong nanos = new AtomicLong();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final LoggerContext logs = ours.getLoggerContext();
    private List<TurboFilter> ofProgramsThatRunBeside;
    private RepeatedFaults faults;

    @BeforeEach
    void aLogThatIsRead() {
        ofProgramsThatRunBeside = List.copyOf(logs.getTurboFilterList());
        logs.resetTurboFilterList();
        faults = new RepeatedFaults(metrics, nanos::get);
        log.start();
        ours.addAppender(log);
        library.addAppender(log);
    }

    @AfterEach
    void asBefore() {
        faults.destroy();
        ofProgramsThatRunBeside.forEach(logs::addTurboFilter);
        ours.detachAppender(log);
        library.detachAppender(log);
    }

    @Test
    void theSameFaultIsSaidOnceAndThenCounted() {
        for (int minute = 0; minute < 30; minute++) {
            later(Duration.ofMinutes(1));
            ours.error("{} of {} could not be mended", "NO_TIMER", "clock-1", fault());
            ours.info("not a fault");
        }

        assertThat(log.list.stream().filter(line -> line.getThrowableProxy() != null))
                .hasSize(1);
        assertThat(log.list).hasSize(31);
        assertThat(metrics.counter("todoke.faults.repeated").count()).isEqualTo(29);
    }

    @Test
    void anotherThingAnotherFaultAndAnotherPlaceAreSaid() {
        ours.error("{} of {} could not be mended", "NO_TIMER", "clock-1", fault());
        ours.error("{} of {} could not be mended", "NO_TIMER", "clock-2", fault());
        ours.error("{} of {} could not be mended", "DOUBLED", "clock-1", fault());
        ours.error("{} of {} could not be mended", "NO_TIMER", "clock-1", new IllegalStateException("elsewhere"));
        library.error("{} of {} could not be mended", "NO_TIMER", "clock-1", fault());

        assertThat(log.list).hasSize(5);
    }

    @Test
    void aLibrarysFaultIsTheSameForEveryThreadAndConnection() {
        for (int connection = 0; connection < 20; connection++) {
            library.warn("{} - Failed to validate connection {}", "pool", connection);
        }

        assertThat(log.list).hasSize(1);
    }

    @Test
    void whatComesBackAfterAnHoursQuietOrGoesOnForADayIsSaidAgain() {
        ours.warn("lost");
        later(Duration.ofMinutes(61));
        ours.warn("lost");
        assertThat(log.list).hasSize(2);

        for (int hour = 0; hour < 48; hour++) {
            later(Duration.ofMinutes(31));
            ours.warn("lost");
        }
        assertThat(log.list).hasSize(3);
    }

    private void later(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static RuntimeException fault() {
        return new IllegalStateException("wrapped", new IllegalArgumentException("the process cannot be started"));
    }
}
