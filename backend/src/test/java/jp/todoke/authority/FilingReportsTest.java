package jp.todoke.authority;

import static jp.todoke.clock.counting.ClockKey.SUPPLEMENT;
import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static jp.todoke.process.Step.FILE_SUPPLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class FilingReportsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AuthorityService authority;

    @Autowired
    AuthorityPart part;

    @Autowired
    Clocks clocks;

    @Autowired
    TransactionTemplate transaction;

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
    void bothReportsAreFiledInTurnAndStandInTheCourseOfEvents() throws Exception {
        files("preliminary-report", 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].filings[0].receiptNumber").value(receipt(0)));
        assertThat(office.openSteps(incident)).contains(FILE_FINAL_REPORT).doesNotContain(FILE_PRELIMINARY_REPORT);
        assertThat(part.openWork(incident)).hasSize(1);
        files("final-report", 1)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));

        assertThat(office.openSteps(incident)).doesNotContain(FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
        assertThat(office.course(incident)).contains("個人情報保護委員会に速報を提出した。", "個人情報保護委員会に確報を提出した。");
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whatTheFinalReportLeavesUnknownIsSupplementedWithinThirtyDaysUntilNothingIs() throws Exception {
        files("preliminary-report", 0);
        leavesOpen("final-report", 1, null, "CAUSE", "PERSONS", "CAUSE")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(false))
                .andExpect(jsonPath("$.duties[0].filings[1].unknown.items", contains("PERSONS", "CAUSE")));

        assertThat(clock(SUPPLEMENT).limit()).isEqualTo(endOf(today().plusDays(30)));
        assertThat(office.openSteps(incident)).contains(FILE_SUPPLEMENT);
        assertThat(part.openWork(incident)).hasSize(1);
        assertThat(office.view("joho-a", incident, "/steps/file-supplement/D1")
                        .get("due")
                        .asString())
                .isEqualTo(endOf(today().plusDays(30)).toString());
        leavesOpen("supplement", 2, null, "CAUSE")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("supplementBy"));
        leavesOpen("supplement", 2, today().minusDays(1), "CAUSE").andExpect(status().isBadRequest());
        leavesOpen("supplement", 2, today().plusDays(7), "CAUSE").andExpect(status().isOk());
        assertThat(clock(SUPPLEMENT).limit()).isEqualTo(endOf(today().plusDays(7)));
        files("supplement", 3)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(true));

        assertThat(clock(SUPPLEMENT).state()).isEqualTo(ClockState.MET);
        assertThat(office.openSteps(incident)).doesNotContain(FILE_SUPPLEMENT);
        assertThat(office.course(incident)).contains("個人情報保護委員会に確報の追完を提出した。");
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void theDayNamedInTheFinalReportIsTheLimitAndLateOneIsAskedWhy() throws Exception {
        files("preliminary-report", 0);
        leavesOpen("final-report", 1, today().plusDays(3), "CAUSE").andExpect(status().isOk());
        assertThat(clock(SUPPLEMENT).limit()).isEqualTo(endOf(today().plusDays(3)));
        office.pass(Duration.ofDays(5));

        files("supplement", 2)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        office.send(
                        "joho-b",
                        incident,
                        "/authority/D1/supplement",
                        Map.of("version", 2, "latenessReason", "調査の会社の報告を待っていた"))
                .andExpect(status().isOk());

        assertThat(clock(SUPPLEMENT).state()).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void aDutyThatIsToldTwiceArisesOnce() {
        transaction.executeWithoutResult(tx -> authority.arose(incident, office.now()));

        assertThat(authority.duties(incident)).hasSize(1);
        assertThat(office.openSteps(incident).stream().filter(FILE_PRELIMINARY_REPORT::equals))
                .hasSize(1);
    }

    @Test
    void aSecondClerkOnTheSameFormSeesWhatWasFiled() throws Exception {
        files("preliminary-report", 0).andExpect(status().isOk());

        files("final-report", 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.duties[0].filings[0].kind").value("PRELIMINARY"));
    }

    @Test
    void whatWasFiledIsKeptItemByItemInTheOrderOfTheRules() throws Exception {
        says(0, said("CAUSE", "置き忘れ"), said("SUMMARY", "名簿を紛失した。"), said("OTHER", " "))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].filings[0].items[*].item", contains("SUMMARY", "CAUSE")))
                .andExpect(jsonPath("$.duties[0].filings[0].items[*].text", contains("名簿を紛失した。", "置き忘れ")));
        says(0, said("CAUSE", "別の原因"))
                .andExpect(status().isConflict())
                .andExpect(
                        jsonPath("$.current.duties[0].filings[0].items[1].text").value("置き忘れ"));
        assertThat(authority.duties(incident).get(0).filings()).hasSize(1);
    }

    @Test
    void anItemIsToldOnceInAReport() throws Exception {
        says(0, said("CAUSE", "置き忘れ"), said("CAUSE", "盗難"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("items"));
    }

    @Test
    void whatFollowsAReportMayCarryItsReceiptNumber() throws Exception {
        for (var report : List.of("preliminary-report", "final-report", "supplement")) {
            var body = new HashMap<String, Object>(
                    Map.of("version", authority.duties(incident).get(0).version(), "receiptNumber", receipt(0)));
            if (report.equals("final-report")) {
                body.put("unknownItems", List.of("CAUSE"));
            }
            office.send("joho-b", incident, "/authority/D1/" + report, body).andExpect(status().isOk());
        }

        assertThat(authority.duties(incident).get(0).filings())
                .extracting(filing -> filing.receiptNumber().value())
                .containsExactly(receipt(0), receipt(0), receipt(0));
    }

    @Test
    void aReceiptNumberIsOfOneCaseInWhateverWidthItIsTyped() throws Exception {
        files("preliminary-report", 0).andExpect(status().isOk());
        var taken = receipt(0).replace("0号", "０ 号");
        aDutyToReportExists();
        office.send(
                        "joho-b",
                        incident,
                        "/authority/D1/preliminary-report",
                        Map.of("version", 0, "receiptNumber", taken))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("receiptNumber"));

        assertThat(authority.duties(incident).get(0).filings()).isEmpty();
    }

    @Test
    void howFarItemsHaveComeIsKeptWithTheTimeAsItWasTold() throws Exception {
        asks(Map.of(
                        "noticeState",
                        "DONE",
                        "noticeTime",
                        Map.of("startsOn", yesterday(), "startPart", "EVENING", "openEnd", false),
                        "publicationState",
                        "PLANNED",
                        "publicationTime",
                        Told.on(today().plusDays(3)),
                        "preventionState",
                        "UNDECIDED",
                        "preventionTime",
                        Told.on(today())))
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.duties[0].filings[0].states[*].item",
                        contains("PERSON_NOTICE", "PUBLICATION", "PREVENTION")))
                .andExpect(jsonPath("$.duties[0].filings[0].states[*].state", contains("DONE", "PLANNED", "UNDECIDED")))
                .andExpect(
                        jsonPath("$.duties[0].filings[0].states[0].time.words").value("夕方"))
                .andExpect(jsonPath("$.duties[0].filings[0].states[1].time.startsOn")
                        .value(today().plusDays(3).toString()))
                .andExpect(jsonPath("$.duties[0].filings[0].states[2].time").doesNotExist());
    }

    @Test
    void whatIsDoneLiesNotAheadAndWhatIsPlannedNotBehind() throws Exception {
        asks(Map.of(
                        "noticeState",
                        "DONE",
                        "noticeTime",
                        Told.on(today().plusDays(1)),
                        "publicationState",
                        "PLANNED",
                        "publicationTime",
                        Told.on(yesterday())))
                .andExpect(status().isBadRequest())
                .andExpect(
                        jsonPath("$.violations[*].field", contains("noticeTime.startsOn", "publicationTime.startsOn")));

        assertThat(authority.duties(incident).get(0).filings()).isEmpty();
    }

    @Test
    void whoseReportItIsTheMeasuresInTwoPartsAndWithWhomTheCauseLiesAreKept() throws Exception {
        asks(Map.of(
                        "reportingBody",
                        "市長",
                        "jointlyWith",
                        "教育委員会",
                        "preventionDone",
                        "使用簿を置いた。",
                        "preventionToCome",
                        "研修を行う。",
                        "causedBy",
                        "CONTRACTOR"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duties[0].filings[0].reporter.body").value("市長"))
                .andExpect(
                        jsonPath("$.duties[0].filings[0].reporter.jointlyWith").value("教育委員会"))
                .andExpect(jsonPath("$.duties[0].filings[0].prevention.done").value("使用簿を置いた。"))
                .andExpect(jsonPath("$.duties[0].filings[0].prevention.toCome").value("研修を行う。"))
                .andExpect(jsonPath("$.duties[0].filings[0].causedBy").value("CONTRACTOR"));
    }

    @Test
    void whoReportsTogetherWithNobodyIsAskedForTheBody() throws Exception {
        asks(Map.of("jointlyWith", "教育委員会"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reportingBody"));
    }

    @Test
    void aPreliminaryReportLeavesNothingUnknown() throws Exception {
        leavesOpen("preliminary-report", 0, null, "CAUSE")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("unknownItems"));
    }

    private ResultActions asks(Map<String, Object> beside) throws Exception {
        var body = new HashMap<String, Object>(beside);
        body.put("version", 0);
        return office.send("joho-b", incident, "/authority/D1/preliminary-report", body);
    }

    private LocalDate yesterday() {
        return today().minusDays(1);
    }

    private static Map<String, Object> said(String item, String text) {
        return Map.of("item", item, "text", text);
    }

    @SafeVarargs
    private ResultActions says(int version, Map<String, Object>... items) throws Exception {
        return office.send(
                "joho-b",
                incident,
                "/authority/D1/preliminary-report",
                Map.of("version", version, "items", List.of(items)));
    }

    @Test
    void aReportCannotBeFiledBeforeAnybodyKnew() throws Exception {
        office.send(
                        "joho-a",
                        incident,
                        "/authority/D1/preliminary-report",
                        Map.of("version", 0, "at", "2020-01-01T00:00:00Z"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("at"));
    }

    @Test
    void aCaseWithoutDutyHasNothingToFile() throws Exception {
        var other = office.reportedBy("hoiku-a");

        assertThat(authority.duties(other)).isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> authority.file(
                        other,
                        new PartId("D1"),
                        Filing.Kind.PRELIMINARY,
                        new NewFiling(
                                0,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                new Reporter(null, null),
                                List.of(),
                                List.of(),
                                new PreventionTold(null, null),
                                null,
                                List.of()))))
                .isInstanceOf(AuthorityRefusal.NoSuchDuty.class);
    }

    private ResultActions leavesOpen(String report, int version, LocalDate until, String... items) throws Exception {
        var body = new HashMap<String, Object>(Map.of("version", version, "unknownItems", List.of(items)));
        body.put("supplementBy", until == null ? null : until.toString());
        return office.send("joho-b", incident, "/authority/D1/" + report, body);
    }

    private ClockView clock(ClockKey key) {
        return clocks.find(incident, new PartId("D1"), key).orElseThrow();
    }

    private LocalDate today() {
        return OfficialTime.dayOf(office.now());
    }

    private static Instant endOf(LocalDate day) {
        return OfficialTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** A number of this case alone. */
    private String receipt(int filing) {
        return "受付" + incident.value() + "第" + filing + "号";
    }

    private ResultActions files(String report, int version) throws Exception {
        return office.send(
                "joho-b",
                incident,
                "/authority/D1/" + report,
                Map.of("version", version, "receiptNumber", receipt(version), "note", ""));
    }
}
