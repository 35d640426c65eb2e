package jp.todoke.camunda;

import static java.util.concurrent.TimeUnit.MINUTES;
import static jp.todoke.Patience.soon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Two acts that meet: the second begins when the first has acted but not committed, and the first commits only when the
 * second waits for it in the database or is through. What each ended with; null where it was kept.
 */
record Collision(@Nullable Throwable first, @Nullable Throwable second) {

    static Collision of(Office office, Runnable first, Runnable second) {
        var acted = new CountDownLatch(1);
        var later = CompletableFuture.runAsync(() -> {
            Latches.await(acted);
            second.run();
        });
        Throwable fault = null;
        try {
            office.inTransaction(() -> {
                first.run();
                acted.countDown();
                soon().until(() -> later.isDone() || office.somebodyWaitsForARow());
            });
        } catch (RuntimeException e) {
            fault = e;
        } finally {
            acted.countDown();
        }
        return new Collision(fault, outcome(later));
    }

    private static @Nullable Throwable outcome(CompletableFuture<Void> act) {
        try {
            act.orTimeout(5, MINUTES).join();
            return null;
        } catch (CompletionException e) {
            return e.getCause();
        }
    }
}
