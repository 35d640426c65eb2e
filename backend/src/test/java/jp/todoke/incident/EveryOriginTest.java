package jp.todoke.incident;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A case that begins anywhere is searched, reported, received and accepted by the people of its own line, each look at
 * another's work by another person; what has joint sections 連名 is received by both.
 */
@OfficeTest
class EveryOriginTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    TrackOffice office;

    @BeforeEach
    void anOffice() {
        office = new TrackOffice(application);
    }

    @ParameterizedTest
    @CsvSource({
        "facility,                 F001,     hoiku-a,      encho,            hoiku-kacho,  encho,            hoiku-kacho",
        "section,                  S-KOSEKI, koseki-a,     koseki-kakaricho, koseki-kacho, koseki-kakaricho, koseki-kacho",
        "section without 係長,     S-HOIKU,  hoiku-kakari, hoiku-kacho,      kodomo-bucho, hoiku-kacho,      kodomo-bucho",
        "secretariat's own,        S-JOHO,   joho-a,       joho-kacho,       somu-bucho,   joho-kacho,       somu-bucho",
        "contractor with account,  C001,     jutaku,       korei-kacho,      fukushi-bucho, jutaku,          korei-kacho"
    })
    void theLineOfEveryOriginDoesItsSteps(
            String origin, String unit, String staff, String agrees, String confirms, String head, String chief)
            throws Exception {
        var incident = reportedAt(unit, staff);

        play(incident, unit, staff, agrees, confirms, head, chief, null);

        readsBack(incident, unit, staff);
    }

    @Test
    void aSectionDoesEveryStepOfAContractorWithoutAnAccountInItsName() throws Exception {
        contractorWithoutAccount();
        var incident = called("C900", "korei-a");
        var said = Map.of("sender", "業務責任者", "means", "PHONE", "heardAt", Told.at(office.now()));

        play(incident, "C900", "korei-a", "korei-kakaricho", "korei-kacho", "korei-kakaricho", "korei-kacho", said);

        readsBack(incident, "C900", "korei-a");
        office.read("korei-a", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].headReport.onBehalf").isNumber());
        office.read("korei-a", incident, "/search")
                .andExpect(jsonPath("$.units[0].rounds[0].onBehalf").isNumber());
    }

    @Test
    void whoStandsInForAContractorIsAskedWhoseWordItIsAndTheContractorItselfIsNot() throws Exception {
        contractorWithoutAccount();

        office.read("korei-a", called("C900", "korei-a"), "/steps/record-search-round/C900")
                .andExpect(jsonPath("$.mayAct").value(true))
                .andExpect(jsonPath("$.forContractor").value(true));
        var own = reportedAt("C001", "jutaku");
        office.read("jutaku", own, "/steps/record-search-round/C001")
                .andExpect(jsonPath("$.mayAct").value(true))
                .andExpect(jsonPath("$.forContractor").value(false));

        office.send("jutaku", own, "/search/C001/rounds", with(null, round())).andExpect(status().isOk());
        office.read("korei-kacho", own, "/steps/agree-search-end/C001")
                .andExpect(jsonPath("$.passedOver").value("SECOND_PERSON"))
                .andExpect(jsonPath("$.forContractor").value(false));
    }

    @Test
    void whoReportsForASectionWithoutSubsectionChiefDoesNotReceiveAndNobodyOfAnotherUnitDoesEither() throws Exception {
        var incident = reportedAt("S-HOIKU", "hoiku-kakari");
        headReports(incident, "S-HOIKU", "hoiku-kacho", null);

        for (var login : List.of("hoiku-kacho", "hoiku-kakari", "joho-kacho")) {
            office.send(login, incident, "/supervisor/S-HOIKU/receipt", receipt())
                    .andExpect(result -> assertThat(result.getResponse().getStatus())
                            .as(login)
                            .isIn(400, 403));
        }
        office.read("encho", incident, "").andExpect(status().isNotFound());
        office.read("jutaku", incident, "").andExpect(status().isNotFound());
    }

    @Test
    void theSectionsPeopleDoNothingMoreInAFacilitysCaseThanBefore() throws Exception {
        var person = sql.sql(
                        """
                        insert into account (login, display_name, personnel_number, password_hash, demo, created_at)
                        values ('hoiku-keicho', '三浦 玲', '77001', 'x', true, now()) returning id""")
                .query(Long.class)
                .single();
        sql.sql("insert into post (role, unit_code, name) values ('subsection-chief', 'S-HOIKU', '庶務係長')")
                .update();
        sql.sql(
                        """
                        insert into holding (post_id, account_id, deputy, valid_from)
                        select id, :account, false, date '2012-04-01' from post
                        where role = 'subsection-chief' and unit_code = 'S-HOIKU'""")
                .param("account", person)
                .update();
        try {
            var incident = reportedAt("F001", "hoiku-a");
            office.send("hoiku-keicho", incident, "/supervisor/F001/head-report", headReport(null))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));
            headReports(incident, "F001", "encho", null);
            office.send("hoiku-keicho", incident, "/supervisor/F001/receipt", receipt())
                    .andExpect(status().isBadRequest());
            office.read("hoiku-keicho", incident, "/history").andExpect(status().isForbidden());
        } finally {
            sql.sql("update holding set valid_to = date '2012-04-02' where account_id = :account")
                    .param("account", person)
                    .update();
        }
    }

    private void play(
            IncidentId incident,
            String unit,
            String staff,
            String agrees,
            String confirms,
            String head,
            String chief,
            Map<String, ?> said)
            throws Exception {
        office.send(staff, incident, "/search/" + unit + "/rounds", with(said, round()))
                .andExpect(status().isOk());
        office.send(agrees, incident, "/search/" + unit + "/end-agreement", with(said, end(1)))
                .andExpect(status().isOk());
        office.send(confirms, incident, "/search/" + unit + "/end-confirmation", end(2))
                .andExpect(status().isOk());
        office.sendOnce(
                        staff,
                        incident,
                        "/search/" + unit + "/police-reports",
                        Map.of(
                                "kind",
                                "LOST_PROPERTY",
                                "time",
                                Told.at(office.now()),
                                "station",
                                "みどり野警察署",
                                "receiptNumber",
                                "第12号",
                                "reportedBy",
                                "担当者"))
                .andExpect(status().isOk());
        headReports(incident, unit, head, said);
        office.send(chief, incident, "/supervisor/" + unit + "/receipt", receipt())
                .andExpect(status().isOk());
        if (unit.equals("C001")) {
            office.send("sogo-kacho", incident, "/supervisor/C001/receipt", receipt())
                    .andExpect(status().isOk());
        }
        office.send(head, incident, "/supervisor/" + unit + "/written-report", with(said, written()))
                .andExpect(status().isOk());
        office.send(
                        chief,
                        incident,
                        "/supervisor/" + unit + "/written-report-decision",
                        Map.of(
                                "version",
                                3,
                                "accepted",
                                true,
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
    }

    private void readsBack(IncidentId incident, String unit, String login) throws Exception {
        office.read(login, incident, "")
                .andExpect(jsonPath("$.units[*].code").value(org.hamcrest.Matchers.contains(unit)));
        office.read(login, incident, "/search")
                .andExpect(jsonPath("$.units[0].part").value(unit))
                .andExpect(jsonPath("$.units[0].status").value("ENDED"))
                .andExpect(jsonPath("$.units[0].policeReports[0].station").value("みどり野警察署"));
        office.read(login, incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].status").value("ACCEPTED"))
                .andExpect(jsonPath("$.units[0].instructions[0].text").value("毎日数えること。"));
    }

    private IncidentId reportedAt(String unit, String login) throws Exception {
        var answers = Cases.nursery().replace("\"unitCode\": null", "\"unitCode\": \"" + unit + "\"");
        return Cases.report(mvc, login, answers);
    }

    private void contractorWithoutAccount() {
        sql.sql(
                        """
                        insert into unit (code, name, kind, parent_code, body_code, position)
                        values ('C900', '株式会社青葉印刷', 'CONTRACTOR', 'S-KOREI', 'M', 901) on conflict do nothing""")
                .update();
    }

    private IncidentId called(String unit, String listener) throws Exception {
        var call =
                """
                {"report": %s, "caller": {"name": "小川 進", "post": "業務責任者", "unitCode": "%s", "from": "%s"}}"""
                        .formatted(Cases.nursery(), unit, office.now());
        var answer = mvc.perform(post("/api/calls-heard")
                        .with(as(listener))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(call))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new IncidentId(JsonPath.read(answer, "$.number"));
    }

    private void headReports(IncidentId incident, String unit, String login, Map<String, ?> said) throws Exception {
        office.send(login, incident, "/supervisor/" + unit + "/head-report", with(said, headReport(null)))
                .andExpect(status().isOk());
    }

    private Map<String, Object> headReport(String latenessReason) {
        var report = new HashMap<String, Object>(
                Map.of("time", Told.at(office.now()), "reporter", "担当者", "means", "PHONE", "words", "状況を報告した。"));
        report.put("latenessReason", latenessReason);
        return report;
    }

    private Map<String, Object> receipt() {
        return Map.of(
                "time",
                Told.at(office.now()),
                "means",
                "PHONE",
                "toldBy",
                "担当者",
                "noInstruction",
                false,
                "instructions",
                List.of("毎日数えること。"));
    }

    private Map<String, Object> written() {
        return Map.of(
                "version",
                2,
                "time",
                Told.on(LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"))),
                "managementState",
                "書庫に保管していた。",
                "course",
                "終業時に気付いた。",
                "laterMeasures",
                "枚数を数える。");
    }

    private Map<String, Object> round() {
        return Map.of(
                "version",
                0,
                "time",
                Told.between(office.now().minus(Duration.ofMinutes(5)), office.now()),
                "places",
                List.of(Map.of("medium", 0, "place", "STORAGE", "result", "LOOKED")),
                "unlookedReason",
                "持ち出す物ではないため。",
                "searchers",
                "職員全員",
                "account",
                "書庫を捜したが見つからなかった。",
                "result",
                "END_PROPOSED",
                "endReason",
                "捜す所が残っていないため。");
    }

    private Map<String, Object> end(int version) {
        return Map.of("version", version, "at", office.now().toString(), "returned", false);
    }

    private static Map<String, Object> with(Map<String, ?> said, Map<String, Object> body) {
        var entry = new HashMap<>(body);
        if (said != null) {
            entry.put("onBehalf", said);
        }
        return entry;
    }
}
