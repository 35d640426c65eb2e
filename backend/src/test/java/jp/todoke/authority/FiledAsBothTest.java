package jp.todoke.authority;

import static jp.todoke.clock.counting.ClockKey.FINAL_REPORT;
import static jp.todoke.clock.counting.ClockKey.PRELIMINARY_REPORT;
import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Everything is known within days: one report is 速報 and 確報. */
@OfficeTest
class FiledAsBothTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AuthorityService authority;

    @Autowired
    AuthorityPart part;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aDutyToReportExists() throws Exception {
        Cases.itIs(clock, "2026-11-24T14:00");
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
    void itMeetsBothLimitsEndsBothStepsAndIsOneRowOfTheLog() throws Exception {
        files(Map.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].filings", hasSize(1)))
                .andExpect(jsonPath("$.duties[0].filings[0].kind").value("PRELIMINARY_AND_FINAL"))
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));

        assertThat(state(PRELIMINARY_REPORT)).isEqualTo(ClockState.MET);
        assertThat(state(FINAL_REPORT)).isEqualTo(ClockState.MET);
        assertThat(office.openSteps(incident)).doesNotContain(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
        assertThat(office.course(incident))
                .contains("個人情報保護委員会に速報・確報を兼ねる報告を提出した。")
                .doesNotContain("個人情報保護委員会に速報を提出した。", "個人情報保護委員会に確報を提出した。");
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whatIsStillToComeOrUnknownIsRefusedAtItsFieldAndNothingIsFiled() throws Exception {
        files(Map.of(
                        "noticeState",
                        "PLANNED",
                        "publicationState",
                        "UNDECIDED",
                        "causedBy",
                        "UNKNOWN",
                        "items",
                        List.of()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath(
                        "$.violations[*].field", contains("items", "causedBy", "noticeState", "publicationState")));
        files(Map.of("unknownItems", List.of("CAUSE")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("unknownItems"));

        assertThat(authority.duties(incident).get(0).filings()).isEmpty();
        assertThat(state(PRELIMINARY_REPORT)).isEqualTo(ClockState.RUNNING);
        assertThat(office.openSteps(incident)).contains(FILE_PRELIMINARY_REPORT);
    }

    @Test
    void theSameReportPressedTwiceIsFiledOnce() throws Exception {
        files(Map.of()).andExpect(status().isOk());
        files(Map.of()).andExpect(status().isConflict());
        office.send("joho-b", incident, "/authority/D1/final-report", Map.of("version", 1))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/authority-already-filed"));

        assertThat(authority.duties(incident).get(0).filings()).hasSize(1);
    }

    @Test
    void afterTheFifthDayItIsLateForTheFirstLimitAloneAndAskedWhy() throws Exception {
        office.pass(Duration.ofDays(6));
        files(Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        files(Map.of("latenessReason", "事実の確認を待っていた。")).andExpect(status().isOk());

        assertThat(state(PRELIMINARY_REPORT)).isEqualTo(ClockState.MET_LATE);
        assertThat(state(FINAL_REPORT)).isEqualTo(ClockState.MET);
    }

    private ResultActions files(Map<String, Object> otherwise) throws Exception {
        var body = PlainSteps.wholeReport();
        body.put("version", 0);
        body.putAll(otherwise);
        return office.send("joho-b", incident, "/authority/D1/preliminary-and-final-report", body);
    }

    private ClockState state(ClockKey key) {
        return clocks.find(incident, new PartId("D1"), key).orElseThrow().state();
    }
}
