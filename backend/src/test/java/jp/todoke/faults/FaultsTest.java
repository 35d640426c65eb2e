package jp.todoke.faults;

import static jp.todoke.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.todoke.abuse.Visitor;
import jp.todoke.database.Signals;
import jp.todoke.mail.KilledOffice;
import jp.todoke.mail.OfficeToKill;
import jp.todoke.mail.PostOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is around the office fails while people work: after each fault the office works on by itself, and nothing that
 * was answered with a yes is lost or doubled. {@code -Dtodoke.faults=60 -Dtodoke.faults.dir=…} goes on for longer; the
 * same directory given again goes on from where it was broken off (its small disk stays mounted), and its
 * {@code figures} say what was counted.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {

    /** What fails. */
    private enum Fault {
        DATABASE_KILLED,
        MAIL_SERVER_AWAY,
        DATABASE_STOPPED,
        MAIL_SERVER_DIES,
        DISK_FULL,
        PROGRAM_KILLED
    }

    private static final int FAULTS = Integer.getInteger("todoke.faults", Fault.values().length);
    private static final boolean LONG = Integer.getInteger("todoke.faults") != null;
    private static final int EXTERNAL_FAULTS = Math.max(1, FAULTS / Fault.values().length);
    private static final Instant MORNING = Instant.parse("2026-06-01T00:00:00Z");
    private static final String[] HASTE = {
        "--camunda.bpm.job-execution.lock-time-in-millis=20000", "--logging.threshold.console=off"
    };

    @TempDir
    static Path ownDirectory;

    private static Path directory;
    private static SmallDisk disk;

    private KilledOffice office;
    private PostOffice post;
    private int door;
    private Path books;

    @BeforeAll
    static void aSmallDisk() throws Exception {
        var given = System.getProperty("todoke.faults.dir", "");
        directory = given.isEmpty() ? ownDirectory : Files.createDirectories(Path.of(given));
        disk = SmallDisk.at(directory.resolve("disk"));
    }

    @AfterAll
    static void away() throws Exception {
        if (System.getProperty("todoke.faults.dir", "").isEmpty()) {
            disk.unmount();
        }
    }

    @Test
    @Order(1)
    void whateverFailsAroundTheOfficeItWorksOnByItselfAndLosesNothing() throws Exception {
        books = Files.createDirectories(directory.resolve("books"));
        disk.empty();
        var kinds = Stream.of(Fault.values())
                .filter(fault -> fault != Fault.DISK_FULL || mounted())
                .toList();
        run(Surroundings.own(directory.resolve("disk/data")), kinds, FAULTS);
    }

    @Test
    @Order(2)
    void aFullDiskWasAmongIt() throws Exception {
        assumeTrue(mounted(), "no disk of its own can be mounted here");
        assertThat(lines("faults")).anyMatch(line -> line.startsWith(Fault.DISK_FULL.name()));
    }

    /** In short, {@code TwoNodesTest} does it at a node that runs already. */
    @Test
    @Order(3)
    @EnabledIfSystemProperty(named = "todoke.faults", matches = ".+")
    void aDatabaseOfItsOwnServerMayBeKilledAsWell() throws Exception {
        books = Files.createDirectories(directory.resolve("external-books"));
        try (var beside = Surroundings.beside(Files.createDirectories(directory.resolve("external")))) {
            run(beside, List.of(Fault.DATABASE_KILLED), EXTERNAL_FAULTS);
        }
    }

    private void run(Surroundings around, List<Fault> kinds, int faults) throws Exception {
        var data = Files.createDirectories(
                around.cluster().startsWith(directory.resolve("disk"))
                        ? around.cluster().getParent()
                        : directory.resolve("external-data"));
        post = new PostOffice(books.resolve("mails"));
        var arguments = Stream.of(
                        Stream.of(HASTE),
                        around.arguments().stream(),
                        Stream.of("--logging.file.name=" + books.resolve("office.log")))
                .flatMap(each -> each)
                .toArray(String[]::new);
        try (var program = new KilledOffice(OfficeToKill.class, data, post.port(), arguments)) {
            office = program;
            open(lines("faults").size());
            for (int fault = lines("faults").size(); fault < faults; fault++) {
                fail(kinds.get(fault % kinds.size()), around, fault);
            }
            figures(around);
        } finally {
            post.close();
        }
    }

    private void open(int fault) throws Exception {
        office.start(MORNING.plus(Duration.ofHours(fault)));
        office.order("port");
        door = Integer.parseInt(office.answer());
    }

    private void fail(Fault kind, Surroundings around, int fault) throws Exception {
        var back = PeopleAtWork.through(books.resolve("acts"), door, people -> inflict(kind, around, people, fault))
                .toMillis();
        soon().until(() -> health() == 200);
        var sql = around.sql(office);
        // What was held when the program or the database died is free two minutes later; here at once.
        sql.sql("update mail_outbox set next_try_at = now() where state = 'SENDING'")
                .update();
        soon().until(() -> waiting(sql) == 0);
        assertThat(SoundOffice.faults(sql)).as(kind.name()).isEmpty();
        assertThat(SoundOffice.lost(sql, lines("acts").stream()))
                .as(kind.name())
                .isEmpty();
        everyMailIsOneOfTheOutbox(sql);
        append(
                "faults",
                kind + " works again after " + back + " ms, mails left after "
                        + Duration.ofNanos(System.nanoTime() - mailsBack).toSeconds() + " s");
    }

    private long mailsBack = System.nanoTime();

    private void inflict(Fault kind, Surroundings around, List<Person> people, int fault) throws Exception {
        mailsBack = System.nanoTime();
        switch (kind) {
            case DATABASE_KILLED -> {
                around.kill();
                around.bringBack();
            }
            case DATABASE_STOPPED -> stopTheDatabase(around);
            case MAIL_SERVER_AWAY -> {
                var port = post.port();
                post.close();
                timePasses();
                var sql = around.sql(office);
                soon().until(() -> sql.sql("select count(*) from mail_outbox where last_fault = 'UNREACHABLE'")
                                .query(Integer.class)
                                .single()
                        > 0);
                post = new PostOffice(books.resolve("mails"), port);
                mailsBack = System.nanoTime();
            }
            case MAIL_SERVER_DIES -> {
                var port = post.port();
                var death = post.diesAtTheNextMail();
                timePasses();
                death.get();
                post = new PostOffice(books.resolve("mails"), port);
                mailsBack = System.nanoTime();
            }
            case DISK_FULL -> {
                disk.fill();
                soon().until(() -> people.stream().anyMatch(person -> person.wasTold("507")));
                soon().until(() -> health() == 503);
                disk.empty();
            }
            case PROGRAM_KILLED -> {
                // No condition to wait for: power fails when it fails.
                Thread.sleep(new Random(fault).nextInt(1500));
                office.kill();
                office.waitUntilDead();
                office.databaseOfTheDead();
                open(fault);
                people.forEach(person -> person.goTo(door));
            }
        }
    }

    private void stopTheDatabase(Surroundings around) throws Exception {
        var reader = new Visitor("127.0.0.1", door).loggedInAs("encho");
        var server = Signals.server(around.cluster());
        Signals.stop(around.cluster());
        try {
            soon().until(() -> health() == 503);
            // No condition to wait for: a machine stands still for as long as it does.
            Thread.sleep(LONG ? 20_000 : 6_000);
            assertThat(reader.get("/api/session").status()).isEqualTo(503);
        } finally {
            Signals.goOn(around.cluster());
        }
        assertThat(Signals.server(around.cluster())).as("not taken for dead").isEqualTo(server);
    }

    /** Rungs fall due, and mails leave. */
    private void timePasses() throws IOException {
        office.order("pass PT16M");
        office.answer();
    }

    private int health() throws IOException {
        return new Visitor("127.0.0.1", door).get("/actuator/health").status();
    }

    private static int waiting(JdbcClient sql) {
        return sql.sql("select count(*) from mail_outbox where state <> 'SENT'")
                .query(Integer.class)
                .single();
    }

    /** A mail that came twice came under one Message-ID, or it would be none of the outbox. */
    private void everyMailIsOneOfTheOutbox(JdbcClient sql) throws IOException {
        assertThat(new HashSet<>(post.given()))
                .isEqualTo(KilledOffice.states(sql).keySet());
    }

    private void figures(Surroundings around) throws IOException {
        var sql = around.sql(office);
        var given = post.given();
        var figures =
                "faults %d, acts answered with a yes %d, cases %d, files %d, rungs %d, mails %d, repeated with the same Message-ID %d, lost 0%n"
                        .formatted(
                                lines("faults").size(),
                                lines("acts").size(),
                                count(sql, "incident"),
                                count(sql, "attachment"),
                                count(sql, "clock_act"),
                                new HashSet<>(given).size(),
                                given.size() - new HashSet<>(given).size());
        Files.writeString(books.resolve("figures"), figures);
        System.out.print(figures);
        new ArrayList<>(lines("faults")).forEach(System.out::println);
    }

    private static int count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static boolean mounted() {
        try {
            return disk.mounted();
        } catch (IOException unknown) {
            return false;
        }
    }

    private List<String> lines(String book) throws IOException {
        var file = books == null ? directory.resolve("books").resolve(book) : books.resolve(book);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void append(String book, String line) throws IOException {
        Files.writeString(books.resolve(book), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
