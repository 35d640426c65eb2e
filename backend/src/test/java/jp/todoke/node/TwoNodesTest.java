package jp.todoke.node;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.todoke.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.todoke.abuse.Visitor;
import jp.todoke.database.ServerBeside;
import jp.todoke.database.Signals;
import jp.todoke.faults.PeopleAtWork;
import jp.todoke.faults.SoundOffice;
import jp.todoke.mail.KilledOffice;
import jp.todoke.mail.OfficeToKill;
import jp.todoke.mail.PostOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two programs on one database, started at the same moment while it is empty. The methods build on each other, because
 * each start is expensive; in the last two a node is killed, and the server.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");
    private static final String SECRET = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir
    static Path directory;

    private static EmbeddedPostgres server;
    private static JdbcClient sql;
    private static PostOffice post;
    private static KilledOffice first;
    private static KilledOffice second;
    private static int atFirst;
    private static int atSecond;

    @BeforeAll
    static void twoNodesStartAtOnceOnAnEmptyDatabase() throws Exception {
        server = ServerBeside.on(cluster(), 0).start();
        ServerBeside.prepare(server);
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/todoke";
        sql = JdbcClient.create(new DriverManagerDataSource(url + "?currentSchema=todoke", "postgres", ""));
        post = new PostOffice(directory.resolve("mails"));
        first = node("first", url);
        second = node("second", url);
        try (var both = new Both()) {
            both.run(() -> started(first), () -> started(second));
        }
        atFirst = Integer.parseInt(ask(first, "port"));
        atSecond = Integer.parseInt(ask(second, "port"));
    }

    @AfterAll
    static void stop() throws Exception {
        for (var node : new KilledOffice[] {first, second}) {
            if (node != null && node.runs()) {
                node.kill();
                node.waitUntilDead();
            }
        }
        if (post != null) {
            post.close();
        }
        ServerBeside.stop(server, cluster());
    }

    @Test
    @Order(1)
    void theEmptyDatabaseWasFilledOnceAndOneOfTheTwoLeads() throws IOException {
        assertThat(sql.sql("select count(*) from account where login = 'encho'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select count(*) from calendar_version where cause = 'LOCAL_DAYS'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select key_ from engine.act_re_procdef group by key_ having count(*) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(sql.sql("select count(*) from engine.act_ru_job where handler_type_ = 'history-cleanup'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        soon().dontCatchUncaughtExceptions().until(() -> !ask(first, "leads").equals(ask(second, "leads")));
    }

    @Test
    @Order(2)
    void aDayClosedAndARuleAdoptedOnOneNodeCountOnTheOtherAtOnce() throws IOException {
        var basis = "2026-06-03T01:00:00Z";
        var before = ask(second, "limit " + basis);
        assertThat(ask(first, "limit " + basis)).isEqualTo(before);
        var admin = visitor().loggedInAs("admin");

        var version = count("select max(number) from calendar_version");
        send(
                admin,
                "/api/calendar/local-days",
                """
                {"unit": null, "opens": false, "pattern": "DATES", "monthDay": null, "weekday": null, "from": "2026-06-05", "to": null,
                 "name": "市制記念日", "version": %d}"""
                        .formatted(version));

        var closed = ask(second, "limit " + basis);
        assertThat(Instant.parse(closed)).isAfter(Instant.parse(before));
        assertThat(ask(first, "limit " + basis)).isEqualTo(closed);

        var rule = count("select max(version) from clock_rule where clock_key = 'CLOSING_CHECK'");
        send(
                admin,
                "/api/clock-rules/CLOSING_CHECK/ALWAYS/versions",
                """
                {"validFrom": "2026-06-02", "lines": [{"amount": 20, "unit": "OPEN_DAYS", "firstDayCounted": false, "shifts": false, "limitTime": "17:15"}],
                 "calendar": "MUNICIPAL", "warningDays": [], "strength": "HOUSE", "article": "庁内の目安（試験）", "clocks": [], "reason": "要綱の見直し",
                 "version": %d}"""
                        .formatted(rule));

        assertThat(ask(second, "limit " + basis))
                .isEqualTo("2026-07-02T08:15:00Z")
                .isEqualTo(ask(first, "limit " + basis));
    }

    @Test
    @Order(3)
    void aLoginHoldsOnBothNodesAndSoDoesWhatTheAdministratorDecidesOnEither() throws IOException {
        var admin = visitor().loggedInAs("admin");
        var head = visitor().loggedInAs("other-encho").at(atSecond);
        assertThat(head.get("/api/tasks").status()).isEqualTo(200);
        assertThat(head.get("/api/session").body()).doesNotContain("F003");

        var post = sql.sql("select id from post where unit_code = 'F003' and role = 'facility-staff'")
                .query(Long.class)
                .single();
        send(
                admin,
                "/api/admin/posts/" + post + "/holders",
                "{\"login\":\"other-encho\",\"title\":null,\"deputy\":false,\"from\":\"2026-06-01\",\"to\":null}");
        assertThat(head.get("/api/session").body()).contains("F003");

        var account = sql.sql("select id from account where login = 'other-encho'")
                .query(Long.class)
                .single();
        assertThat(admin.put("/api/admin/accounts/" + account + "/lock").status())
                .isEqualTo(204);

        assertThat(head.get("/api/tasks").status()).isEqualTo(401);
    }

    @Test
    @Order(4)
    void wrongPasswordsOfBothNodesAreCountedTogether() throws IOException {
        var guessing = visitor();
        guessing.get("/api/session");
        ask(first, "now " + MONDAY);
        ask(second, "now " + MONDAY);

        for (int tries = 0; tries < 5; tries++) {
            assertThat(guess(guessing.at(tries % 2 == 0 ? atFirst : atSecond))).isEqualTo(401);
        }

        assertThat(guess(guessing.at(atFirst))).isEqualTo(429);
        assertThat(guess(guessing.at(atSecond))).isEqualTo(429);
    }

    @Test
    @Order(5)
    void whenTheLeaderIsKilledWhileTimersAreDueTheOtherOneRingsSendsAndLeads() throws Exception {
        var leader = ask(first, "leads").equals("true") ? first : second;
        var other = leader == first ? second : first;
        for (int cases = 0; cases < 3; cases++) {
            ask(leader, "report");
            ask(other, "report");
        }
        post.atTheNextMail(leader::kill);
        var due = MONDAY.plus(Duration.ofMinutes(31));
        leader.order("now " + due);
        ask(other, "now " + due);
        leader.waitUntilDead();
        var interrupted = sql.sql("select count(*) from mail_outbox where state = 'SENDING'")
                .query(Integer.class)
                .single();
        theLeasesOfTheDeadEnd();
        ask(other, "now " + due.plus(Duration.ofMinutes(2)));

        soon().dontCatchUncaughtExceptions().until(() -> ask(other, "leads").equals("true"));
        soon().dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofMillis(500))
                .until(() -> count("select count(*) from mail_outbox where state <> 'SENT'") == 0
                        && count(
                                        """
                        select count(*) from clock c where state = 'RUNNING' and limit_at <= timestamptz '2026-06-01T00:31:00Z'
                        and not exists (select 1 from clock_act where clock = c.id and rung = 'LIMIT')""")
                                == 0);

        assertThat(sql.sql("select clock || ' ' || rung from clock_act group by clock, rung having count(*) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(count("select count(*) from clock_act where not skipped")).isPositive();
        var came = post.given();
        assertThat(new HashSet<>(came)).hasSameSizeAs(KilledOffice.states(sql).keySet());
        assertThat(came.size() - new HashSet<>(came).size()).isBetween(0, Math.max(1, interrupted));
        assertThat(ask(other, "broken")).isEqualTo("0");
    }

    @Test
    @Order(6)
    void whenTheServerOfTheDatabaseIsKilledPeopleWorkOnAtTheNodeThatIsLeftOnceItIsBack() throws Exception {
        var acts = directory.resolve("acts");
        var door = first.runs() ? atFirst : atSecond;

        PeopleAtWork.through(acts, door, people -> {
            var port = server.getPort();
            Signals.kill(cluster());
            server.close();
            server = ServerBeside.on(cluster(), port).start();
        });

        soon().until(() ->
                new Visitor("127.0.0.1", door).get("/actuator/health").status() == 200);
        theLeasesOfTheDeadEnd();
        soon().until(() -> count("select count(*) from mail_outbox where state <> 'SENT'") == 0);
        assertThat(SoundOffice.faults(sql)).isEmpty();
        assertThat(SoundOffice.lost(sql, Files.lines(acts))).isEmpty();
        assertThat(new HashSet<>(post.given()))
                .isEqualTo(KilledOffice.states(sql).keySet());
    }

    private static Path cluster() {
        return directory.resolve("server");
    }

    /** What the dead held is free one or two minutes later; here at once. */
    private static void theLeasesOfTheDeadEnd() {
        sql.sql("update mail_outbox set next_try_at = now() where state = 'SENDING'")
                .update();
        sql.sql("update node set alive_until = clock_timestamp() where started_at = (select min(started_at) from node)")
                .update();
    }

    private static int guess(Visitor guessing) throws IOException {
        return guessing.post(
                        "/api/session",
                        "application/json",
                        "{\"login\":\"hoiku-a\",\"password\":\"not-the-word\"}".getBytes(UTF_8))
                .status();
    }

    private static void send(Visitor person, String path, String body) throws IOException {
        var answer = person.post(path, "application/json", body.getBytes(UTF_8));
        assertThat(answer.status()).as(path + answer.body()).isBetween(200, 204);
    }

    private static Visitor visitor() {
        return new Visitor("127.0.0.1", atFirst);
    }

    private static int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }

    private static String ask(KilledOffice node, String order) throws IOException {
        node.order(order);
        return node.answer();
    }

    private static KilledOffice node(String name, String url) throws IOException {
        return new KilledOffice(
                OfficeToKill.class,
                Files.createDirectories(directory.resolve(name)),
                post.port(),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=todoke_app",
                "--spring.datasource.password=",
                "--spring.flyway.url=" + url,
                "--spring.flyway.user=todoke_owner",
                "--spring.flyway.password=",
                "--logging.threshold.console=off",
                "--logging.file.name=" + directory.resolve(name).resolve("program.log"),
                "--todoke.draft-secret=" + SECRET,
                "--todoke.evidence-dir=" + directory.resolve("evidence"));
    }

    private static Void started(KilledOffice node) throws IOException {
        node.start(MONDAY);
        return null;
    }

    /** Two acts at the same moment. */
    private static final class Both implements AutoCloseable {

        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        void run(Callable<Void> one, Callable<Void> two) throws Exception {
            for (var done : threads.invokeAll(List.of(one, two))) {
                done.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
