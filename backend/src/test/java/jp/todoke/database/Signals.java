package jp.todoke.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can be done to a database server from outside; {@code cluster} is where its data lies. */
public final class Signals {

    private Signals() {}

    /** The server that runs on a cluster. */
    public static ProcessHandle server(Path cluster) throws IOException {
        var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new IOException("no server " + pid));
    }

    /** Kills the server; its workers notice and end. */
    public static void kill(Path cluster) throws IOException {
        server(cluster).destroyForcibly();
    }

    /** The server and all its workers stand still. */
    public static void stop(Path cluster) throws Exception {
        all("STOP", cluster);
    }

    /** And go on. */
    public static void goOn(Path cluster) throws Exception {
        all("CONT", cluster);
    }

    private static void all(String signal, Path cluster) throws Exception {
        var server = server(cluster);
        send(signal, server);
        // Only now: a server that works makes new workers.
        for (var worker : server.descendants().toList()) {
            send(signal, worker);
        }
    }

    private static void send(String signal, ProcessHandle process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
