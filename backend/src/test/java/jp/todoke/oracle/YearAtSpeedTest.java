package jp.todoke.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.todoke.mail.KilledOffice;
import jp.todoke.mail.PostOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year at speed through a turn of the year and of the fiscal year, killed on the way. {@code -Dtodoke.year.cases=2000
 * -Dtodoke.year.kills=20 -Dtodoke.year.dir=…} lives more cases; the same directory given again goes on from where it
 * was stopped, and its {@code figures} say what was counted.
 */
class YearAtSpeedTest {

    private static final int CASES = Integer.getInteger("todoke.year.cases", 14);
    private static final int KILLS = Integer.getInteger("todoke.year.kills", 0);
    /** So many cases between two kills. */
    private static final int LONG_LIFE = 300;
    /**
     * The fewest cases have every kind among them by this chance, which {@link #everyKindOfCaseIsInTheYear} looks at.
     */
    private static final long SEED = Long.getLong("todoke.year.seed", 154063);

    private static final Instant EVE = Instant.parse("2026-11-24T15:00:00Z");
    /** In so many days most cases live; kills are spread over them. */
    private static final Duration FULL_OF_CASES = Duration.ofDays(150);
    /** The engine keeps a dead program's timers for five minutes; nobody waits so long here. */
    private static final String[] HASTE = {
        "--camunda.bpm.job-execution.lock-time-in-millis=20000",
        "--camunda.bpm.job-execution.wait-time-in-millis=50",
        "--camunda.bpm.job-execution.max-wait=200",
        "--logging.level.root=warn"
    };

    @TempDir
    Path ownDirectory;

    private Path directory;
    private Book book;

    @BeforeEach
    void directories() throws IOException {
        var given = System.getProperty("todoke.year.dir", "");
        directory = given.isEmpty() ? ownDirectory : Files.createDirectories(Path.of(given));
        book = new Book(Files.createDirectories(directory.resolve("book")));
    }

