package jp.todoke.mail;

import static jp.todoke.Patience.soon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jp.todoke.Patience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts a whole program on its data directory, talks to it, kills it, and reads what lies in its database. */
public final class KilledOffice implements AutoCloseable {

    private static final String WORD = "OFFICE ";

    private final Class<?> main;
    private final Path data;
    private final int postOffice;
    private final List<String> arguments;
    private List<String> machine = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private Process program;
    private BufferedReader answers;
    private PrintWriter orders;

    /**
     * An office that is not open yet.
     *
     * @param main prints its answers behind the word OFFICE, the first once it is ready
     * @param postOffice the port at which its mails are taken
     * @param arguments given to it besides
     */
    public KilledOffice(Class<?> main, Path data, int postOffice, String... arguments) {
        this.main = main;
        this.data = data;
        this.postOffice = postOffice;
        this.arguments = List.of(arguments);
    }

    /** From the next start on it is made to run for long: slower to begin, then faster. */
    public KilledOffice forLong() {
        machine = List.of("-Xmx1500m");
        return this;
    }

    /** Starts it, or starts it again; it is ready when this returns. */
    public void start(Instant clock) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(machine);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--server.port=0",
                "--todoke.data-dir=" + data,
                "--todoke.clock.starts-at=" + clock,
                "--post-office=" + postOffice));
        command.addAll(arguments);
        program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolve("office.log").toFile()))
                .start();
        answers = program.inputReader();
        orders = new PrintWriter(program.outputWriter(), true);
        answer();
    }

    /** Gives an order without waiting for its answer. */
    public void order(String line) {
        orders.println(line);
    }

    /** The next answer. Throws IOException when the program ends before. */
    public String answer() throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(WORD)) {
                return line.substring(WORD.length());
            }
        }
        throw new IOException("the office is dead; see " + data.resolve("office.log"));
    }

    /** The answers that came before it died. */
    public List<String> lastAnswers() throws IOException {
        var last = new ArrayList<String>();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(WORD)) {
                last.add(line.substring(WORD.length()));
            }
        }
        return last;
    }

    /** Whether the program runs. */
    public boolean runs() {
        return program.isAlive();
    }

    /** Kills the program, never its database; by its handle, so that what it had said can still be read. */
    public void kill() {
        program.toHandle().destroyForcibly();
    }

    /** Throws IllegalStateException if it goes on living. */
    public void waitUntilDead() throws InterruptedException {
        if (!program.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the office lives on; see " + data.resolve("office.log"));
        }
    }

    /** Ends it in order, and its database with it; nothing is written any more when this returns. */
    @Override
    public void close() throws InterruptedException {
        var open = runs();
        program.toHandle().destroy();
        waitUntilDead();
        if (open) {
            soon().until(() -> Files.notExists(data.resolve("postgres/postmaster.pid")));
        }
    }

    /**
     * Its database, which outlives it; a connection for each question, because an open one would keep the server from
     * stopping.
     */
    public JdbcClient database() throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + port + "/todoke?currentSchema=todoke",
                "postgres",
                HexFormat.of().formatHex(Files.readAllBytes(data.resolve("database.key")))));
    }

    /** Its database once nothing of the dead program is being committed any more. */
    public JdbcClient databaseOfTheDead() throws IOException {
        var sql = database();
        // A mail broken off by the kill is no fault of this thread's.
        soon().dontCatchUncaughtExceptions()
                .until(() -> sql.sql("select count(*) from pg_stat_activity where usename = 'todoke_app'")
                                .query(Integer.class)
                                .single()
                        == 0);
        return sql;
    }

    /** The state of each mail in the outbox by its Message-ID. */
    public static Map<String, String> states(JdbcClient sql) {
        return sql
                .sql("select * from mail_outbox")
                .query((row, number) -> Map.entry(
                        new OutboxMail(
                                        row.getLong("id"),
                                        row.getString("mail_key"),
                                        "",
                                        "",
                                        "",
                                        Instant.EPOCH,
                                        0,
                                        0,
                                        Instant.EPOCH)
                                .messageId(),
                        row.getString("state")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
