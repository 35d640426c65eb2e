package jp.todoke.assessment;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** 規律の区分: a hospital of the city reports by another article than its sections, and the assembly by none. */
@OfficeTest
class LegalRegimeTest {

    private static final AtomicInteger UNITS = new AtomicInteger();

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    String hospital;
    String nurse;

    /** A unit of its own for each test, so that no case of another one is judged again. */
    @BeforeEach
    void aHospitalIsEntered() throws Exception {
        office = new TrackOffice(application);
        Cases.itIs(clock, "2026-11-24T10:00");
        hospital = "H-" + UNITS.incrementAndGet();
        nurse = "nurse-" + UNITS.get();
        enters(hospital, "S-HOIKU");
        office.order("admin", "/admin/posts", Map.of("unitCode", hospital, "role", "facility-staff", "name", "看護師"))
                .andExpect(status().isNoContent());
        office.order(
                        "admin",
                        "/admin/accounts",
                        Map.of(
                                "login",
                                nurse,
                                "displayName",
                                "新井 歩",
                                "personnelNumber",
                                "H" + UNITS.get(),
                                "password",
                                "a-long-phrase-of-words"))
                .andExpect(status().isCreated());
        sql.sql("update account set password_temporary = false where login = :nurse")
                .param("nurse", nurse)
                .update();
        var post = sql.sql("select id from post where unit_code = :unit")
                .param("unit", hospital)
                .query(Long.class)
                .single();
        office.order(
                        "admin",
                        "/admin/posts/" + post + "/holders",
                        Map.of("login", nurse, "deputy", false, "from", "2012-04-01"))
                .andExpect(status().isOk());
    }

    @Test
    void aUnitIsAnAdministrativeOrganUntilTheAdministratorSaysOtherwise() throws Exception {
        assertThat(regimeOf(hospital)).isEqualTo("ADMIN_ORGAN");

        isUnder(hospital, "PRIVATE_RULE").andExpect(status().isNoContent());

        assertThat(regimeOf(hospital)).isEqualTo("PRIVATE_RULE");
        mvc.perform(get("/api/admin/history").with(as("admin")))
                .andExpect(jsonPath("$.items[0].what").value("LegalRegimeChanged"))
                .andExpect(jsonPath("$.items[0].detail").value(contains("市立病院 " + hospital, "PRIVATE_RULE")));
    }

    @Test
    void whatLiesBelowFollowsUnlessItSaysOtherwise() throws Exception {
        enters(hospital + "-W", hospital);
        isUnder(hospital, "PRIVATE_RULE");
        assertThat(regimeOf(hospital + "-W")).isEqualTo("PRIVATE_RULE");

        isUnder(hospital + "-W", "ADMIN_ORGAN");
        isUnder(hospital, "ASSEMBLY");
        assertThat(regimeOf(hospital + "-W")).isEqualTo("ADMIN_ORGAN");
        assertThat(regimeOf("S-HOIKU")).isEqualTo("ADMIN_ORGAN");
    }

    @Test
    void onlyTheAdministratorSaysItOfAUnitThatIsThereAndInOneOfThreeWays() throws Exception {
        says("joho-kacho", hospital, "PRIVATE_RULE").andExpect(status().isForbidden());
        isUnder("H-NOWHERE", "PRIVATE_RULE").andExpect(status().isNotFound());
        says("admin", hospital, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("legalRegime"));
    }

    /** 「なぜ？」 and 「連絡は不要」: no word of 68条 where only a hospital is concerned. */
    @Test
    void theLimitsAndTheNoticeOfAHospitalNameItsArticle() throws Exception {
        isUnder(hospital, "PRIVATE_RULE");
        var incident = office.reportedBy(nurse);
        var id = application
                .getBean(Clocks.class)
                .find(incident, null, ClockKey.PERSON_NOTICE_START)
                .orElseThrow()
                .id();

        office.read("joho-a", incident, "/clocks/" + id + "/why")
                .andExpect(jsonPath("$.explanation.article").value("庁内の目安（個人情報保護法26条2項・施行規則10条「速やかに」）"))
                .andExpect(jsonPath("$.explanation.english.ground").value(containsString("art. 26(2)")))
                .andExpect(jsonPath("$.explanation.english.ground").value(not(containsString("art. 68"))));
        office.read("joho-a", incident, "/notification")
                .andExpect(jsonPath("$.laws").value(contains("PRIVATE_RULE")));
    }