    @Test
    void everyClockOfTheYearEndsAndRingsAsCountedBeforehand() throws Exception {
        try (var post = new PostOffice(directory.resolve("mails"));
                var office = new KilledOffice(
                        OfficeAtSpeed.class,
                        Files.createDirectories(directory.resolve("data")),
                        post.port(),
                        settings())) {
            if (book.now().isPresent()) {
                append("stops", book.now().get().toString());
            }
            if (CASES / (KILLS + 1) >= LONG_LIFE) {
                office.forLong();
            }
            for (int kill = kills().size(); kill < KILLS; kill++) {
                liveUntilKilled(office, post, kill);
            }
            office.start(book.now().map(now -> now.minusSeconds(60)).orElse(EVE));
            office.order("live");
            office.answer();
            var sql = office.database();
            await().dontCatchUncaughtExceptions()
                    .atMost(Duration.ofMinutes(10))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> sql.sql("select count(*) from mail_outbox where state <> 'SENT'")
                                    .query(Integer.class)
                                    .single()
                            == 0);
            office.order("broken");

            var sections = new SectionWords(sql);
            var expected = new ExpectedRings(book.clocks(), sections, CASES, SEED);
            var broken = office.answer();
            figures(sql, expected);
            assertSoftly(year -> {
                year.assertThat(broken)
                        .as("clocks without exactly one timer, or mended")
                        .isEqualTo("0");
                year.assertThat(faults()).as("found wrong on the way").isEmpty();
                year.assertThat(running(sql)).as("clocks that did not end").isEmpty();
                year.assertThat(difference(expected.rungs(), rang(sql)))
                        .as("rungs counted and not rung, or rung and not counted")
                        .isEmpty();
                year.assertThat(difference(expected.mails(), mailed(sql)))
                        .as("mails counted and not sent, or sent and not counted")
                        .isEmpty();
                year.assertThat(followed(sql))
                        .as("clocks that followed a changed rule")
                        .isGreaterThan(0);
                year.assertThat(ofContractors(sql)).as("cases of contractors").isGreaterThan(0);
                year.assertThat(withdrawn(sql)).as("withdrawn cases").isGreaterThan(0);
                year.assertThat(reopened(sql)).as("reopened cases").isGreaterThan(0);
                year.assertThat(new ReportsAsBoth(sql).count())
                        .as("reports that were 速報 and 確報")
                        .isGreaterThan(0);
                year.assertThat(toldOutside(sql))
                        .as("addressees beside the commission")
                        .isGreaterThan(0);
                new Askings(sql).kinds().forEach((kind, times) -> year.assertThat(times)
                        .as(kind)
                        .isGreaterThan(0));
                year.assertThat(sections.tooEarly())
                        .as("done before the last joint section spoke")
                        .isEmpty();
                year.assertThat(afterTheEnd(sql))
                        .as("clocks that began or rang in a withdrawn case")
                        .isEmpty();
            });
            everyMailCameAndOnlyTheInterruptedOnesTwice(sql, post);
        }
    }

    @Test
    void everyKindOfCaseIsInTheYear() {
        var whim = new Whim(SEED);
        var cases = PlannedCase.all(whim, CASES);
        for (var place : List.of(Place.NURSERY, Place.SCHOOL)) {
            for (var outcome : PlannedCase.Outcome.values()) {
                assertThat(cases)
                        .as(place + " " + outcome)
                        .anyMatch(each -> each.place() == place && each.outcome() == outcome);
            }
        }
        for (var place : List.of(Place.CONTRACTOR, Place.CONTRACTOR_BY_TELEPHONE)) {
            assertThat(cases)
                    .as(place + " that goes its way to the end")
                    .anyMatch(each -> each.place() == place && !each.toBeWithdrawn());
        }
        for (var track : Reopenings.Again.values()) {
            assertThat(cases)
                    .as("reopened with " + track)
                    .anyMatch(each -> !each.toBeWithdrawn()
                            && Reopenings.of(each, whim)
                                    .filter(needed -> needed.contains(track))
                                    .isPresent());
        }
        for (var kind : LaterFact.Kind.values()) {
            assertThat(cases).as("told later: " + kind).anyMatch(each -> each.later().stream()
                    .anyMatch(fact -> fact.kind() == kind));
        }
        for (var time : NamedTime.values()) {
            assertThat(cases)
                    .as("reported outside: " + time)
                    .anyMatch(each -> !each.toBeWithdrawn()
                            && NamedTime.of(each.index()) == time
                            && each.fact(LaterFact.Kind.ADDRESSEE_ADDED, Instant.MAX)
                                    .isPresent());
        }
        for (var both : List.of(true, false)) {
            assertThat(cases)
                    .as("one report that is both: " + both)
                    .anyMatch(each -> !each.toBeWithdrawn()
                            && each.outcome() == PlannedCase.Outcome.DUTY
                            && each.reportsAsBoth(whim) == both);
        }
        for (var rule : ChangedRule.values()) {
            assertThat(cases)
                    .as("may follow " + rule)
                    .anyMatch(each -> each.reportedAt().isBefore(rule.proposed())
                            && each.reportedAt().isAfter(rule.proposed().minus(Duration.ofDays(8)))
                            && rule.chosen(each, whim));
        }
        assertThat(cases)
                .as("reported days late")
                .anyMatch(each -> each.noticedAt().plus(Duration.ofDays(1)).isBefore(each.reportedAt()));
    }

    private void liveUntilKilled(KilledOffice office, PostOffice post, int kill) throws Exception {
        var chance = new Random(SEED + kill);
        office.start(book.now().map(now -> now.minusSeconds(60)).orElse(EVE));
        office.order("live");
        var from = EVE.plus(FULL_OF_CASES.multipliedBy(kill + 1).dividedBy(KILLS + 1));
        while (office.runs() && book.now().orElse(EVE).isBefore(from)) {
            Thread.sleep(100);
        }
        if (kill % 3 == 0) {
            // Mails come only while rungs ring; the year is full of them.
            post.atTheNextMail(office::kill);
        } else {
            // No condition to wait for: power fails when it fails.
            Thread.sleep(chance.nextInt(3000));
            office.kill();
        }
        office.waitUntilDead();
        post.atTheNextMail(null);
        var sql = office.databaseOfTheDead();
        append("kills", post.given().size() + " " + String.join(" ", unrecorded(sql, post)));
        // What the dead program held is free two minutes later; here at once.
        sql.sql("update mail_outbox set next_try_at = now() where state = 'SENDING'")
                .update();
    }

    private String[] settings() {
        var all = new ArrayList<>(List.of(HASTE));
        all.addAll(List.of("--year.book=" + book.directory(), "--year.cases=" + CASES, "--year.seed=" + SEED));
        return all.toArray(String[]::new);
    }

    private List<String> faults() {
        try {
            return book.faults();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> running(JdbcClient sql) {
        return sql.sql(
                        "select clock_key || ' ' || state from clock where state not in ('MET', 'MET_LATE', 'ENDED', 'WAIVED')")
                .query(String.class)
                .list();
    }

    private static int ofContractors(JdbcClient sql) {
        return sql.sql(
                        "select count(*) from incident i join unit u on u.code = i.origin_unit where u.kind = 'CONTRACTOR'")
                .query(Integer.class)
                .single();
    }

    private static int withdrawn(JdbcClient sql) {
        return sql.sql("select count(*) from incident where status = 'WITHDRAWN'")
                .query(Integer.class)
                .single();
    }

    private static int reopened(JdbcClient sql) {
        return sql.sql("select count(distinct incident) from case_reopening")
                .query(Integer.class)
                .single();
    }

    private static int toldOutside(JdbcClient sql) {
        return sql.sql("select count(*) from clock where clock_key = 'EXTERNAL_REPORT'")
                .query(Integer.class)
                .single();
    }

    private static List<String> afterTheEnd(JdbcClient sql) {
        return sql.sql(
                        """
                select c.incident || ' ' || c.clock_key from case_withdrawal_decision d
                    join case_withdrawal_proposal p on p.id = d.proposal join clock c on c.incident = p.incident
                where d.confirmed and (c.started_at > d.recorded_at or exists (
                    select 1 from clock_act a where a.clock = c.id and a.acted_at > d.recorded_at))""")
                .query(String.class)
                .list();
    }

    private static int followed(JdbcClient sql) {
        return sql.sql("select count(*) from rule_moved").query(Integer.class).single();
    }

    /** What stands in one list oftener than in the other; the first ones. */
    private static List<String> difference(List<String> expected, List<String> real) {
        var counts = new TreeMap<String, Integer>();
        expected.forEach(each -> counts.merge(each, 1, Integer::sum));
        real.forEach(each -> counts.merge(each, -1, Integer::sum));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .limit(50)
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    /** Every rung that rang, in the oracle's words; a skipped one says so. */
    private static List<String> rang(JdbcClient sql) {
        return sql.sql(
                        "select clock || ' ' || to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || case when skipped then ' skipped' else '' end from clock_act")
                .query(String.class)
                .list();
    }

    /** Every mail of a rung to a person, in the oracle's words. */
    private static List<String> mailed(JdbcClient sql) {
        return sql.sql(
                        """
                select substring(m.mail_key from '^clock-([0-9]+)/') || ' ' || regexp_replace(substring(m.mail_key from '@([^/]+)/'), '\\.[0-9]+Z', 'Z') || ' ' || a.login
                from mail_outbox m join account a on a.id = m.account where m.mail_key like 'clock-%'""")
                .query(String.class)
                .list();
    }

    private void everyMailCameAndOnlyTheInterruptedOnesTwice(JdbcClient sql, PostOffice post) throws IOException {
        var came = new HashMap<String, Integer>();
        post.given().forEach(id -> came.merge(id, 1, Integer::sum));
        var interrupted = new HashMap<String, Integer>();
        kills().forEach(line ->
                List.of(line.split(" ")).stream().skip(1).forEach(id -> interrupted.merge(id, 1, Integer::sum)));

        assertThat(came.keySet()).isEqualTo(states(sql).keySet());
        came.replaceAll((id, times) -> times - 1 - interrupted.getOrDefault(id, 0));
        assertThat(came.values()).allSatisfy(times -> assertThat(times).isNotNegative());
        assertThat(came.values().stream().mapToInt(times -> times).sum())
                .as("repeated by no kill; each stop of the run itself may repeat one")
                .isLessThanOrEqualTo(lines("stops").size());
    }

    /**
     * The mails that came in since the last kill although the dead program had not written down that they were sent.
     */
    private Set<String> unrecorded(JdbcClient sql, PostOffice post) throws IOException {
        var before = kills().isEmpty()
                ? 0
                : Integer.parseInt(kills().get(kills().size() - 1).split(" ")[0]);
        var given = post.given().stream().skip(before).collect(Collectors.toSet());
        return states(sql).entrySet().stream()
                .filter(mail -> !mail.getValue().equals("SENT") && given.contains(mail.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> states(JdbcClient sql) {
        return KilledOffice.states(sql);
    }

    private void figures(JdbcClient sql, ExpectedRings expected) throws IOException {
        var ends = sql.sql(
                        "select concat_ws(' ', state, end_reason, count(*)) from clock group by state, end_reason order by state, end_reason")
                .query(String.class)
                .list();
        var figures =
                "cases %d (of contractors %d, withdrawn %d, reopened %d), reported as both %d, told outside %d, clocks %d (%s), followed a changed rule %d, mended %d, rungs %d, mails of rungs %d, mails in all %d, kills %d, repeated by them %d, stops %d%n"
                        .formatted(
                                CASES,
                                ofContractors(sql),
                                withdrawn(sql),
                                reopened(sql),
                                new ReportsAsBoth(sql).count(),
                                toldOutside(sql),
                                sql.sql("select count(*) from clock")
                                        .query(Integer.class)
                                        .single(),
                                String.join(", ", ends),
                                followed(sql),
                                sql.sql("select count(*) from clock_repair")
                                        .query(Integer.class)
                                        .single(),
                                expected.rungs().size(),
                                expected.mails().size(),
                                states(sql).size(),
                                kills().size(),
                                kills().stream()
                                        .mapToInt(line -> line.strip().split(" ").length - 1)
                                        .sum(),
                                lines("stops").size());
        Files.writeString(directory.resolve("figures"), figures);
        System.out.print(figures);
    }

    private List<String> kills() throws IOException {
        return lines("kills");
    }

    private List<String> lines(String name) throws IOException {
        var file = directory.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void append(String name, String line) throws IOException {
        Files.writeString(directory.resolve(name), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
