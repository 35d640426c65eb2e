package jp.todoke.supervisor;

import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.DECIDE_WRITTEN_REPORT;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static jp.todoke.process.Step.HEAD_REPORT;
import static jp.todoke.process.Step.HEAD_REPORT_LATE;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static jp.todoke.process.Step.WRITTEN_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class ReportLineTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SupervisorPart part;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void theHeadsReportReachesTheChiefAndStandsInTheCourseOfEvents() throws Exception {
        headReports(null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("AWAITING_CHIEF"))
                .andExpect(jsonPath("$.units[0].headReport.afterRise").value(false));

        assertThat(office.openSteps(incident)).contains(CHIEF_RECEIPT).doesNotContain(HEAD_REPORT);
        assertThat(office.course(incident)).contains("状況を報告し、職員全員に周知した");
    }

    @Test
    void aSilentHeadsReportGoesUpByItselfAndTheHeadCatchesUpWithTheReasonWhyLate() throws Exception {
        office.pass(Duration.ofMinutes(31));
        office.dueTimersAct();
        assertThat(office.openSteps(incident)).contains(HEAD_REPORT_LATE, CHIEF_RECEIPT);

        headReports(null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("latenessReason")));
        headReports("出張中で連絡がつかなかった")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].headReport.afterRise").value(true))
                .andExpect(jsonPath("$.units[0].status").value("AWAITING_CHIEF"));

        assertThat(office.openSteps(incident)).contains(CHIEF_RECEIPT).doesNotContain(HEAD_REPORT_LATE);
    }

    @Test
    void theDeputysSecondReportIsShownTheFirst() throws Exception {
        headReports(null);

        office.send("fuku-encho", incident, "/supervisor/F001/head-report", headReport(null))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.units[0].headReport").exists());
    }

    @Test
    void theChiefInstructsOrSaysThatThereIsNothingToInstruct() throws Exception {
        headReports(null);

        receives(false, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("instructions"));
        receives(true, "二人で確認すること").andExpect(status().isBadRequest());
        assertThat(office.openSteps(incident)).doesNotContain(DRAFT_PLAN);
        receives(false, "持ち出しと返却は複数の職員で確認すること")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("AWAITING_WRITTEN"));

        assertThat(office.openSteps(incident)).contains(WRITTEN_REPORT, DRAFT_PLAN);
    }

    @Test
    void theChiefCannotReceiveWhatNobodyReported() throws Exception {
        receives(true, null).andExpect(status().isConflict());

        assertThat(office.view("hoiku-kacho", incident, "/supervisor")
                        .at("/units/0/receipt")
                        .isNull())
                .isTrue();
    }

    @Test
    void aReturnedWrittenReportIsHandedInAgainUntilItIsAccepted() throws Exception {
        headReports(null);
        receives(true, null);

        submits(2).andExpect(status().isOk());
        decides(3, false, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        decides(3, false, "管理の状況が足りません").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(WRITTEN_REPORT).doesNotContain(DECIDE_WRITTEN_REPORT);
        submits(4).andExpect(status().isOk());
        assertThat(part.openWork(incident)).hasSize(1);
        decides(5, true, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("ACCEPTED"))
                .andExpect(jsonPath("$.units[0].writtenReports", hasSize(2)))
                .andExpect(jsonPath("$.units[0].writtenReports[*].accepted").value(contains(false, true)));

        assertThat(office.openSteps(incident)).doesNotContain(WRITTEN_REPORT, DECIDE_WRITTEN_REPORT);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void aDecisionOnAWrittenReportThatWasReplacedShowsWhatIsThereNow() throws Exception {
        headReports(null);
        receives(true, null);
        submits(2);
        decides(3, false, "日付が抜けています");
        submits(4);

        decides(3, true, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/saved-by-other"))
                .andExpect(jsonPath("$.current.units[0].version").value(5));
    }

    @Test
    void aWrittenReportOfADayWithoutTheHourStandsInTheCourseOfEvents() throws Exception {
        headReports(null);
        receives(true, null);
        submits(2);

        assertThat(office.course(incident)).anyMatch(line -> line.contains("事故報告書") && line.startsWith("保育課長に"));
    }

    @Test
    void aCaseOfASectionIsReportedByItsHeadAndReceivedByAnotherPerson() throws Exception {
        var atSection = office.reportedBy("hoiku-kakari");
        assertThat(office.openSteps(atSection)).contains(HEAD_REPORT, RECORD_SEARCH_ROUND);
        office.send("hoiku-kacho", atSection, "/supervisor/S-HOIKU/head-report", headReport(null))
                .andExpect(status().isOk());

        office.send("hoiku-kacho", atSection, "/supervisor/S-HOIKU/receipt", receipt(true, null))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));
        office.send("kodomo-bucho", atSection, "/supervisor/S-HOIKU/receipt", receipt(true, null))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].receipt.instructed").value(false));

        assertThat(office.openSteps(atSection)).contains(DRAFT_PLAN, WRITTEN_REPORT);
        assertThat(part.openWork(atSection)).isNotEmpty();
    }

    private ResultActions headReports(String latenessReason) throws Exception {
        return office.send("encho", incident, "/supervisor/F001/head-report", headReport(latenessReason));
    }

    private ResultActions receives(boolean none, String instruction) throws Exception {
        return office.send("hoiku-kacho", incident, "/supervisor/F001/receipt", receipt(none, instruction));
    }

    private ResultActions submits(int version) throws Exception {
        return office.send(
                "encho",
                incident,
                "/supervisor/F001/written-report",
                Map.of(
                        "version",
                        version,
                        "time",
                        Told.on(LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"))),
                        "managementState",
                        "施錠できる書庫に保管し、使用者を記録していた",
                        "course",
                        "１８日以降の動きを時系列で確認した",
                        "laterMeasures",
                        "終業時に毎日枚数を数える"));
    }

    private ResultActions decides(int version, boolean accepted, String reason) throws Exception {
        var decision = new HashMap<String, Object>(Map.of(
                "version",
                version,
                "accepted",
                accepted,
                "decidedAt",
                office.now().toString()));
        decision.put("reason", reason);
        return office.send("hoiku-kacho", incident, "/supervisor/F001/written-report-decision", decision);
    }

    private Map<String, Object> headReport(String latenessReason) {
        var report = new HashMap<String, Object>(
                Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "状況を報告し、職員全員に周知した"));
        report.put("latenessReason", latenessReason);
        return report;
    }

    private Map<String, Object> receipt(boolean none, String instruction) {
        var receipt = new HashMap<String, Object>(
                Map.of("time", Told.at(office.now()), "means", "PHONE", "toldBy", "園長", "noInstruction", none));
        receipt.put("instructions", instruction == null ? List.of() : List.of(instruction));
        return receipt;
    }
}
