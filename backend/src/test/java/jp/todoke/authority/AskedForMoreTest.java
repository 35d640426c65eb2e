package jp.todoke.authority;

import static jp.todoke.clock.counting.ClockKey.AUTHORITY_REQUEST;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The commission asks for more: a limit runs until the day that it names, and the answer meets it. */
@OfficeTest
class AskedForMoreTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AuthorityService authority;

    @Autowired
    AuthorityPart part;

    @Autowired
    Clocks clocks;

    @Autowired
    MockMvc mvc;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aDutyToReportExists() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of("version", 0, "verdict", "DUTY", "grounds", List.of("R1"), "reason", "要配慮個人情報を含む。"))
                .andExpect(status().isOk());
    }

    @Test
    void whatIsAskedForRunsUntilTheDayThatTheCommissionNamedAndIsMetByTheAnswer() throws Exception {
        filesBothReports();
        asks(2, today().plusDays(3))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].requests[0].words").value("鍵の管理の記録"))
                .andExpect(jsonPath("$.duties[0].requests[0].asked.words").value("夕方"))
                .andExpect(jsonPath("$.duties[0].requests[0].answered").value(false));

        assertThat(clock().limit()).isEqualTo(OfficialTime.at(today().plusDays(4), LocalTime.MIDNIGHT));
        assertThat(part.openWork(incident)).hasSize(1);
        assertThat(office.course(incident)).contains("追加の報告を求めた。");
        answers(3, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].requests[0].answered").value(true))
                .andExpect(jsonPath("$.duties[0].filings[2].kind").value("ADDITIONAL"))
                .andExpect(jsonPath("$.duties[0].filings[2].request").value(request()))
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));

        assertThat(clock().state()).isEqualTo(ClockState.MET);
        assertThat(part.openWork(incident)).isEmpty();
        answers(4, null).andExpect(status().isConflict());
    }

    @Test
    void aLateAnswerIsAskedWhy() throws Exception {
        filesBothReports();
        asks(2, today()).andExpect(status().isOk());
        office.pass(Duration.ofDays(2));

        answers(3, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        answers(3, "記録を取り寄せていたため").andExpect(status().isOk());

        assertThat(clock().state()).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void anAnswerLeavesWhatTheFinalReportLeftUnknownAsItIs() throws Exception {
        files("preliminary-report", Map.of("version", 0)).andExpect(status().isOk());
        files("final-report", Map.of("version", 1, "unknownItems", List.of("CAUSE")))
                .andExpect(status().isOk());
        asks(2, today().plusDays(3)).andExpect(status().isOk());
        answers(3, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(false));

        files("supplement", Map.of("version", 4))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));
    }

    @Test
    void nothingCanBeAskedForBeforeSomethingWasFiled() throws Exception {
        asks(0, today())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/authority-nothing-filed"));
    }

    @Test
    void theDayIsNotBeforeTheRequest() throws Exception {
        filesBothReports();
        asks(2, today().minusDays(5))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("due"));

        assertThat(authority.duties(incident).get(0).requests()).isEmpty();
    }

    @Test
    void theSameRequestPressedTwiceIsRecordedOnce() throws Exception {
        filesBothReports();
        asks(2, today()).andExpect(status().isOk());
        asks(2, today()).andExpect(status().isConflict());

        assertThat(authority.duties(incident).get(0).requests()).hasSize(1);
    }

    @Test
    void whatIsTypedInAnAnswerIsKeptForWhoeverTypedItUntilItIsSent() throws Exception {
        filesBothReports();
        asks(2, today()).andExpect(status().isOk());
        keeps("joho-b", "書きかけの記録").andExpect(status().isOk());

        assertThat(kept("joho-b")).isEqualTo("書きかけの記録");
        assertThat(kept("joho-a")).isEmpty();
        office.pass(Duration.ofDays(29));
        keeps("joho-b", "書き直した記録").andExpect(status().isOk());
        office.pass(Duration.ofDays(29));
        assertThat(kept("joho-b")).isEqualTo("書き直した記録");

        answers(3, "記録を取り寄せていたため").andExpect(status().isOk());
        assertThat(kept("joho-b")).isEmpty();
        keeps("joho-b", "遅れた保存").andExpect(status().isConflict());
    }

    @Test
    void aDraftThatNobodyTouchesForThirtyDaysIsGone() throws Exception {
        filesBothReports();
        asks(2, today()).andExpect(status().isOk());
        keeps("joho-b", "書きかけの記録").andExpect(status().isOk());
        office.pass(Duration.ofDays(31));

        assertThat(kept("joho-b")).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayOnlyByWhoeverTypedIt() throws Exception {
        filesBothReports();
        asks(2, today()).andExpect(status().isOk());
        keeps("joho-a", "私の文").andExpect(status().isOk());
        keeps("joho-b", "別の文").andExpect(status().isOk());
        mvc.perform(delete("/api/incidents/" + incident.value() + draft()).with(as("joho-b")))
                .andExpect(status().isNoContent());

        assertThat(kept("joho-b")).isEmpty();
        assertThat(kept("joho-a")).isEqualTo("私の文");
    }

    @Test
    void aDraftOfARequestThatTheCaseDoesNotHaveIsNotKept() throws Exception {
        filesBothReports();
        asks(2, today()).andExpect(status().isOk());
        var other = draft();
        aDutyToReportExists();

        mvc.perform(put("/api/incidents/" + incident.value() + other)
                        .with(as("joho-b"))
                        .contentType(APPLICATION_JSON)
                        .content("{\"form\": \"1\", \"values\": {}}"))
                .andExpect(status().isNotFound());
    }

    private ResultActions keeps(String login, String text) throws Exception {
        return mvc.perform(put("/api/incidents/" + incident.value() + draft())
                .with(as(login))
                .contentType(APPLICATION_JSON)
                .content("{\"form\": \"1\", \"values\": {\"OTHER\": \"" + text + "\"}}"));
    }

    private String kept(String login) throws Exception {
        return office.view(login, incident, draft()).at("/draft/values/OTHER").asString("");
    }

    private String draft() {
        return "/authority/D1/requests/" + request() + "/draft";
    }

    private void filesBothReports() throws Exception {
        files("preliminary-report", Map.of("version", 0)).andExpect(status().isOk());
        files("final-report", Map.of("version", 1)).andExpect(status().isOk());
    }

    private ResultActions files(String report, Map<String, Object> body) throws Exception {
        return office.send("joho-b", incident, "/authority/D1/" + report, body);
    }

    private ResultActions asks(int version, LocalDate due) throws Exception {
        return office.send(
                "joho-b",
                incident,
                "/authority/D1/requests",
                Map.of(
                        "version",
                        version,
                        "asked",
                        Map.of("startsOn", today().minusDays(1).toString(), "startPart", "EVENING", "openEnd", false),
                        "channel",
                        "PHONE",
                        "words",
                        "鍵の管理の記録",
                        "due",
                        due.toString()));
    }

    private ResultActions answers(int version, String latenessReason) throws Exception {
        var body = new HashMap<String, Object>(
                Map.of("version", version, "items", List.of(Map.of("item", "OTHER", "text", "記録を添える。"))));
        body.put("latenessReason", latenessReason);
        return office.send("joho-b", incident, "/authority/D1/requests/" + request() + "/answer", body);
    }

    private long request() {
        return authority.duties(incident).get(0).requests().get(0).id();
    }

    private ClockView clock() {
        return clocks.find(incident, AuthorityRequest.part(request()), AUTHORITY_REQUEST)
                .orElseThrow();
    }

    private LocalDate today() {
        return OfficialTime.dayOf(office.now());
    }
}
