package jp.todoke.assessment;

import static jp.todoke.clock.counting.ClockKey.ASSESSMENT;
import static jp.todoke.clock.counting.ClockKey.FINAL_REPORT;
import static jp.todoke.clock.counting.ClockKey.PRELIMINARY_REPORT;
import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
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

/** 判断前の速報準備: the limits of the report run from the first minute, and so may the report. */
@OfficeTest
class EarlyReportTest {

    private static final PartId COMMISSION = new PartId("D1");

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsLostOfWhichNobodyKnowsWhetherItHeldSensitiveInformation() throws Exception {
        office = new TrackOffice(application);
        Cases.itIs(time, "2026-11-24T10:00");
        incident = office.reportedBy("hoiku-a");
        Cases.itIs(time, "2026-11-24T10:10");
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    @Test
    void itIsSaidBeforeByWhenWhichReportIsDueAndThenTheSameReportBeginsAsAfterAJudgement() throws Exception {
        var before = clocks.of(incident);
        office.read("joho-a", incident, "/assessment")
                .andExpect(jsonPath("$.early.possible").value(true))
                .andExpect(jsonPath("$.early.limits[*].key").value(contains("PRELIMINARY_REPORT", "FINAL_REPORT")))
                .andExpect(jsonPath("$.early.limits[0].limit").value("2026-11-28T15:00:00Z"));
        assertThat(office.openSteps(incident)).doesNotContain(FILE_PRELIMINARY_REPORT);

        begins("joho-a")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_JUDGE"))
                .andExpect(jsonPath("$.early.possible").value(false))
                .andExpect(jsonPath("$.early.begun.by.post").isNotEmpty());

        assertThat(office.openSteps(incident)).containsOnlyOnce(FILE_PRELIMINARY_REPORT, ASSESS_DUTY);
        assertThat(limits()).isEqualTo(limits(before));
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(clock(ASSESSMENT).running()).isTrue();
    }

    @Test
    void pressedTwiceItBeginsOnceAndWhoComesSecondIsToldSo() throws Exception {
        begins("joho-a").andExpect(status().isOk());
        begins("joho-a").andExpect(status().isOk());
        begins("joho-b")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/assessment-report-begun"));

        assertThat(office.openSteps(incident)).containsOnlyOnce(FILE_PRELIMINARY_REPORT);
        assertThat(sql.sql("select count(*) from audit where incident = :incident and what = 'EarlyReportBegun'")
                        .param("incident", incident.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoJudgesTheDutyFindsTheReportThereWithWhatIsFiledAndNothingRunsTwice() throws Exception {
        begins("joho-a").andExpect(status().isOk());
        files(0).andExpect(status().isOk());
        var before = limits();

        judges("DUTY", "R1").andExpect(status().isOk());

        assertThat(limits()).isEqualTo(before);
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(FINAL_REPORT).state()).isEqualTo(ClockState.RUNNING);
        assertThat(office.openSteps(incident))
                .containsOnlyOnce(FILE_FINAL_REPORT)
                .doesNotContain(FILE_PRELIMINARY_REPORT, ASSESS_DUTY);
        office.read("joho-a", incident, "/authority")
                .andExpect(jsonPath("$.duties", hasSize(1)))
                .andExpect(jsonPath("$.duties[0].filings", hasSize(1)));
        begins("joho-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/assessment-judgement-holds"));
    }

    @Test
    void whatWasNotFiledEndsWhenTwoPersonsJudgeThatThereIsNoDuty() throws Exception {
        judges("NO_DUTY", "HELD_ELSEWHERE").andExpect(status().isOk());
        begins("joho-a").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(FILE_PRELIMINARY_REPORT);

        confirms();

        assertThat(office.openSteps(incident)).doesNotContain(FILE_PRELIMINARY_REPORT, ASSESS_DUTY);
        assertThat(clock(PRELIMINARY_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
        assertThat(clock(FINAL_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
    }

    @Test
    void whatWasFiledStaysOnRecordWhenTwoPersonsJudgeThatThereIsNoDuty() throws Exception {
        begins("joho-a").andExpect(status().isOk());
        files(0).andExpect(status().isOk());

        judges("NO_DUTY", "HELD_ELSEWHERE").andExpect(status().isOk());
        office.read("joho-a", incident, "/assessment/consequences?verdict=NO_DUTY")
                .andExpect(jsonPath("$.filedStays").value(true));
        confirms();

        office.read("joho-a", incident, "/authority")
                .andExpect(jsonPath("$.duties[0].dissolved").isNotEmpty())
                .andExpect(jsonPath("$.duties[0].filings", hasSize(1)));
        assertThat(office.openSteps(incident)).doesNotContain(FILE_FINAL_REPORT);
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(FINAL_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
    }

    @Test
    void thePublicIsThoughtOfFromThatMomentOnAndNotBefore() throws Exception {
        office.read("kodomo-bucho", incident, "/publication")
                .andExpect(jsonPath("$.grounds").value(contains("PERSONS")));

        begins("joho-a").andExpect(status().isOk());

        office.read("kodomo-bucho", incident, "/publication")
                .andExpect(jsonPath("$.grounds").value(contains("DUTY", "PERSONS")));
    }

    @Test
    void whereTheRulesNameNoDutyItIsNotOfferedAndRefused() throws Exception {
        office.send(
                        "encho",
                        incident,
                        "/information-kinds",
                        Map.of("kinds", List.of(), "allChecked", true, "basis", "名簿の写し"))
                .andExpect(status().is2xxSuccessful());
        office.send(
                        "encho",
                        incident,
                        "/natures",
                        Map.of(
                                "kind",
                                "LOSS",
                                "malice",
                                "NO",
                                "circumstances",
                                Map.of("myNumber", "NO"),
                                "known",
                                Told.at(office.now()),
                                "reason",
                                "名簿を見た。"))
                .andExpect(status().is2xxSuccessful());

        office.read("joho-a", incident, "/assessment")
                .andExpect(jsonPath("$.ruled").value(empty()))
                .andExpect(jsonPath("$.early.possible").value(false));
        begins("joho-a")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/assessment-no-duty-by-rules"));
        assertThat(office.openSteps(incident)).doesNotContain(FILE_PRELIMINARY_REPORT);
    }

    @Test
    void itIsTheSecretariatsToBegin() throws Exception {
        begins("hoiku-kacho").andExpect(status().isForbidden());
        begins("encho").andExpect(status().isForbidden());
    }

    @Test
    void aCaseThatIsOverAnswersAsEverywhere() throws Exception {
        new EndedTracks(office, incident).withoutDuty();
        office.send("joho-b", incident, "/closing", Map.of("note", "")).andExpect(status().isNoContent());

        begins("joho-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/incident-already-closed"));
    }

    @Test
    void aCaseThatTurnsOutToBeNoneIsWithdrawnWithWhatWasPreparedAndNotFiled() throws Exception {
        begins("joho-a").andExpect(status().isOk());
        office.send("hoiku-kacho", incident, "/withdrawal/proposals", Map.of("reason", "引き出しにあった。"))
                .andExpect(status().is2xxSuccessful());
        var proposal = office.view("joho-a", incident, "/withdrawal")
                .at("/proposals/0/id")
                .asString();
        office.send("joho-a", incident, "/withdrawal/proposals/" + proposal + "/decision", Map.of("confirmed", true))
                .andExpect(status().is2xxSuccessful());

        assertThat(office.openSteps(incident)).isEmpty();
        assertThat(clocks.of(incident)).noneMatch(ClockView::running);
        begins("joho-a").andExpect(status().isConflict());
    }

    private ResultActions begins(String login) throws Exception {
        return office.send(login, incident, "/assessment/early-report", Map.of());
    }

    private ResultActions files(int version) throws Exception {
        return office.send("joho-b", incident, "/authority/D1/preliminary-report", Map.of("version", version));
    }

    private ResultActions judges(String verdict, String... grounds) throws Exception {
        return office.send(
                "joho-a",
                incident,
                "/assessment/verdict",
                Map.of("version", version(), "verdict", verdict, "grounds", List.of(grounds), "reason", "控えを確かめた。"));
    }

    private void confirms() throws Exception {
        office.send(
                        "joho-b",
                        incident,
                        "/assessment/no-duty-confirmation",
                        Map.of("version", version(), "outcome", "CONFIRMED"))
                .andExpect(status().isOk());
    }

    private int version() throws Exception {
        return office.view("joho-a", incident, "/assessment").get("version").asInt();
    }

    private List<String> limits() {
        return limits(clocks.of(incident));
    }

    /** Which clocks there are, and until when each runs. */
    private static List<String> limits(List<ClockView> all) {
        return all.stream()
                .map(clock -> clock.id() + " " + clock.key() + " " + clock.limit())
                .toList();
    }

    private ClockView clock(ClockKey key) {
        return clocks.find(incident, key == ASSESSMENT ? null : COMMISSION, key).orElseThrow();
    }
}
