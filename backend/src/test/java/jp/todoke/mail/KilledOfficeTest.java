package jp.todoke.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the program while its timers act and its mails leave. {@code -Dtodoke.kills=50 -Dtodoke.kills.dir=…} kills more
 * often; the same directory given again goes on from where it was broken off, and its {@code figures} say what was
 * counted. Stopped from outside while a mail leaves, it cannot write that down, and that one mail counts as repeated
 * without a kill.
 */
class KilledOfficeTest {

    private static final int KILLS = Integer.getInteger("todoke.kills", 1);
    private static final Instant FIRST_MORNING = Instant.parse("2026-06-01T00:00:00Z");
    /** Limits in open days ring on an open morning, and a weekend may come between. */
    private static final Duration UNTIL_EVERY_LIMIT_HAS_RUNG = Duration.ofDays(4);
    /** Every kill leaves three cases, whose rungs of four days ring at the end all together. */
    private static final Duration PATIENCE = Duration.ofMinutes(4).plusSeconds(20L * KILLS);

    @TempDir
    Path ownDirectory;

    private Path directory;
    private Path killBook;
    /** What the end of a run that was broken off interrupted, like a kill. */
    private Path endBook;

    private Path caseBook;

    @BeforeEach
    void books() throws IOException {
        var given = System.getProperty("todoke.kills.dir", "");
        directory = given.isEmpty() ? ownDirectory : Files.createDirectories(Path.of(given));
        killBook = book("kills");
        endBook = book("ends");
        caseBook = book("cases");
    }

    @Test
    void noMailAndNoRungIsLostHoweverOftenTheProgramIsKilled() throws Exception {
        try (var post = new PostOffice(directory.resolve("mails"));
                var office = new KilledOffice(
                        OfficeToKill.class, Files.createDirectories(directory.resolve("data")), post.port())) {
            try {
                killsLoseNothing(office, post);
            } catch (Exception | AssertionError brokenOff) {
                office.kill();
                office.waitUntilDead();
                writeInterrupted(endBook, office, post);
                throw brokenOff;
            }
        }
    }

    private void killsLoseNothing(KilledOffice office, PostOffice post) throws Exception {
        for (int kill = Files.readAllLines(killBook).size(); kill < KILLS; kill++) {
            workUntilKilled(office, post, kill);
            theLeasesEnd(writeInterrupted(killBook, office, post));
        }

        office.start(morning(KILLS));
        office.order("pass " + UNTIL_EVERY_LIMIT_HAS_RUNG);
        office.answer();
        var sql = office.database();
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        waiting(sql) == 0 && limitsNotRung(sql, morning(KILLS)).isEmpty());

        assertThat(sql.sql("select number from incident").query(String.class).set())
                .containsAll(Files.readAllLines(caseBook));
        assertThat(rungsWithoutMail(sql)).isEmpty();
        assertThat(rungsThatRangTwice(sql)).isEmpty();
        assertThat(sql.sql("select distinct state from mail_outbox")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
        everyMailCameAndOnlyTheInterruptedOnesTwice(sql, post);
        office.order("broken");
        assertThat(office.answer()).isEqualTo("0");
    }

    /**
     * Two cases are reported, their rungs fall due, and the program dies: at a mail, at a moment by chance, or while
     * somebody reports.
     */
    private void workUntilKilled(KilledOffice office, PostOffice post, int kill) throws Exception {
        var chance = new Random(kill);
        office.start(morning(kill));
        for (int cases = 0; cases < 2; cases++) {
            office.order("report");
            append(caseBook, office.answer());
        }
        if (kill % 3 == 0) {
            post.atTheNextMail(office::kill);
        }
        office.order("pass " + (chance.nextBoolean() ? "PT16M" : "PT31M"));
        office.order("report");
        if (kill % 3 != 0) {
            // No condition to wait for: power fails when it fails.
            Thread.sleep(chance.nextInt(kill % 3 == 1 ? 4000 : 300));
            office.kill();
        }
        office.waitUntilDead();
        post.atTheNextMail(null);
        for (var answer : office.lastAnswers()) {
            if (!answer.equals("passed")) {
                append(caseBook, answer);
            }
        }
    }

