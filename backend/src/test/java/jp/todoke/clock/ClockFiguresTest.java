package jp.todoke.clock;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.todoke.JobExecutors;
import jp.todoke.OfficeTest;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.watch.ClockWatchdog;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many clocks at once. {@code .ci/figures} runs each of these alone, with 100,000 open clocks, 10,000 timers due at
 * once and 500 clocks that follow a new rule together, and writes how long things took; here, with few of them, only
 * what came of it is looked at.
 */
@OfficeTest
class ClockFiguresTest {

    private static final int OPEN = Integer.getInteger("todoke.figures.clocks", 300);
    private static final int DUE = Integer.getInteger("todoke.figures.timers", 60);
    private static final int MOVED = Integer.getInteger("todoke.figures.moves", 60);
    private static final int TIMES = Integer.getInteger("todoke.figures.times", 3);
    private static final Instant TUESDAY = Instant.parse("2026-11-24T14:00:00+09:00");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-25T09:00:00+09:00");
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    /** What a case with a duty runs at once, each of its own basis. */
    static final List<ClockKey> OF_A_CASE = List.of(
            ClockKey.HEAD_REPORT,
            ClockKey.FIRST_SEARCH,
            ClockKey.WRITTEN_REPORT,
            ClockKey.CHIEF_RECEIPT,
            ClockKey.SECRETARIAT_TOLD,
            ClockKey.ASSESSMENT,
            ClockKey.PRELIMINARY_REPORT,
            ClockKey.FINAL_REPORT,
            ClockKey.PERSON_NOTICE_START,
            ClockKey.PERSON_NOTICE_DONE,
            ClockKey.PUBLICATION_DECISION,
            ClockKey.PREVENTION_PLAN,
            ClockKey.PLAN_APPROVAL,
            ClockKey.COUNCIL_ASSIGN,
            ClockKey.CLOSING_CHECK);

    @Autowired
    ApplicationContext application;

    @Autowired
    ClockRules rules;

    @Autowired
    ClockWatchdog watchdog;

    @Autowired
    OpenSteps steps;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    TransactionTemplate transaction;

    private final Figures figures = new Figures();

    @Test
    void theClocksOfACaseAreComputed() throws Exception {
        var ofCase = OF_A_CASE.stream()
                .map(key -> rules.validOn(key, OfficialTime.dayOf(TUESDAY), RuleCondition.ALWAYS)
                        .orElseThrow())
                .toList();
        var part = new PartId("F001");

        var took = Figures.milliseconds(
                TIMES * 500,
                () -> transaction.executeWithoutResult(tx -> ofCase.forEach(rule -> rules.count(rule, TUESDAY, part))));

        assertThat(ofCase).hasSize(OF_A_CASE.size()).allSatisfy(rule -> assertThat(
                        rules.count(rule, TUESDAY, part).limit())
                .isAfter(TUESDAY));
        figures.write(
                OF_A_CASE.size() + " clocks of one case computed, median", Figures.quantile(took, 0.5) * 1000, "µs");
        figures.write(
                OF_A_CASE.size() + " clocks of one case computed, p95", Figures.quantile(took, 0.95) * 1000, "µs");
    }

    @Test
    void manyTimersDueAtOnceAllActOnce() throws Exception {
        clock.set(TUESDAY);
        var many = new ManyClocks(application, 1971);
        many.start(DUE, List.of(ClockKey.WRITTEN_REPORT), TUESDAY, Duration.ZERO);

        clock.set(NEXT_MORNING);
        var begun = System.nanoTime();
        JobExecutors.awake(application, () -> await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> many.rang() >= DUE));
        figures.write(DUE + " timers due at once: until all have acted", (System.nanoTime() - begun) / 1e9, "s");

