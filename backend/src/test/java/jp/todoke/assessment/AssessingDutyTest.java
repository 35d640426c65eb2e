package jp.todoke.assessment;

import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CONFIRM_NO_DUTY;
import static jp.todoke.process.Step.FILE_FINAL_REPORT;
import static jp.todoke.process.Step.FILE_PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class AssessingDutyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AssessmentPart part;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        application.getBean(SettableClock.class).set(Instant.parse("2026-11-24T01:00:00Z"));
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void aDutyArisesAtOnceAndItsReportBegins() throws Exception {
        judges("joho-a", 0, "DUTY", "R4")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("JUDGED"));

        assertThat(office.openSteps(incident))
                .contains(FILE_PRELIMINARY_REPORT)
                .doesNotContain(ASSESS_DUTY, CONFIRM_NO_DUTY);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whatCannotBeExcludedCountsAsADutyAndIsJudgedAgainUntilItIsKnown() throws Exception {
        judges("joho-a", 0, "UNKNOWN")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_JUDGE_AGAIN"));
        assertThat(office.openSteps(incident)).contains(FILE_PRELIMINARY_REPORT, ASSESS_DUTY);
        assertThat(part.openWork(incident)).hasSize(1);
        assertThat(office.view("joho-b", incident, "/steps/assess-duty")
                        .get("due")
                        .isNull())
                .isFalse();
        judges("joho-b", 1, "UNKNOWN").andExpect(status().isOk()).andExpect(jsonPath("$.judgements", hasSize(2)));
        assertThat(office.openSteps(incident)).contains(ASSESS_DUTY).containsOnlyOnce(FILE_PRELIMINARY_REPORT);

        judges("joho-a", 2, "DUTY", "R4")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("JUDGED"));

        assertThat(office.openSteps(incident)).contains(FILE_PRELIMINARY_REPORT).doesNotContain(ASSESS_DUTY);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whereItTurnsOutThatNoDutyExistsNothingIsLeftToFile() throws Exception {
        judges("joho-a", 0, "UNKNOWN").andExpect(status().isOk());
        office.send("joho-b", incident, "/authority/D1/preliminary-report", Map.of("version", 0))
                .andExpect(status().isOk());
        judges("joho-a", 1, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(FILE_FINAL_REPORT);
        confirms("joho-b", 2, "REFUSED", "控えを見てから").andExpect(status().isOk());
        judges("joho-a", 3, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        confirms("joho-b", 4, "CONFIRMED", null).andExpect(status().isOk());

        assertThat(office.openSteps(incident))
                .doesNotContain(ASSESS_DUTY, CONFIRM_NO_DUTY, FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT);
        office.read("joho-a", incident, "/authority")
                .andExpect(jsonPath("$.duties[0].dissolved").isNotEmpty())
                .andExpect(jsonPath("$.duties[0].fulfilled").value(false));
        office.read("joho-a", incident, "/clocks")
                .andExpect(jsonPath("$.clocks[?(@.key == 'FINAL_REPORT')].endReason")
                        .value("NO_DUTY"));
        office.read("joho-a", incident, "/closing").andExpect(jsonPath("$..track", not(hasItem("authority"))));
        office.send("joho-b", incident, "/authority/D1/final-report", Map.of("version", 1))
                .andExpect(status().isConflict());
    }

    @Test
    void noDutyStandsOnlyWhenAnotherPersonConfirmsIt() throws Exception {
        judges("joho-a", 0, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        assertThat(part.openWork(incident)).hasSize(1);
        confirms("joho-a", 1, "CONFIRMED", null).andExpect(status().isForbidden());
        confirms("joho-b", 1, "CONFIRMED", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("JUDGED"));

        assertThat(office.openSteps(incident)).doesNotContain(ASSESS_DUTY, CONFIRM_NO_DUTY, FILE_PRELIMINARY_REPORT);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whoeverJudgedIsToldThatAnotherPersonConfirmsAndWho() throws Exception {
        judges("joho-a", 0, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());

        var own = office.view("joho-a", incident, "/steps/confirm-no-duty");
        assertThat(own.get("secondPerson").asBoolean()).isTrue();
        assertThat(own.get("holders").values())
                .extracting(holder -> holder.get("name").asString())
                .contains("吉田 翔")
                .doesNotContain("加藤 由美");
        assertThat(office.view("joho-b", incident, "/steps/confirm-no-duty")
                        .get("secondPerson")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aRefusedJudgementIsMadeAgainAndBothStayReadable() throws Exception {
        judges("joho-a", 0, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        confirms("joho-b", 1, "REFUSED", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        confirms("joho-b", 1, "REFUSED", "配慮を要する情報が写っていないか確かめること")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_JUDGE"));
        assertThat(office.openSteps(incident)).contains(ASSESS_DUTY);

        judges("joho-b", 2, "DUTY", "R1").andExpect(status().isOk()).andExpect(jsonPath("$.judgements", hasSize(2)));
        assertThat(office.openSteps(incident)).contains(FILE_PRELIMINARY_REPORT);
    }

    @Test
    void aSecondClerkOnTheSameFormSeesBothVersions() throws Exception {
        var start = new CountDownLatch(1);
        var clerks = Executors.newFixedThreadPool(2);
        var answers = List.of("joho-a", "joho-b").stream()
                .map(clerk -> clerks.submit(() -> {
                    start.await();
                    return judges(clerk, 0, "NO_DUTY", "NO_ITEM").andReturn().getResponse();
                }))
                .toList();
        start.countDown();

        var refused = 0;
        for (var answer : answers) {
            refused += answer.get().getStatus() == 409 ? 1 : 0;
        }
        clerks.shutdown();

        assertThat(refused).isEqualTo(1);
        assertThat(office.view("joho-a", incident, "/assessment")
                        .get("judgements")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aStaleFormIsAnsweredWithWhatIsStoredNow() throws Exception {
        judges("joho-a", 0, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());

        confirms("joho-b", 0, "CONFIRMED", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/saved-by-other"))
                .andExpect(jsonPath("$.current.judgements[0].verdict").value("NO_DUTY"));
    }

    @Test
    void aJudgementLiesNeitherInTheFutureNorBeforeTheBodyKnew() throws Exception {
        sends(
                        "joho-a",
                        "/verdict",
                        body(
                                0,
                                "verdict",
                                "DUTY",
                                "grounds",
                                List.of("R1"),
                                "reason",
                                "理由",
                                "at",
                                office.now().plus(Duration.ofHours(1))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("at"));
        sends(
                        "joho-a",
                        "/verdict",
                        body(
                                0,
                                "verdict",
                                "DUTY",
                                "grounds",
                                List.of("R1"),
                                "reason",
                                "理由",
                                "at",
                                office.now().minus(Duration.ofDays(2))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value("事故を知った日時より前です。日時を確かめてください。"));
    }

    @Test
    void theFacilityReadsTheJudgementButDoesNotMakeIt() throws Exception {
        judges("encho", 0, "NO_DUTY", "NO_ITEM").andExpect(status().isForbidden());

        office.read("encho", incident, "/assessment")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_JUDGE"));
        office.read("other-encho", incident, "/assessment").andExpect(status().isNotFound());
    }

    @Test
    void theRulesSayWhatTheFactsMakeAndAJudgementKeepsThat() throws Exception {
        office.read("joho-a", incident, "/assessment")
                .andExpect(jsonPath("$.ruled[*].ground", hasItem("R1")))
                .andExpect(jsonPath("$.ruled[0].unknown[0]").value("SENSITIVE"));
        office.send(
                        "encho",
                        incident,
                        "/information-kinds",
                        Map.of("kinds", List.of(), "allChecked", true, "basis", "写真の控えを全て見た。"))
                .andExpect(status().isOk());
        office.read("joho-a", incident, "/assessment").andExpect(jsonPath("$.ruled[*].ground", not(hasItem("R1"))));

        judges("joho-a", 0, "NO_DUTY")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("grounds"));
        judges("joho-a", 0, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        office.read("joho-a", incident, "/assessment")
                .andExpect(
                        jsonPath("$.judgements[0].facts.information.sensitive").value("NO"))
                .andExpect(jsonPath("$.judgements[0].ruled", not(hasItem("R1"))));
    }

    private ResultActions judges(String login, int version, String verdict, String... grounds) throws Exception {
        return sends(
                login,
                "/verdict",
                body(version, "verdict", verdict, "grounds", List.of(grounds), "reason", "写真と氏名の有無から判断した。"));
    }

    private ResultActions confirms(String login, int version, String outcome, String reason) throws Exception {
        return sends(login, "/no-duty-confirmation", body(version, "outcome", outcome, "reason", reason));
    }

    private ResultActions sends(String login, String path, Map<String, ?> body) throws Exception {
        return office.send(login, incident, "/assessment" + path, body);
    }

    private static Map<String, Object> body(int version, Object... fields) {
        var body = new HashMap<String, Object>(Map.of("version", version));
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1] instanceof java.time.Instant at ? at.toString() : fields[i + 1]);
        }
        return body;
    }
}
