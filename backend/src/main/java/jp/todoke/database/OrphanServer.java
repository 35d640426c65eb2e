package jp.todoke.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a killed program its PostgreSQL lives on, and the next start would attach to it or fail. Called under the data
 * directory's lock, when nobody else can be using that server.
 */
final class OrphanServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);

    private OrphanServer() {}

    /**
     * Stops the server that its pid file in {@code cluster} names, if it still runs on that cluster, and removes a
     * stale pid file.
     */
    static void stopIn(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var orphan = ProcessHandle.of(pid).filter(process -> isPostgres(process, cluster));
        if (orphan.isPresent()) {
            log.warn("Stopping the PostgreSQL {} that an ended program left behind", pid);
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** A pid may have been given to another program meanwhile; only a postgres started on this very cluster is ours. */
    private static boolean isPostgres(ProcessHandle process, Path cluster) {
        var command = process.info().commandLine().orElse("");
        return command.contains("postgres")
                && command.contains(cluster.toAbsolutePath().toString());
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
