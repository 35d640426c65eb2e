package jp.todoke.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.DiagramPosition;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A nursery's case is closed, and looked at for a year. */
@OfficeTest
class FollowingUpTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    FollowUps followUps;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCaseIsClosed() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        new EndedTracks(office, incident).withoutDuty();
        assertThat(waits()).isEmpty();
        office.send("joho-b", incident, "/closing", Map.of("note", "全て確認した。")).andExpect(status().isNoContent());
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void theProcessWaitsForThreeReviewsAndEndsWithTheLast() throws Exception {
        assertThat(waits()).containsExactly("CatchEvent_TimeToAsk");
        followUps.beginMissing();
        assertThat(waits()).containsExactly("CatchEvent_TimeToAsk");

        Cases.itIs(clock, "2027-02-22T10:00");
        reviews(3).andExpect(status().isOk());
        Cases.itIs(clock, "2027-05-21T10:00");
        reviews(6).andExpect(status().isOk());
        assertThat(waits()).containsExactly("CatchEvent_TimeToAsk");
        Cases.itIs(clock, "2027-11-22T10:00");
        reviews(12).andExpect(status().isOk());

        assertThat(waits()).isEmpty();
    }

    @Test
    void fourWeeksBeforeTheReviewTheHeadSaysWhatStillRunsAndTheChiefSeesItBeside() throws Exception {
        Cases.itIs(clock, "2027-01-27T08:59");
        office.dueTimersAct();
        assertThat(office.openSteps(incident)).isEmpty();

        Cases.itIs(clock, "2027-01-27T09:01");
        office.dueTimersAct();
        assertThat(office.openSteps(incident)).containsExactly(Step.ANSWER_FOLLOW_UP);
        assertThat(answerClock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(answerClock().limit()).isEqualTo(Instant.parse("2027-02-10T08:15:00Z"));
        office.send("encho", incident, "/follow-up/followup/answer", answer("PARTLY", " "))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures[0].words"));
        office.send("encho", incident, "/follow-up/followup/answer", Map.of("measures", List.of()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures"));

        office.send("encho", incident, "/follow-up/followup/answer", answer("PARTLY", "土曜日は数えていない。"))
                .andExpect(status().isOk());

        assertThat(answerClock().state()).isEqualTo(ClockState.MET);
        assertThat(waits()).containsExactly("CatchEvent_ReviewMade");
        office.read("hoiku-kacho", incident, "/follow-up")
                .andExpect(jsonPath("$.answers[0].months").value(3))
                .andExpect(jsonPath("$.answers[0].measures[0].stillRuns").value("PARTLY"))
                .andExpect(jsonPath("$.answers[0].measures[0].words").value("土曜日は数えていない。"))
                .andExpect(jsonPath("$.answers[0].by.post").value("園長"));
        saw(3, 1, true, "PARTLY")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reviews[0].results[0].stillRuns").value("PARTLY"));
        assertThat(waits()).containsExactly("CatchEvent_TimeToAsk");
    }

    @Test
    void aSilentUnitIsRemindedItsChiefIsToldAndTheReviewIsMadeWithoutItsAnswer() throws Exception {
        Cases.itIs(clock, "2027-01-27T09:01");
        office.dueTimersAct();
        Cases.itIs(clock, "2027-02-16T10:00");
        office.dueTimersAct();

        assertThat(sql.sql(
                                """
                                select distinct a.login from mail_outbox m join account a on a.id = m.account
                                where m.incident = :incident and m.subject like '%続いているかの回答%'""")
                        .param("incident", incident.value())
                        .query(String.class)
                        .list())
                .contains("encho", "hoiku-kacho");

        saw(3, 1, true, "RUNS").andExpect(status().isOk());

        assertThat(answerClock().state()).isEqualTo(ClockState.ENDED);
        assertThat(office.openSteps(incident)).isEmpty();
        office.read("hoiku-kacho", incident, "/follow-up")
                .andExpect(jsonPath("$.answers").isEmpty())
                .andExpect(jsonPath("$.months").value(6));
        office.send("encho", incident, "/follow-up/followup/answer", answer("RUNS", null))
                .andExpect(status().isConflict());
    }

    @Test
    void theSectionEntersWhatTheHeadSaidOnTheTelephone() throws Exception {
        Cases.itIs(clock, "2027-01-28T09:01");
        office.dueTimersAct();
        var said = new HashMap<String, Object>(answer("RUNS", null));
        office.send("hoiku-kacho", incident, "/follow-up/followup/answer", said)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));
        said.put(
                "onBehalf",
                Map.of(
                        "sender",
                        "園長",
                        "means",
                        "PHONE",
                        "heardAt",
                        Told.at(office.now().toString())));

        office.send("hoiku-kacho", incident, "/follow-up/followup/answer", said)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answers[0].onBehalf").isNumber());
    }

    @Test
    void inPlaceOfAMeasureThatDidNotHoldAnotherIsDoneOnceTheChiefApprovedIt() throws Exception {
        Cases.itIs(clock, "2027-02-22T10:00");
        saw(3, 1, false, "STOPPED").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsExactly(Step.PROPOSE_SUCCESSOR);
        assertThat(clockOf(ClockKey.SUCCESSOR).limit()).isEqualTo(Instant.parse("2027-03-08T15:00:00Z"));

        propose(0, Map.of("follows", 1, "kind", "RULE", "doer", "当番", "verifier", "CHIEF"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures[0].text"));
        propose(0, successor("2027-03-31")).andExpect(status().isOk());
        propose(0, successor("2027-03-31")).andExpect(status().isConflict());
        decide("encho", 1, "APPROVED", null).andExpect(status().isForbidden());
        decide("hoiku-kacho", 1, "RETURNED", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        decide("hoiku-kacho", 1, "RETURNED", "誰が行うかを決めてください。").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsExactly(Step.PROPOSE_SUCCESSOR);
        propose(2, successor("2027-03-31")).andExpect(status().isOk());
        decide("hoiku-kacho", 3, "APPROVED", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.owed").isEmpty())
                .andExpect(jsonPath("$.measures.length()").value(1))
                .andExpect(jsonPath("$.measures[0].number").value(2))
                .andExpect(jsonPath("$.measures[0].follows").value(1));

        assertThat(clockOf(ClockKey.SUCCESSOR).state()).isEqualTo(ClockState.MET);
        assertThat(office.openSteps(incident)).containsExactly(Step.RECORD_MEASURE);
        assertThat(clocks.find(incident, new PartId("measure-2"), ClockKey.MEASURE)
                        .orElseThrow()
                        .running())
                .isTrue();
        office.read("encho", incident, "/measures")
                .andExpect(jsonPath("$[0].followedBy").value(2))
                .andExpect(jsonPath("$[1].follows").value(1))
                .andExpect(jsonPath("$[1].stand").value("TO_DO"));
        office.send(
                        "encho",
                        incident,
                        "/measures/measure-2/done",
                        Map.of("version", 0, "doneOn", "2027-02-22", "account", "鍵を替えた。"))
                .andExpect(status().isOk());
        office.send("hoiku-kacho", incident, "/measures/measure-2/verification", Map.of("version", 1, "accepted", true))
                .andExpect(status().isOk());
        Cases.itIs(clock, "2027-05-21T10:00");
        saw(6, 1, true, "RUNS").andExpect(status().isBadRequest());
        saw(6, 2, true, "RUNS").andExpect(status().isOk());
    }

    @Test
    void thatItHappenedAgainIsToldToTheChiefsOfBothCasesWithoutAWordOfThem() throws Exception {
        var again = office.reportedBy("jimu");

        office.sendOnce("joho-a", incident, "/links", recurrence(again)).andExpect(status().isOk());

        office.read("joho-a", again, "/links").andExpect(jsonPath("$[0].kind").value("RECURRENCE"));
        for (var told : List.of(incident, again)) {
            assertThat(sql.sql("select body from mail_outbox where mail_key like 'recurrence/' || :incident || '/%'")
                            .param("incident", told.value())
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .contains("/incidents/" + told)
                    .doesNotContain("カード");
        }
        office.sendOnce("joho-a", incident, "/links", recurrence(incident))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("other"))
                .andExpect(jsonPath("$.violations[0].message").value("この事案そのものです。ほかの事案を選んでください。"));
    }

    private static Map<String, ?> answer(String stillRuns, @Nullable String words) {
        var measure = new HashMap<String, Object>(Map.of("measure", 1, "stillRuns", stillRuns));
        measure.put("words", words);
        return Map.of("measures", List.of(measure));
    }

    private static Map<String, ?> successor(String due) {
        return Map.of(
                "follows",
                1,
                "text",
                "持ち出し用の箱に鍵を付ける",
                "kind",
                "TECHNICAL",
                "doer",
                "主任",
                "due",
                due,
                "verifier",
                "CHIEF");
    }

    private ResultActions propose(int version, Map<String, ?> successor) throws Exception {
        return office.send(
                "encho",
                incident,
                "/follow-up/followup/successors",
                Map.of("version", version, "measures", List.of(successor)));
    }

    private ResultActions decide(String login, int version, String outcome, @Nullable String reason) throws Exception {
        var body = new HashMap<String, Object>(Map.of("version", version, "outcome", outcome));
        body.put("reason", reason);
        return office.send(login, incident, "/follow-up/followup/successor-decision", body);
    }

    /** What the chief found and saw itself of one measure. */
    private ResultActions saw(int months, int measure, boolean works, String stillRuns) throws Exception {
        return office.send(
                "hoiku-kacho",
                incident,
                "/prevention/reviews/" + months,
                Map.of(
                        "results",
                        List.of(Map.of("measure", measure, "works", works, "stillRuns", stillRuns)),
                        "account",
                        "園で使用簿を見た。"));
    }

    private ClockView answerClock() {
        return clockOf(ClockKey.FOLLOW_UP_ANSWER);
    }

    private ClockView clockOf(ClockKey key) {
        return clocks.find(incident, CaseProcess.FOLLOW_UP, key).orElseThrow();
    }

    private static Map<String, ?> recurrence(IncidentId other) {
        return Map.of("kind", "RECURRENCE", "other", other.value(), "reason", "同じ原因のため");
    }

    private ResultActions reviews(int months) throws Exception {
        return office.send(
                "hoiku-kacho",
                incident,
                "/prevention/reviews/" + months,
                Map.of("results", List.of(Map.of("measure", 1, "works", true)), "account", "使用簿で確かめた。"));
    }

    /** Where the process of the reviews stands. */
    private List<String> waits() {
        return openSteps.positions(incident).stream()
                .filter(position -> position.process().equals("FollowUpProcess"))
                .map(DiagramPosition::element)
                .toList();
    }
}