    private void everyMailCameAndOnlyTheInterruptedOnesTwice(JdbcClient sql, PostOffice post) throws IOException {
        var came = new HashMap<String, Integer>();
        post.given().forEach(id -> came.merge(id, 1, Integer::sum));
        var interrupted = new HashMap<String, Integer>();
        Stream.of(killBook, endBook)
                .flatMap(book -> lines(book).stream())
                .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                .forEach(id -> interrupted.merge(id, 1, Integer::sum));

        assertThat(came.keySet()).isEqualTo(KilledOffice.states(sql).keySet());
        came.forEach((id, times) -> assertThat(times).as(id).isEqualTo(1 + interrupted.getOrDefault(id, 0)));
        var repeats = interrupted.values().stream().mapToInt(times -> times).sum();
        var figures = "kills %d, cases %d, rungs %d, mails %d, repeated with the same Message-ID %d, lost 0%n"
                .formatted(
                        KILLS,
                        Files.readAllLines(caseBook).size(),
                        sql.sql("select count(*) from clock_act")
                                .query(Integer.class)
                                .single(),
                        came.size(),
                        repeats);
        Files.writeString(directory.resolve("figures"), figures);
        System.out.print(figures);
    }

    /** How many mails had come when the program died, and which of them it will send again; gives its database. */
    private JdbcClient writeInterrupted(Path book, KilledOffice office, PostOffice post) throws IOException {
        var sql = office.databaseOfTheDead();
        append(book, post.given().size() + " " + String.join(" ", unrecorded(sql, post)));
        return sql;
    }

    /**
     * The mails that came in since the last kill although the dead program had not written down that they were sent.
     */
    private Set<String> unrecorded(JdbcClient sql, PostOffice post) throws IOException {
        var before = Stream.of(killBook, endBook)
                .flatMap(book -> lines(book).stream())
                .mapToInt(line -> Integer.parseInt(line.split(" ")[0]))
                .max()
                .orElse(0);
        var given = post.given().stream().skip(before).collect(Collectors.toSet());
        return KilledOffice.states(sql).entrySet().stream()
                .filter(mail -> !mail.getValue().equals("SENT") && given.contains(mail.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What the dead program held is free two minutes later; here at once. */
    private void theLeasesEnd(JdbcClient sql) {
        sql.sql("update mail_outbox set next_try_at = now() where state = 'SENDING'")
                .update();
    }

    private int waiting(JdbcClient sql) {
        return sql.sql("select count(*) from mail_outbox where state <> 'SENT'")
                .query(Integer.class)
                .single();
    }

    /** The clocks past their limit that did not ring for it. */
    private List<Long> limitsNotRung(JdbcClient sql, Instant now) {
        return sql.sql(
                        """
                select id from clock where limit_at <= :now and state = 'RUNNING'
                and not exists (select 1 from clock_act where clock = clock.id and rung = 'LIMIT')""")
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
    }

    private List<String> rungsWithoutMail(JdbcClient sql) {
        return sql.sql(
                        """
                select clock || '/' || rung from clock_act where not skipped
                and not exists (select 1 from mail_outbox where mail_key ~ ('^clock-' || clock || '/' || rung || '[^A-Z_0-9]'))""")
                .query(String.class)
                .list();
    }

    /** No clock is moved here, so each rung has one time. */
    private List<String> rungsThatRangTwice(JdbcClient sql) {
        return sql.sql("select clock || '/' || rung from clock_act group by clock, rung having count(*) > 1")
                .query(String.class)
                .list();
    }

    private static Instant morning(int kill) {
        return FIRST_MORNING.plus(Duration.ofHours(kill));
    }

    private Path book(String name) throws IOException {
        var book = directory.resolve(name);
        return Files.exists(book) ? book : Files.createFile(book);
    }

    private static List<String> lines(Path book) {
        try {
            return Files.readAllLines(book);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void append(Path book, String line) throws IOException {
        Files.writeString(book, line + "\n", StandardOpenOption.APPEND);
    }
}
