package jp.todoke.council;

import static jp.todoke.process.Step.ASSIGN_MEETING;
import static jp.todoke.process.Step.COMPILE_PAPER;
import static jp.todoke.process.Step.CONFIRM_PAPER;
import static jp.todoke.process.Step.DECIDE_COUNCIL_REPORT;
import static jp.todoke.process.Step.RECORD_MEETING_HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.DueTimers;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class TellingTheCouncilTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    CouncilPart part;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock time;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void thePlanIsApproved() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        sends(
                "encho",
                "/supervisor/F001/head-report",
                Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "保育課長に報告した。"));
        sends(
                "hoiku-kacho",
                "/supervisor/F001/receipt",
                Map.of("time", Told.at(office.now()), "means", "PHONE", "noInstruction", true));
        sends(
                "encho",
                "/prevention/plan",
                Map.of(
                        "version",
                        0,
                        "causeStatus",
                        "UNKNOWN",
                        "measures",
                        List.of(Map.of(
                                "text",
                                "終業時に枚数を数える",
                                "novelty",
                                "NEW",
                                "kind",
                                "CHECK",
                                "verifier",
                                "CHIEF",
                                "guidedByChief",
                                false,
                                "doer",
                                "当番",
                                "recurring",
                                "毎日"))));
        sends("hoiku-kacho", "/prevention/plan-decision", PlainSteps.approved(1, 1));
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    @Test
    void aPaperIsCompiledReturnedCompiledAgainConfirmedAndTheCouncilTold() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "SINGLE")).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(ASSIGN_MEETING).doesNotContain(DECIDE_COUNCIL_REPORT);
        act(
                        "joho-a",
                        "/meeting",
                        Map.of(
                                "version",
                                1,
                                "name",
                                "第１２期第３回審議会",
                                "day",
                                today().plusDays(40).toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.proposal.title").value("みどり野市立わかば保育園における個人情報の紛失について"))
                .andExpect(jsonPath("$.proposal.author").value("こども家庭部保育課"))
                .andExpect(
                        jsonPath("$.proposal.date").value(today().plusDays(40).toString()));
        act("joho-a", "/paper", paper(2))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_CONFIRM"));
        act("hoiku-kacho", "/paper-confirmation", Map.of("version", 3, "outcome", "RETURNED"))
                .andExpect(status().isBadRequest());
        act(
                        "hoiku-kacho",
                        "/paper-confirmation",
                        Map.of("version", 3, "outcome", "RETURNED", "reason", "前文に園の対応を加えてください。"))
                .andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(COMPILE_PAPER).doesNotContain(CONFIRM_PAPER);
        act("joho-b", "/paper", paper(4)).andExpect(status().isOk()).andExpect(jsonPath("$.papers", hasSize(2)));
        act("hoiku-kacho", "/paper-confirmation", Map.of("version", 5, "outcome", "CONFIRMED"))
                .andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(RECORD_MEETING_HELD);
        assertThat(part.openWork(incident)).hasSize(1);
        act(
                        "joho-a",
                        "/meeting-held",
                        Map.of("version", 6, "heldOn", today().plusDays(1).toString()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("heldOn"));
        act("joho-a", "/meeting-held", Map.of("version", 6, "heldOn", today().toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("HELD"));

        assertThat(office.openSteps(incident)).doesNotContain(RECORD_MEETING_HELD);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void thePaperIsDueTenOpenDaysBeforeTheMeetingAndMovesWithIt() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "SINGLE")).andExpect(status().isOk());
        var day = LocalDate.of(2027, 1, 21);
        act("joho-a", "/meeting", Map.of("version", 1, "name", "第３回", "day", day.toString()))
                .andExpect(status().isOk());
        assertThat(clocks.find(incident, null, ClockKey.COUNCIL_PAPER)
                        .orElseThrow()
                        .limit())
                .isEqualTo(limit("2027-01-06"));
        assertThat(office.view("joho-a", incident, "/steps/compile-paper")
                        .get("due")
                        .asString())
                .isEqualTo("2027-01-06T08:15:00Z");

        office.read("joho-a", incident, "/council/paper-limit?day=2027-02-18")
                .andExpect(jsonPath("$.limit").value(limit("2027-02-03").toString()));
        act("joho-a", "/meeting-move", Map.of("version", 2, "name", "第４回", "day", "2027-02-18", "reason", "定足数に足りないため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.meeting.name").value("第４回"))
                .andExpect(jsonPath("$.formerMeetings[0].name").value("第３回"));

        assertThat(clocks.find(incident, null, ClockKey.COUNCIL_PAPER)
                        .orElseThrow()
                        .limit())
                .isEqualTo(limit("2027-02-03"));
        assertThat(office.view("joho-a", incident, "/steps/compile-paper")
                        .get("due")
                        .asString())
                .isEqualTo("2027-02-03T08:15:00Z");
    }

    @Test
    void aPaperReleasedTooLateAsksWhyAndOneSentBackDoesNot() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "SINGLE")).andExpect(status().isOk());
        act(
                        "joho-a",
                        "/meeting",
                        Map.of(
                                "version",
                                1,
                                "name",
                                "第３回",
                                "day",
                                today().plusDays(40).toString()))
                .andExpect(status().isOk());
        office.pass(Duration.ofDays(38));
        act("joho-a", "/paper", paper(2)).andExpect(status().isOk());
        act(
                        "hoiku-kacho",
                        "/paper-confirmation",
                        Map.of("version", 3, "outcome", "RETURNED", "reason", "前文に園の対応を加えてください。"))
                .andExpect(status().isOk());
        act("joho-b", "/paper", paper(4)).andExpect(status().isOk());

        act("hoiku-kacho", "/paper-confirmation", Map.of("version", 5, "outcome", "CONFIRMED"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        act(
                        "hoiku-kacho",
                        "/paper-confirmation",
                        Map.of("version", 5, "outcome", "CONFIRMED", "latenessReason", "会議が間近だったため"))
                .andExpect(status().isOk());

        assertThat(clocks.find(incident, null, ClockKey.COUNCIL_PAPER)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void aMeetingSoNearThatItsPaperIsLateAlreadyAsksOnceWhyAndThePaperRingsFromThen() throws Exception {
        Cases.itIs(time, "2027-01-08T16:00");
        thePlanIsApproved();
        act("joho-a", "/decision", Map.of("version", 0, "manner", "SINGLE")).andExpect(status().isOk());
        var near = new HashMap<String, Object>(Map.of("version", 1, "name", "第３回", "day", "2027-01-21"));
        act("joho-a", "/meeting", near)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        assertThat(clocks.find(incident, null, ClockKey.COUNCIL_PAPER)).isEmpty();
        near.put("latenessReason", "次の会議が三月後のため");
        act("joho-a", "/meeting", near).andExpect(status().isOk());

        var paper = clocks.find(incident, null, ClockKey.COUNCIL_PAPER).orElseThrow();
        assertThat(paper.startedLate()).isTrue();
        assertThat(paper.limit()).isEqualTo(limit("2027-01-06"));
        office.read("joho-a", incident, "/clocks")
                .andExpect(jsonPath("$.clocks[?(@.key == 'COUNCIL_PAPER')].lateStart.reason")
                        .value("次の会議が三月後のため"));
        assertThat(acts(paper)).isEmpty();

        Cases.itIs(time, "2027-01-12T09:30");
        DueTimers.of(application).run();
        assertThat(acts(paper)).containsExactly("LIMIT 2027-01-12");
        act("joho-a", "/paper", paper(2)).andExpect(status().isOk());
        act("hoiku-kacho", "/paper-confirmation", Map.of("version", 3, "outcome", "CONFIRMED"))
                .andExpect(status().isOk());
        assertThat(clocks.find(incident, null, ClockKey.COUNCIL_PAPER)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
        assertThat(clocks.find(incident, null, ClockKey.COUNCIL_PAPER)
                        .orElseThrow()
                        .latenessReason()
                        .value())
                .isEqualTo("次の会議が三月後のため");
    }

    /** Which rungs rang on which day. */
    private List<String> acts(ClockView clock) {
        return sql.sql(
                        "select rung || ' ' || to_char(acted_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') from clock_act where 'clock-' || clock = :clock and not skipped order by acted_at")
                .param("clock", clock.id())
                .query(String.class)
                .list();
    }

    @Test
    void noMeetingIsToBeChosenWhereTheCouncilIsNotTold() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "NOT", "reason", "半期の一覧で報告済みのため。"))
                .andExpect(status().isOk());

        assertThat(clocks.find(incident, null, ClockKey.COUNCIL_ASSIGN)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.ENDED);
    }

    @Test
    void aMeetingBeforeTheBodyKnewIsRefusedAtItsDay() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "SINGLE")).andExpect(status().isOk());

        act("joho-a", "/meeting", Map.of("version", 1, "name", "第３回", "day", "2001-01-10"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("day"));
    }

    @Test
    void thatTheCouncilIsNotToldNeedsAReason() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "NOT"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        act("joho-a", "/decision", Map.of("version", 0, "manner", "NOT", "reason", "半期の一覧で報告済みのため。"))
                .andExpect(status().isOk());

        assertThat(office.openSteps(incident)).doesNotContain(ASSIGN_MEETING, COMPILE_PAPER);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void aSecondClerkOnTheSameFormSeesWhatTheFirstStored() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "SINGLE")).andExpect(status().isOk());

        act("joho-b", "/meeting", Map.of("version", 0, "name", "第３回", "day", today().toString()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.decision.manner").value("SINGLE"));
    }

    @Test
    void whatIsMissingOnThePaperIsToldAtItsField() throws Exception {
        act("joho-a", "/decision", Map.of("version", 0, "manner", "SINGLE")).andExpect(status().isOk());
        act(
                        "joho-a",
                        "/meeting",
                        Map.of(
                                "version",
                                1,
                                "name",
                                "第３回",
                                "day",
                                today().plusDays(40).toString()))
                .andExpect(status().isOk());
        var withoutTitle = new HashMap<>(paper(2));
        withoutTitle.put("title", " ");

        act("joho-a", "/paper", withoutTitle)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("title"))
                .andExpect(jsonPath("$.violations[0].message").value("入力してください。"));
    }

    private Map<String, Object> paper(int version) {
        return Map.of(
                "version",
                version,
                "documentNo",
                "資料１",
                "date",
                today().toString(),
                "author",
                "こども家庭部保育課",
                "title",
                "わかば保育園における個人情報の紛失について",
                "preface",
                "次のとおり報告する。");
    }

    private static Instant limit(String day) {
        return OfficialTime.at(LocalDate.parse(day), LocalTime.of(17, 15));
    }

    private LocalDate today() {
        return OfficialTime.dayOf(office.now());
    }

    private ResultActions act(String login, String path, Map<String, ?> body) throws Exception {
        return office.send(login, incident, "/council" + path, body);
    }

    private void sends(String login, String path, Map<String, ?> body) throws Exception {
        office.send(login, incident, path, body).andExpect(status().isOk());
    }
}
