package jp.todoke.shared;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * A part of the health that has to ask the database, and answers within a second all the same: whoever watches must not
 * wait.
 */
public abstract class PromptHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** One part that was late has used up the patience of them all. */
    private static final Duration HASTE = Duration.ofMillis(50);

    private static final ExecutorService LOOKERS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "health");
        thread.setDaemon(true);
        return thread;
    });
    private static volatile long lastLate =
            System.nanoTime() - Duration.ofMinutes(1).toNanos();

    private @Nullable Future<Health> look;

    /** How it stands; may ask the database. */
    protected abstract Health look();

    /** {@link #look()}; down where it fails, and unknown where it takes too long, which may be mere load. */
    @Override
    public final Health health() {
        try {
            return looking().get(patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            lastLate = System.nanoTime();
            return Health.unknown().withDetail("late", true).build();
        } catch (ExecutionException failed) {
            return Health.down().withDetail("readable", false).build();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private static Duration patience() {
        return System.nanoTime() - lastLate < PATIENCE.multipliedBy(2).toNanos() ? HASTE : PATIENCE;
    }

    /** A look that hangs is waited for, not doubled. */
    private synchronized Future<Health> looking() {
        if (look == null || look.isDone()) {
            look = LOOKERS.submit(this::look);
        }
        return look;
    }
}