        assertThat(many.rang()).isEqualTo(DUE);
        assertThat(sql.sql(
                                """
                select distinct a.rung from clock_act a join clock c on c.id = a.clock where c.incident like '1971-%'""")
                        .query(String.class)
                        .list())
                .containsExactly("DAY_BEFORE");
        assertThat(timersOf(many)).hasSize(DUE).allSatisfy((id, timers) -> assertThat(timers)
                .isEqualTo(1));
    }

    @Test
    void theBoardAndTheWatchdogSeeAllOfManyOpenClocks() throws Exception {
        clock.set(NEXT_MORNING);
        var many = new ManyClocks(application, 1972);
        var before = total("/api/deadlines");
        var assessments = total("/api/deadlines?key=ASSESSMENT");
        var begun = System.nanoTime();
        many.start(OPEN, OF_A_CASE, NEXT_MORNING.plus(Duration.ofHours(2)), Duration.ofMinutes(5));
        figures.write(OPEN + " clocks started with their processes", (System.nanoTime() - begun) / 1e9, "s");

        var looked = Figures.milliseconds(TIMES, watchdog::watch);
        figures.write(OPEN + " open clocks: watchdog, median of " + TIMES, Figures.quantile(looked, 0.5), "ms");
        figures.write(OPEN + " open clocks: watchdog, slowest of " + TIMES, Figures.quantile(looked, 1), "ms");
        assertThat(watchdog.faults()).doesNotContainKeys(many.ids().toArray(String[]::new));
        assertThat(timersOf(many)).hasSize(OPEN).allSatisfy((id, timers) -> assertThat(timers)
                .isEqualTo(1));

        var encho = sql.sql("select id from account where login = 'encho'")
                .query(Long.class)
                .single();
        var asked = new LinkedHashMap<String, String>();
        asked.put("/api/deadlines", "joho-a");
        asked.put("/api/deadlines?unit=S-HOIKU", "joho-a");
        asked.put("/api/deadlines?key=FINAL_REPORT&page=3", "joho-a");
        asked.put("/api/deadlines?person=" + encho, "joho-a");
        asked.put("/api/deadlines?strength=HOUSE", "hoiku-kacho");
        asked.put("/api/deadlines/choices", "joho-a");
        for (var request : asked.entrySet()) {
            read(request);
            var took = Figures.milliseconds(TIMES * 10, () -> read(request));
            figures.write(
                    OPEN + " open clocks: " + request.getKey() + " as " + request.getValue() + ", p95",
                    Figures.quantile(took, 0.95),
                    "ms");
        }
        assertThat(total("/api/deadlines") - before).isEqualTo(OPEN);
        assertThat(total("/api/deadlines?key=ASSESSMENT") - assessments).isEqualTo((int) IntStream.range(0, OPEN)
                .filter(one -> OF_A_CASE.get(one % OF_A_CASE.size()) == ClockKey.ASSESSMENT)
                .count());
    }

    @Test
    void manyRunningClocksFollowANewRuleInOneTransaction() throws Exception {
        clock.set(TUESDAY);
        var many = new ManyClocks(application, 1973);
        many.start(MOVED, List.of(ClockKey.CLOSING_CHECK), TUESDAY, Duration.ZERO);
        var seen = rules.all().stream()
                .filter(rule -> rule.key() == ClockKey.CLOSING_CHECK)
                .mapToInt(RuleView::version)
                .max()
                .orElseThrow();
        var chosen =
                "\"clocks\": [\"" + String.join("\", \"", many.ids()) + "\"], \"reason\": \"要綱の見直し\", \"version\": ";
        var draft =
                """
                {"validFrom": "2026-11-24", "lines": [{"amount": 12, "unit": "OPEN_DAYS", "firstDayCounted": false, "shifts": false, "limitTime": "17:15"}],
                 "calendar": "MUNICIPAL", "warningDays": [], "strength": "HOUSE", "article": "庁内の目安（試験）", %s%d}"""
                        .formatted(chosen, seen);

        var took = Figures.milliseconds(1, () -> send("/versions", draft)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.moved").value(MOVED)));
        figures.write(MOVED + " running clocks follow a new rule in one transaction", took[0] / 1000, "s");

        assertThat(sql.sql("select distinct limit_at from clock where incident like '1973-%'")
                        .query(OffsetDateTime.class)
                        .list())
                .extracting(OffsetDateTime::toInstant)
                .containsExactly(Instant.parse("2026-12-10T17:15:00+09:00"));
        assertThat(sql.sql(
                                "select count(*) from clock_explanation e join clock c on c.id = e.clock where c.incident like '1973-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * MOVED);
        assertThat(timersOf(many)).hasSize(MOVED).allSatisfy((id, timers) -> assertThat(timers)
                .isEqualTo(1));
        send("/versions/" + (seen + 1) + "/followers", "{" + chosen + (seen + 1) + "}")
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions send(String path, String body) throws Exception {
        return mvc.perform(post("/api/clock-rules/CLOSING_CHECK/ALWAYS" + path)
                .with(as("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private int total(String address) throws Exception {
        return JsonPath.read(
                mvc.perform(get(address).with(as("hoiku-kacho")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.total");
    }

    private void read(Map.Entry<String, String> request) throws Exception {
        mvc.perform(get(request.getKey()).with(as(request.getValue()))).andExpect(status().isOk());
    }

    private Map<String, Integer> timersOf(ManyClocks many) {
        var own = new HashSet<>(many.ids());
        return steps.clockTimers().stream()
                .filter(timer -> own.contains(timer.clock()))
                .collect(Collectors.toMap(timer -> timer.clock(), timer -> timer.timers(), Integer::sum));
    }

    /** So many clocks are not ended one by one; the office ends with them. */
    @AfterEach
    void theManyEndTogether() {
        if (Math.max(OPEN, Math.max(DUE, MOVED)) > 1_000) {
            sql.sql(
                            "update clock set state = 'ENDED', ended_at = started_at, end_reason = 'WITHDRAWN' where state in ('RUNNING', 'PROVISIONAL')")
                    .update();
        }
    }
}
