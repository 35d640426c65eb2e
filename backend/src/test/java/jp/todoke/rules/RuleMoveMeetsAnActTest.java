package jp.todoke.rules;

import static java.util.concurrent.TimeUnit.MINUTES;
import static jp.todoke.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator moves running cases to a new version of a rule while somebody does what one of them waits for. */
@OfficeTest
class RuleMoveMeetsAnActTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    OpenSteps steps;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedAtTwo() throws Exception {
        office = new TrackOffice(application);
        clock.set(Instant.parse("2012-12-25T05:00:00Z"));
        incident = office.reportedBy("hoiku-a");
        clock.set(Instant.parse("2012-12-25T06:30:00Z"));
    }

    @Test
    void theActWaitsForTheMoveAndIsJudgedByTheNewLimit() {
        var answer = atOnce(() -> move("15:00"), () -> opens(Map.of()));

        assertThat(answer.getStatus())
                .as("late since the move, which asks for the reason")
                .isEqualTo(400);
        assertThat(opens(Map.of("latenessReason", "前の期限によったため")).getStatus()).isEqualTo(204);
        assertThat(told().limit()).isEqualTo(Instant.parse("2012-12-25T06:00:00Z"));
        assertThat(told().state()).isEqualTo(ClockState.MET_LATE);
        assertThat(steps.runningClocks()).doesNotContain(told().id());
    }

    @Test
    void aCaseWhoseActCameFirstIsNotMovedAnyMore() throws Exception {
        var answer = atOnce(() -> opens(Map.of()), () -> move("15:00"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("\"moved\":0");
        assertThat(told().limit()).isEqualTo(Instant.parse("2012-12-25T08:15:00Z"));
        assertThat(told().state()).isEqualTo(ClockState.MET);
        assertThat(steps.runningClocks()).doesNotContain(told().id());
    }

    /**
     * The second begins when the first has acted and not committed, which it does when the second waits or is through.
     * Gives what the second was answered.
     */
    private MockHttpServletResponse atOnce(
            Supplier<MockHttpServletResponse> first, Supplier<MockHttpServletResponse> second) {
        var later = transaction.execute(open -> {
            first.get();
            var answer = CompletableFuture.supplyAsync(second);
            soon().until(() -> answer.isDone() || somebodyWaitsForARow());
            assertThat(answer).as("the second waits for the first").isNotDone();
            return answer;
        });
        return later.orTimeout(5, MINUTES).join();
    }

    private MockHttpServletResponse move(String limitTime) {
        var line = Map.of(
                "unit",
                "SAME_OPEN_DAY",
                "firstDayCounted",
                false,
                "shifts",
                false,
                "limitTime",
                limitTime,
                "elseLimitTime",
                "10:00");
        return sent(() -> office.order(
                        "admin",
                        "/clock-rules/SECRETARIAT_TOLD/ALWAYS/versions",
                        Map.of(
                                "validFrom",
                                "2012-12-25",
                                "lines",
                                List.of(line),
                                "calendar",
                                "MUNICIPAL",
                                "warningDays",
                                List.of(),
                                "strength",
                                "HOUSE",
                                "article",
                                "庁内の目安（試験）",
                                "clocks",
                                List.of(told().id()),
                                "reason",
                                "要綱の見直し",
                                "version",
                                office.view("admin", "/clock-rules/SECRETARIAT_TOLD/ALWAYS")
                                        .path("version")
                                        .asInt()))
                .andReturn()
                .getResponse());
    }

    private MockHttpServletResponse opens(Map<String, String> body) {
        return sent(() -> office.sendOnce("joho-a", incident, "/secretariat-opening", body)
                .andReturn()
                .getResponse());
    }

    private static MockHttpServletResponse sent(Callable<MockHttpServletResponse> request) {
        try {
            return request.call();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private ClockView told() {
        return clocks.find(incident, null, ClockKey.SECRETARIAT_TOLD).orElseThrow();
    }

    private boolean somebodyWaitsForARow() {
        return sql.sql(
                        "select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database())")
                .query(Boolean.class)
                .single();
    }
}