    /** 「なぜ？」: no word of 68条 where individual numbers alone make the duty, in whichever unit. */
    @Test
    void theLimitsOfADutyOfIndividualNumbersNameTheNumberAct() throws Exception {
        var incident = office.reportedBy(nurse);
        why(incident, null, ClockKey.PERSON_NOTICE_START)
                .andExpect(jsonPath("$.explanation.article").value("庁内の目安（個人情報保護法68条2項・施行規則45条「速やかに」）"));

        judges(incident, "DUTY", "N1").andExpect(status().isOk());

        why(incident, null, ClockKey.PERSON_NOTICE_START)
                .andExpect(jsonPath("$.explanation.article").value("庁内の目安（番号法29条の4第2項・平成27年特定個人情報保護委員会規則第5号5条「速やかに」）"));
        office.read("joho-a", incident, "/notification")
                .andExpect(jsonPath("$.laws").value(contains("NUMBER_ACT")));
        for (var key : List.of(ClockKey.PRELIMINARY_REPORT, ClockKey.FINAL_REPORT)) {
            why(incident, new PartId("D1"), key)
                    .andExpect(jsonPath("$.explanation.article").value(containsString("番号法29条の4第1項")))
                    .andExpect(jsonPath("$.explanation.article").value(not(containsString("68条"))))
                    .andExpect(jsonPath("$.explanation.english.ground")
                            .value(containsString("My Number Act art. 29-4(1)")))
                    .andExpect(jsonPath("$.explanation.english.ground").value(not(containsString("art. 68"))));
        }
    }

    private ResultActions why(IncidentId incident, @Nullable PartId part, ClockKey key) throws Exception {
        var id = clocks.find(incident, part, key).orElseThrow().id();
        return office.read("joho-a", incident, "/clocks/" + id + "/why");
    }

    @Test
    void aCaseOfAHospitalIsJudgedByItsArticle() throws Exception {
        isUnder(hospital, "PRIVATE_RULE");
        var incident = office.reportedBy(nurse);

        office.read("joho-a", incident, "/assessment")
                .andExpect(jsonPath("$.legalRegime").value("PRIVATE_RULE"))
                .andExpect(jsonPath("$.dutyGrounds")
                        .value(contains("P1", "P2", "P3", "P4", "N1", "N2", "N3", "N4", "NUMBER_LEAKED")))
                .andExpect(jsonPath("$.ruled[*].ground").value(hasItem("P1")))
                .andExpect(jsonPath("$.ruled[*].ground").value(not(hasItem("R1"))));
        judges(incident, "DUTY", "P1").andExpect(status().isOk());
        assertThat(assessment(incident).at("/judgements/0/facts/legalRegime").asString())
                .isEqualTo("PRIVATE_RULE");
    }

    @Test
    void theAssemblyIsOfferedItsOrdinanceAsTheReasonWhyThereIsNoDuty() throws Exception {
        isUnder(hospital, "ASSEMBLY");
        var incident = office.reportedBy(nurse);

        office.read("joho-a", incident, "/assessment")
                .andExpect(jsonPath("$.offeredGrounds").value(contains("ASSEMBLY_ORDINANCE")))
                .andExpect(jsonPath("$.noDutyGrounds").value(hasItem("ASSEMBLY_ORDINANCE")))
                .andExpect(jsonPath("$.dutyGrounds").value(contains("N1", "N2", "N3", "N4", "NUMBER_LEAKED")));
        judges(incident, "NO_DUTY", "ASSEMBLY_ORDINANCE").andExpect(status().isOk());

        office.read("joho-a", office.reportedBy("hoiku-a"), "/assessment")
                .andExpect(jsonPath("$.offeredGrounds").value(empty()))
                .andExpect(jsonPath("$.noDutyGrounds").value(not(hasItem("ASSEMBLY_ORDINANCE"))));
    }

