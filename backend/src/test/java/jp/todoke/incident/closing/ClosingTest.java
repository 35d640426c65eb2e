package jp.todoke.incident.closing;

import static jp.todoke.identity.As.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ClosingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Incidents incidents;

    @Autowired
    Closing closing;

    @Autowired
    Clocks clocks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() {
        office = new TrackOffice(application);
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    @Test
    void whenEveryTrackHasEndedTheSecretariatClosesTheCaseAndNothingMoreIsDoneInIt() throws Exception {
        incident = office.reportedBy("hoiku-a");
        facilityAnswers();
        everybodyElseDecides();
        assertThat(office.openSteps(incident)).containsExactly(Step.CLOSING_CHECK);
        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.AT_CLOSING_CHECK);
        office.read("joho-b", incident, "/closing")
                .andExpect(jsonPath("$.hindrances").isEmpty());

        sends("joho-b", "/closing", Map.of("note", "全て確認した。"));

        assertThat(office.openSteps(incident)).isEmpty();
        office.read("encho", incident, "")
                .andExpect(jsonPath("$.status").value("CLOSED"))
                .andExpect(jsonPath("$.closing.by").value("吉田 翔"));
        office.send(
                        "encho",
                        incident,
                        "/counts",
                        Map.of(
                                "asOf",
                                office.now().toString(),
                                "unit",
                                "PERSONS",
                                "min",
                                1,
                                "approx",
                                false,
                                "basis",
                                "名簿",
                                "unknown",
                                false,
                                "mayOverlap",
                                false,
                                "replaces",
                                List.of()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value(containsString("この事案は終結しています。")));
    }

    @Test
    void theClosingCheckIsDueTenOpenDaysAfterTheLastTrackAndTheDatesOfMeasuresOutliveIt() throws Exception {
        incident = office.reportedBy("hoiku-a");
        facilityAnswers();
        everybodyElseDecides();
        assertThat(clocks.find(incident, null, ClockKey.CLOSING_CHECK)
                        .orElseThrow()
                        .running())
                .isTrue();
        transaction.executeWithoutResult(tx -> clocks.startFor(
                incident,
                new PartId("measure-1"),
                ClockKey.MEASURE,
                LocalDate.of(2030, 1, 31),
                "F001",
                Role.FACILITY_HEAD));
        office.pass(Duration.ofDays(30));

        office.send("joho-b", incident, "/closing", Map.of("note", "全て確認した。"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        sends("joho-b", "/closing", Map.of("note", "全て確認した。", "latenessReason", "担当者の異動と重なったため"));

        assertThat(clocks.find(incident, null, ClockKey.CLOSING_CHECK)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
        assertThat(clocks.of(incident))
                .filteredOn(ClockView::running)
                .extracting(ClockView::key)
                .containsExactlyInAnyOrder(
                        ClockKey.MEASURE, ClockKey.EFFECTIVENESS, ClockKey.EFFECTIVENESS, ClockKey.EFFECTIVENESS);
    }

    @Test
    void afterTheClosingTheChiefLooksThreeTimesWhetherTheMeasuresWork() throws Exception {
        time.set(Instant.parse("2026-11-30T01:00:00Z"));
        incident = office.reportedBy("hoiku-a");
        facilityAnswers();
        everybodyElseDecides();
        reviews("hoiku-kacho", 3, true, null).andExpect(status().isNotFound());
        sends("joho-b", "/closing", Map.of("note", "全て確認した。"));

        assertThat(clocks.of(incident))
                .filteredOn(clock -> clock.key() == ClockKey.EFFECTIVENESS)
                .extracting(clock -> OfficialTime.limitDay(clock.limit()))
                .containsExactly(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31), LocalDate.of(2027, 11, 30));
        assertThat(office.openSteps(incident)).isEmpty();
        reviews("encho", 3, true, null).andExpect(status().isForbidden());
        reviews("hoiku-kacho", 4, true, null).andExpect(status().isNotFound());
        office.send("hoiku-kacho", incident, "/prevention/reviews/3", Map.of("results", List.of(), "account", "確かめた。"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("results"));
        time.set(Instant.parse("2027-03-02T01:00:00Z"));
        reviews("hoiku-kacho", 3, false, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        reviews("hoiku-kacho", 3, false, "園の行事と重なったため")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reviews[0].results[0].works").value(false));
        reviews("hoiku-kacho", 3, false, "園の行事と重なったため")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reviews.length()").value(1));
        reviews("hoiku-kacho", 3, true, null).andExpect(status().isConflict());
        reviews("hoiku-kacho", 6, true, null).andExpect(status().isOk());

        assertThat(clocks.find(incident, new PartId("review-3"), ClockKey.EFFECTIVENESS)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
        assertThat(clocks.find(incident, new PartId("review-6"), ClockKey.EFFECTIVENESS)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET);
        assertThat(clocks.find(incident, new PartId("review-12"), ClockKey.EFFECTIVENESS)
                        .orElseThrow()
                        .running())
                .isTrue();
    }

    private ResultActions reviews(String login, int months, boolean works, String late) throws Exception {
        var body = new HashMap<String, Object>(
                Map.of("results", List.of(Map.of("measure", 1, "works", works)), "account", "使用簿と聞き取りで確かめた。"));
        body.put("latenessReason", late);
        return office.send(login, incident, "/prevention/reviews/" + months, body);
    }

    @Test
    void whatHindersClosingIsToldInWordsWithTheNameOfTheFacility() throws Exception {
        incident = office.reportedBy("hoiku-a");
        transaction.executeWithoutResult(tx -> incidents.readyForClosing(incident));

        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[*].sentence", hasItem("みどり野市立わかば保育園の捜索・回収が終わっていません。")));
        assertThatThrownBy(() -> acting(sql, "joho-a", () -> close())).isInstanceOf(WorkStillOpen.class);
    }

    @Test
    void whoeverReportedTheCaseDoesNotCloseIt() throws Exception {
        incident = office.reportedBy("joho-a");
        transaction.executeWithoutResult(tx -> incidents.readyForClosing(incident));

        assertThatThrownBy(() -> acting(sql, "joho-a", () -> close())).isInstanceOf(PartyCannotClose.class);
    }

    @Test
    void nothingIsClosedBeforeTheClosingCheck() throws Exception {
        incident = office.reportedBy("hoiku-a");

        assertThatThrownBy(() -> acting(sql, "joho-a", () -> close())).isInstanceOf(NotAtClosingCheck.class);
    }

    private void facilityAnswers() throws Exception {
        new EndedTracks(office, incident).facilityAnswers();
    }

    private void everybodyElseDecides() throws Exception {
        new EndedTracks(office, incident).everybodyElseDecides();
    }

    private Object close() {
        closing.close(incident, null, null);
        return incident;
    }

    private void sends(String login, String path, Map<String, ?> body) throws Exception {
        var answer = office.send(login, incident, path, body).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(path + " " + answer.getContentAsString(StandardCharsets.UTF_8))
                .isBetween(200, 299);
    }
}
