package jp.todoke.clock.watch;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.todoke.BareCase;
import jp.todoke.OfficeTest;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ClockWatchdogTest {

    private static final PartId FACILITY = new PartId("F001");
    private static final Instant KNOWN = Instant.parse("2012-12-25T07:40:00Z");
    private static int cases;

    @Autowired
    ClockWatchdog watchdog;

    @Autowired
    Clocks clocks;

    @Autowired
    ClockLooks looks;

    @Autowired
    ClockRows rows;

    @Autowired
    CaseProcess process;

    @Autowired
    OpenSteps steps;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    RepositoryService repository;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    TransactionTemplate transaction;

    private IncidentId incident;
    private PartId watched;

    @BeforeEach
    void aClockRuns() {
        clock.set(KNOWN);
        incident = BareCase.of(sql, IncidentId.of(1998, ++cases));
        watched = new PartId(transaction
                .execute(tx ->
                        clocks.start(incident, FACILITY, ClockKey.WRITTEN_REPORT, KNOWN, "F001", Role.FACILITY_HEAD))
                .id());
    }

    @Test
    void anOpenClockWhoseTimerIsGoneGetsANewOneByItselfAndThatIsWrittenDown() throws Exception {
        var due = timerOf(watched).getDuedate();
        transaction.executeWithoutResult(tx -> process.clockStopped(watched));
        assertThat(watchdog.look()).contains(watched.value());

        watchdog.watch();

        assertThat(steps.clockTimers(watched)).singleElement().satisfies(timer -> assertThat(timer.timers())
                .isEqualTo(1));
        assertThat(timerOf(watched).getDuedate()).isEqualTo(due);
        assertThat(repairs()).isEqualTo("NO_TIMER");
        assertThat(sql.sql(
                                "select count(*) from audit where what = 'ClockTimerMended' and incident = :incident and acted_by is null")
                        .param("incident", incident.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        mvc.perform(get("/api/clock-watch").with(as("admin")))
                .andExpect(jsonPath("$.mended[0].incident").value(incident.value()))
                .andExpect(jsonPath("$.mended[0].key").value("WRITTEN_REPORT"))
                .andExpect(jsonPath("$.asleep").value(false));
        mvc.perform(get("/api/clock-watch").with(as("hoiku-kacho"))).andExpect(status().isForbidden());

        watchdog.watch();

        assertThat(repairs()).isEqualTo("NO_TIMER");
    }

    @Test
    void aProcessThatLostItsTimerIsReplaced() {
        jobs.deleteJob(timerOf(watched).getId());

        watchdog.watch();

        assertThat(steps.clockTimers(watched)).singleElement().satisfies(timer -> assertThat(timer.timers())
                .isEqualTo(1));
        assertThat(repairs()).isEqualTo("NO_TIMER");
    }

    @Test
    void aClosedClockLosesTheTimerItStillHas() {
        rows.met(ClockRow.number(watched.value()), ClockState.MET, KNOWN, null);
        assertThat(watchdog.look()).contains(watched.value());

        watchdog.watch();

        assertThat(steps.clockTimers(watched)).isEmpty();
        assertThat(repairs()).isEqualTo("TIMER_LEFT");
    }

    @Test
    void aDoubledClockIsLeftWithOneTimer() {
        transaction.executeWithoutResult(tx -> process.clockStarted(incident, watched));
        assertThat(steps.clockTimers(watched)).hasSize(2);

        watchdog.watch();

        assertThat(steps.clockTimers(watched)).singleElement().satisfies(timer -> assertThat(timer.timers())
                .isEqualTo(1));
        assertThat(repairs()).isEqualTo("DOUBLED");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aClockThatCannotBeMendedIsToldOnceAndThenCounted(CapturedOutput log) {
        var diagram = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ClockProcess")
                .latestVersion()
                .singleResult();
        repository.suspendProcessDefinitionById(diagram.getId());
        try {
            transaction.executeWithoutResult(tx -> process.clockStopped(watched));
            for (int minute = 0; minute < 5; minute++) {
                watchdog.watch();
            }

            assertThat(log.getAll()
                            .lines()
                            .filter(line -> line.contains(watched.value()) && line.contains("could not be mended")))
                    .hasSize(1);
            assertThat(log.getAll().lines().filter(line -> line.contains("SuspendedEntityInteractionException")))
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(watchdog.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(watchdog.health().getDetails().get(ClockFault.NO_TIMER.word()))
                    .isEqualTo(1L);
        } finally {
            repository.activateProcessDefinitionById(diagram.getId());
        }

        watchdog.watch();

        assertThat(watchdog.faults()).doesNotContainKey(watched.value());
        assertThat(log.getAll().lines().filter(line -> line.contains("NO_TIMER of " + watched.value() + " was mended")))
                .hasSize(1);
    }

    @Test
    void aTimerThatDoesNotActForAMinuteRaisesTheAlarmUntilItActs() throws Exception {
        jobs.setJobRetries(timerOf(watched).getId(), 0);
        clock.set(KNOWN.plus(Duration.ofDays(30)));

        watchdog.watch();
        assertThat(watchdog.faults()).doesNotContainKey(watched.value());
        watchdog.watch();

        assertThat(watchdog.faults()).containsEntry(watched.value(), ClockFault.OVERDUE);
        assertThat(watchdog.health().getStatus()).isEqualTo(Status.DOWN);
        mvc.perform(get("/api/clock-watch").with(as("joho-a")))
                .andExpect(jsonPath("$.faults[0].fault").value("OVERDUE"))
                .andExpect(jsonPath("$.clocks[?(@.incident == '%s')].key".formatted(incident))
                        .value("WRITTEN_REPORT"));

        transaction.executeWithoutResult(tx -> clocks.end(incident, EndReason.WITHDRAWN));
        watchdog.watch();

        assertThat(watchdog.faults()).doesNotContainKey(watched.value());
    }

    @Test
    void aNodeThatDoesNotLeadMendsNothingAndTellsWhatTheLeaderSaw() throws Exception {
        sql.sql(
                        "insert into node (id, started_at, alive_until, program, draft_key) values (gen_random_uuid(), 'epoch', now() + interval '1 hour', '', '')")
                .update();
        try {
            transaction.executeWithoutResult(tx -> process.clockStopped(watched));
            looks.write(KNOWN, Map.of(watched.value(), ClockFault.OVERDUE));

            watchdog.watch();

            assertThat(steps.clockTimers(watched)).isEmpty();
            assertThat(watchdog.faults()).containsExactly(Map.entry(watched.value(), ClockFault.OVERDUE));
            assertThat(watchdog.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(watchdog.asleep()).isFalse();
            mvc.perform(get("/api/clock-watch").with(as("joho-a")))
                    .andExpect(jsonPath("$.faults[0].fault").value("OVERDUE"))
                    .andExpect(jsonPath("$.lookedAt").value(KNOWN.toString()));
        } finally {
            sql.sql("delete from node where started_at = 'epoch'").update();
        }

        watchdog.watch();

        assertThat(steps.clockTimers(watched)).hasSize(1);
        assertThat(watchdog.faults()).doesNotContainKey(watched.value());
        assertThat(looks.latest())
                .hasValueSatisfying(look -> assertThat(look.faults()).doesNotContainKey(watched.value()));
    }

    @Test
    void whatALeaderSawLongAgoIsNotTold() {
        watchdog.watch();
        sql.sql(
                        "update clock_look set written_at = now() - interval '4 minutes', faults = jsonb_build_object(:clock, 'OVERDUE')")
                .param("clock", watched.value())
                .update();
        sql.sql(
                        "insert into node (id, started_at, alive_until, program, draft_key) values (gen_random_uuid(), 'epoch', now() + interval '1 hour', '', '')")
                .update();
        try {
            watchdog.watch();

            assertThat(watchdog.faults()).doesNotContainKey(watched.value());
        } finally {
            sql.sql("delete from node where started_at = 'epoch'").update();
        }
    }

    @Test
    void aClockThatHasJustBegunIsNoFault() {
        assertThat(watchdog.look()).doesNotContain(watched.value());

        watchdog.watch();

        assertThat(repairs()).isEmpty();
    }

    private Job timerOf(PartId clock) {
        var process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(clock.value())
                .singleResult();
        return jobs.createJobQuery().processInstanceId(process.getId()).singleResult();
    }

    private String repairs() {
        return String.join(
                " ",
                sql.sql("select fault from clock_repair where timer = :clock order by id")
                        .param("clock", watched.value())
                        .query(String.class)
                        .list());
    }
}
