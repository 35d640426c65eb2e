package jp.todoke.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded PostgreSQL again when its process has ended, at the same port and with the same settings; it
 * recovers its data by itself. Only the end of the process counts: a server that is stopped or busy for a while is left
 * alone.
 */
final class EmbeddedServerGuard implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServerGuard.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** A server that lived so long is no failed attempt. */
    private static final Duration LIVED = Duration.ofMinutes(1);

    private static final Pattern QUOTED = Pattern.compile(" \"([^\"]*)\"");

    private final Path cluster;
    private final Thread guard;
    private volatile boolean closed;

    /** Guards the server that runs on {@code cluster} from now on, until it is closed. */
    EmbeddedServerGuard(Path cluster) throws IOException {
        this.cluster = cluster;
        var server = running(cluster);
        guard = new Thread(() -> guard(server), "embedded-postgres-guard");
        guard.setDaemon(true);
        guard.start();
    }

    private static ProcessHandle running(Path cluster) throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("no PostgreSQL runs on " + cluster));
    }

    private void guard(ProcessHandle first) {
        var server = first;
        for (int attempt = 0; !closed; ) {
            var since = System.nanoTime();
            server.onExit().join();
            attempt = System.nanoTime() - since > LIVED.toNanos() ? 1 : attempt + 1;
            try {
                // The dead server's workers end in this pause; while one lives, the data cannot be taken up.
                Thread.sleep(pause(attempt).toMillis());
                server = again(server, attempt);
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    /** The new server, or the dead one where none could be started. */
    private synchronized ProcessHandle again(ProcessHandle dead, int attempt) {
        if (closed) {
            return dead;
        }
        log.error("The embedded PostgreSQL has ended; attempt {} to start it again", attempt);
        try {
            var server = new ProcessBuilder(command()).redirectErrorStream(true).start();
            var words = new Thread(() -> server.inputReader().lines().forEach(log::info), "embedded-postgres");
            words.setDaemon(true);
            words.start();
            return server.toHandle();
        } catch (IOException fault) {
            log.error("The embedded PostgreSQL could not be started again", fault);
            return dead;
        }
    }

    /** The words by which it was started, which it wrote down itself; it refuses to be the machine's administrator. */
    private List<String> command() throws IOException {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        var written = Files.readString(cluster.resolve("postmaster.opts"));
        words.add(written.substring(0, written.indexOf(" \"")));
        QUOTED.matcher(written).results().map(found -> found.group(1)).forEach(words::add);
        return words;
    }

    /** Half a second at first, then twice as long each time, up to a minute. */
    static Duration pause(int attempt) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** From now on nothing is started any more. */
    @Override
    public synchronized void close() {
        closed = true;
        guard.interrupt();
    }
}
