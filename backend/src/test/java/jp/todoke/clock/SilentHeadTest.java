package jp.todoke.clock;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.todoke.DueTimers;
import jp.todoke.OfficeTest;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.watch.ClockWatchdog;
import jp.todoke.incident.report.NewCases;
import jp.todoke.mail.Mailbox;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The head says nothing until the limit: timers, outbox and mail server are the real ones. */
@OfficeTest
class SilentHeadTest {

    private static final String HEAD = "encho";
    private static final String CHIEF = "hoiku-kacho";

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    NewCases cases;

    @Autowired
    Clocks clocks;

    @Autowired
    ClockWatchdog watchdog;

    @Autowired
    OpenSteps steps;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    private DueTimers timers;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedAtTwentyToFive() throws Exception {
        timers = DueTimers.of(application);
        clock.set(at("16:41"));
        incident = NurseryCase.report(sql, cases, at("16:40"));
    }

    @Test
    void theHeadAloneIsRemindedAtHalfTime() {
        clock.set(at("16:55"));

        timers.until(() -> mailsTo(HEAD).size() == 1);
        assertThat(mailsTo(HEAD).get(0).subject()).contains(OfficialTime.caseNumber(incident), "近づいています");
        assertThat(mailsTo(CHIEF)).isEmpty();
        assertThat(headReport().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aSilentHeadsReportGoesUpByItselfAndTheClockStaysOpenUntilTheHeadReportsLate() throws Exception {
        clock.set(at("16:55"));
        timers.until(() -> mailsTo(HEAD).size() == 1);
        clock.set(at("17:10"));
        timers.until(() -> openSteps().contains(Step.CHIEF_RECEIPT)
                && mailsTo(CHIEF).size() == 1
                && mailsTo(HEAD).size() == 2);

        assertThat(openSteps()).contains(Step.HEAD_REPORT_LATE).doesNotContain(Step.HEAD_REPORT);
        assertThat(headReport().state()).isEqualTo(ClockState.RUNNING);
        assertThat(watchdog.look()).doesNotContain(headReport().id());

        clock.set(at("17:25"));
        headReports(null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        headReports("子どもの引き渡しを先にした").andExpect(status().isOk());

        assertThat(headReport().state()).isEqualTo(ClockState.MET_LATE);
        assertThat(headReport().metAt()).isEqualTo(at("17:25"));
        assertThat(openSteps()).contains(Step.CHIEF_RECEIPT).doesNotContain(Step.HEAD_REPORT_LATE);
        assertThat(watchdog.look()).doesNotContain(headReport().id());
        assertThat(mailsTo(CHIEF)).hasSize(1);
    }

    @Test
    void aHeadWhoReportsInTimeHearsNothingMore() throws Exception {
        clock.set(at("16:50"));
        headReports(null).andExpect(status().isOk());
        clock.set(at("17:30"));
        timers.run();

        assertThat(headReport().state()).isEqualTo(ClockState.MET);
        assertThat(watchdog.look()).doesNotContain(headReport().id());
        assertThat(mails()).isEmpty();
        assertThat(openSteps()).doesNotContain(Step.HEAD_REPORT, Step.HEAD_REPORT_LATE);
    }

    @Test
    void afterAStandstillTheMailOfTheLimitComesAloneAndHalfTimeIsRecordedAsSkipped() {
        clock.set(at("19:00"));

        timers.until(() -> mailsTo(CHIEF).size() == 1 && mailsTo(HEAD).size() == 1);
        assertThat(sql.sql("select rung || ' ' || skipped from clock_act where 'clock-' || clock = :id order by rung")
                        .param("id", headReport().id())
                        .query(String.class)
                        .list())
                .containsExactly("HALF_TIME true", "LIMIT false");
    }

    @Test
    void aMailSaysTheNumberAndWhereToLookAndNothingOfTheCase() {
        clock.set(at("17:10"));

        timers.until(() -> mailsTo(CHIEF).size() == 1);
        assertThat(mails()).allSatisfy(mail -> assertThat(mail.subject() + mail.body())
                .contains(incident.value())
                .contains("/incidents/" + incident)
                .doesNotContain("山田", "ＳＤカード", "わかば", "写真"));
    }

    private ResultActions headReports(String reason) throws Exception {
        var latenessReason = reason == null ? "null" : "\"" + reason + "\"";
        return mvc.perform(post("/api/incidents/{number}/supervisor/F001/head-report", incident)
                .with(as(HEAD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"time": {"startsAt": "%s", "openEnd": false}, "reporter": "園長", "means": "PHONE", "words": "ＳＤカードが１枚見当たらない", "latenessReason": %s}"""
                                .formatted(clock.instant().truncatedTo(ChronoUnit.MINUTES), latenessReason)));
    }

    private ClockView headReport() {
        return clocks.find(incident, NurseryCase.FACILITY, ClockKey.HEAD_REPORT).orElseThrow();
    }

    private List<Step> openSteps() {
        return steps.of(incident).stream().map(step -> step.step()).toList();
    }

    /** Those of the head's report; other clocks of the first day ring beside it. */
    private List<Mailbox.Arrived> mails() {
        return mailbox.all().stream()
                .filter(mail -> mail.subject().contains(OfficialTime.caseNumber(incident) + " 所属長の報告"))
                .toList();
    }

    private List<Mailbox.Arrived> mailsTo(String login) {
        var address = sql.sql("select mail from account where login = :login")
                .param("login", login)
                .query(String.class)
                .single();
        return mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private static Instant at(String time) {
        return Instant.parse("2012-12-25T" + time + ":00+09:00");
    }
}