    @Test
    void otherRulesAskForAnotherJudgementInTheCasesOfThatUnitAndInNoOther() throws Exception {
        var incident = office.reportedBy(nurse);
        var elsewhere = office.reportedBy("hoiku-a");
        for (var each : List.of(incident, elsewhere)) {
            judges(each, "DUTY", "R1").andExpect(status().isOk());
        }
        isUnder(hospital, "ADMIN_ORGAN");
        assertThat(assessment(incident).get("status").asString()).isEqualTo("JUDGED");

        isUnder(hospital, "PRIVATE_RULE").andExpect(status().isNoContent());

        office.read("joho-a", incident, "/assessment")
                .andExpect(jsonPath("$.status").value("ASKED_AGAIN"))
                .andExpect(jsonPath("$.changes[*].fact").value(contains("LEGAL_REGIME")))
                .andExpect(jsonPath("$.changes[0].before").value("ADMIN_ORGAN"))
                .andExpect(jsonPath("$.changes[0].now").value("PRIVATE_RULE"))
                .andExpect(jsonPath("$.judgements[0].asked.by.post").value("システム管理者"));
        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.ASSESS_DUTY);
        assertThat(assessment(elsewhere).get("status").asString()).isEqualTo("JUDGED");
    }

    /** The body knew what happened, so the limits count from then: what was entered wrongly gives no time. */
    @Test
    void aDutyByTheOtherRulesRunsAtOnceFromTheFirstKnowledge() throws Exception {
        isUnder(hospital, "PRIVATE_RULE");
        var incident = office.reportedBy(nurse);
        office.send(nurse, incident, "/counts", persons(150)).andExpect(status().isNoContent());
        judges(incident, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        office.send(
                        "joho-b",
                        incident,
                        "/assessment/no-duty-confirmation",
                        Map.of("version", 1, "outcome", "CONFIRMED"))
                .andExpect(status().isOk());
        Cases.itIs(clock, "2026-11-25T10:00");

        isUnder(hospital, "ADMIN_ORGAN").andExpect(status().isNoContent());

        assertThat(assessment(incident).get("notJudged").valueStream().map(JsonNode::asString))
                .contains("R4");
        var preliminary = clocks.find(incident, new PartId("D1"), ClockKey.PRELIMINARY_REPORT)
                .orElseThrow();
        assertThat(preliminary.state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(preliminary.limit()).isEqualTo(Instant.parse("2026-11-28T15:00:00Z"));
        assertThat(office.openSteps(incident)).contains(Step.FILE_PRELIMINARY_REPORT);
    }

    private Map<String, Object> persons(int number) {
        var line = new HashMap<String, Object>(Map.of("unknown", false, "approx", false, "mayOverlap", false));
        line.putAll(Map.of("asOf", office.now().toString(), "unit", "PERSONS", "min", number, "max", number));
        line.putAll(Map.of("basis", "名簿", "replaces", List.of()));
        return line;
    }

    @Test
    void whatAUnitAboveIsUnderNowAsksTheCasesBelow() throws Exception {
        var ward = hospital;
        var incident = office.reportedBy(nurse);
        judges(incident, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        enters(hospital + "-A", "S-HOIKU");
        sql.sql("update unit set parent_code = :above where code = :ward")
                .param("above", hospital + "-A")
                .param("ward", ward)
                .update();

        isUnder(hospital + "-A", "PRIVATE_RULE").andExpect(status().isNoContent());

        assertThat(assessment(incident).get("status").asString()).isEqualTo("ASKED_AGAIN");
        assertThat(office.openSteps(incident)).doesNotContain(Step.CONFIRM_NO_DUTY);
    }

    @Test
    void aUnitUnderStricterRulesThatJoinsAsksForAnotherJudgement() throws Exception {
        isUnder(hospital, "PRIVATE_RULE");
        var incident = office.reportedBy(nurse);
        judges(incident, "NO_DUTY", "NO_ITEM").andExpect(status().isOk());

        office.send(
                        "hoiku-kakari",
                        incident,
                        "/units",
                        Map.of("unitCode", "F002", "known", Told.at(office.now()), "reason", "同じ名簿を使っていた"))
                .andExpect(status().isOk());

        office.read("joho-a", incident, "/assessment")
                .andExpect(jsonPath("$.legalRegime").value("ADMIN_ORGAN"))
                .andExpect(jsonPath("$.status").value("ASKED_AGAIN"))
                .andExpect(jsonPath("$.changes[*].fact").value(contains("LEGAL_REGIME")));
    }

    @Test
    void aReportThatIsNotSentYetIsToldByTheSameRules() throws Exception {
        foresees(101).andExpect(jsonPath("$.says").value("REPORT"));

        isUnder(hospital, "PRIVATE_RULE");
        foresees(1000)
                .andExpect(jsonPath("$.legalRegime").value("PRIVATE_RULE"))
                .andExpect(jsonPath("$.says").value("PERHAPS"))
                .andExpect(jsonPath("$.duties[*].law").value(contains("PRIVATE_RULE")))
                .andExpect(jsonPath("$.duties[0].grounds[*].ground").value(containsInAnyOrder("P1", "P2")));
        foresees(1001).andExpect(jsonPath("$.says").value("REPORT"));

        isUnder(hospital, "ASSEMBLY");
        foresees(5000)
                .andExpect(jsonPath("$.says").value("NO_REPORT"))
                .andExpect(jsonPath("$.withoutRule").value(empty()));
    }

    private ResultActions foresees(int persons) throws Exception {
        return mvc.perform(post("/api/provisional-verdict")
                        .with(as(nurse))
                        .contentType(APPLICATION_JSON)
                        .content(
                                """
                {"noticedAt": {"time": {"startsAt": "2026-11-24T09:40:00+09:00", "openEnd": false}, "unknown": false},
                 "kind": "LOSS", "malice": "NO", "myNumber": "NO", "unitCode": null,
                 "persons": {"min": %d, "max": %d, "unknown": false}}"""
                                        .formatted(persons, persons)))
                .andExpect(status().isOk());
    }

    private void enters(String code, String above) throws Exception {
        office.order(
                        "admin",
                        "/admin/units",
                        Map.of("code", code, "name", "市立病院 " + code, "kind", "FACILITY", "parentCode", above))
                .andExpect(status().isNoContent());
    }

    private ResultActions isUnder(String unit, String regime) throws Exception {
        return says("admin", unit, regime);
    }

    private ResultActions says(String login, String unit, @Nullable String regime) throws Exception {
        return mvc.perform(put("/api/admin/units/{unit}/legal-regime", unit)
                .with(as(login))
                .contentType(APPLICATION_JSON)
                .content("{\"legalRegime\": %s}".formatted(regime == null ? "null" : "\"" + regime + "\"")));
    }

    private String regimeOf(String unit) throws Exception {
        return office.view("admin", "/admin/units")
                .valueStream()
                .filter(each -> Objects.equals(each.get("code").asString(), unit))
                .map(each -> each.get("legalRegime").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode assessment(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/assessment");
    }

    private ResultActions judges(IncidentId incident, String verdict, String ground) throws Exception {
        var view = assessment(incident);
        return office.send(
                "joho-a",
                incident,
                "/assessment/verdict",
                Map.of(
                        "version",
                        view.get("version").asInt(),
                        "seen",
                        view.get("seen").asString(),
                        "verdict",
                        verdict,
                        "grounds",
                        List.of(ground),
                        "reason",
                        "控えから分かった。"));
    }
}
