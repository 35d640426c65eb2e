package jp.todoke.incident.report;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The new kinds of incident and what is told beside what happened: danger, individual numbers, who noticed, where. */
@OfficeTest
class CircumstancesTest {

    private static final String TOLD =
            """
            {"noticedBy": "OTHER", "noticedByWords": "近隣の店", "danger": "SOME", "dangerWords": "子どもが転んだ",
             "myNumber": "UNKNOWN", "happenedWhere": "CONTRACTOR"}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aMinuteAfterItWasNoticed() {
        Cases.itIs(clock, "2012-12-25T16:45");
    }

    @Test
    void whatIsToldBesideWhatHappenedIsKeptAndShownAndUnknownStaysUnknown() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a", report("UNAUTHORIZED_VIEW", null, "PC", TOLD));

        read(incident, "")
                .andExpect(jsonPath("$.title").value("わかば保育園 パソコン内の情報の不正閲覧・目的外利用"))
                .andExpect(jsonPath("$.circumstances.danger").value("SOME"))
                .andExpect(jsonPath("$.circumstances.dangerWords").value("子どもが転んだ"))
                .andExpect(jsonPath("$.circumstances.myNumber").value("UNKNOWN"))
                .andExpect(jsonPath("$.circumstances.happenedWhere").value("CONTRACTOR"))
                .andExpect(
                        jsonPath("$.firstReport.circumstances.noticedByWords").value("近隣の店"));
        read(incident, "/receipt")
                .andExpect(jsonPath("$.next[0]").value(containsString("119番")))
                .andExpect(jsonPath("$.next", hasItem(containsString("閲覧や操作の記録を消さずに"))))
                .andExpect(jsonPath("$.next", not(hasItem(containsString("手分けして捜して")))));
    }

    @Test
    void dangerStandsInTheSubjectOfTheHeadsMailAndWhatItIsDoesNot() throws Exception {
        var dangerous = Cases.report(mvc, "hoiku-a", report("LOSS", null, "SD_CARD", TOLD));
        var calm = Cases.report(mvc, "hoiku-a", report("LOSS", null, "SD_CARD", "{\"danger\": \"NONE\"}"));

        assertThat(mail(dangerous)).contains("至急・けがや危険あり").contains("安全の確保を最優先").doesNotContain("転んだ");
        assertThat(mail(calm)).doesNotContain("けがや危険");
    }

    @Test
    void otherNeedsItsWordsAtItsField() throws Exception {
        send(report("OTHER", null, "PAPER", null))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", contains("what.kindWords")));
        send(report("OTHER", "\"  \"", "PAPER", "{\"noticedBy\": \"OTHER\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(
                        jsonPath("$.violations[*].field", contains("what.kindWords", "circumstances.noticedByWords")));
        send(report("OTHER", "\"書庫が水にぬれた。\"", "PAPER", null)).andExpect(status().isCreated());
    }

    @Test
    void aCaseThatTurnsOutToBeOfAnotherKindIsCalledByItAndTheFirstReportStays() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a", report("LOSS", null, "SD_CARD", TOLD));

        turnsOut(
                        incident,
                        "{\"kind\": \"OTHER\", \"malice\": \"NO\", \"known\": {\"startsAt\": \"2012-12-25T16:44:00+09:00\", \"openEnd\": false}, \"reason\": \"x\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("kindWords"));
        turnsOut(
                        incident,
                        """
                        {"kind": "THEFT", "malice": "YES", "circumstances": {"danger": "NONE", "myNumber": "YES"},
                         "known": {"startsAt": "2012-12-25T16:44:00+09:00", "openEnd": false}, "reason": "窓が割られていた。"}""")
                .andExpect(status().is2xxSuccessful());
        turnsOut(
                        incident,
                        """
                        {"kind": "DESTRUCTION", "malice": "NO", "known": {"startsAt": "2012-12-25T16:44:00+09:00", "openEnd": false},
                         "reason": "割れたカードがあった。"}""")
                .andExpect(status().is2xxSuccessful());

        read(incident, "")
                .andExpect(jsonPath("$.title").value("わかば保育園 ＳＤカードの滅失・毀損"))
                .andExpect(jsonPath("$.kind").value("DESTRUCTION"))
                .andExpect(jsonPath("$.firstReport.kind").value("LOSS"))
                .andExpect(jsonPath("$.firstReport.circumstances.danger").value("SOME"))
                .andExpect(jsonPath("$.circumstances.danger").value("NONE"))
                .andExpect(jsonPath("$.circumstances.myNumber").value("YES"));
        mvc.perform(get("/api/incidents")
                        .param("text", incident.value() + " 滅失")
                        .with(as("hoiku-a")))
                .andExpect(jsonPath("$.total").value(1));
        read(incident, "/history")
                .andExpect(content -> assertThat(content.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .contains("\"THEFT\",\"YES\",\"DANGER_NONE\",\"MY_NUMBER_YES\""));
    }

    @Test
    void whereNothingIsLostNoSearchIsTimedAndTheStepEndsWithItsReason() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a", report("WRONG_ENTRY", null, "PC", null));
        var end = "/api/incidents/%s/search/F001/recovery-end".formatted(incident);

        read(incident, "").andExpect(jsonPath("$.clocks[*].key", not(hasItem("FIRST_SEARCH"))));
        read(incident, "/search").andExpect(jsonPath("$.kind").value("NONE"));
        mvc.perform(post(end)
                        .with(as("hoiku-a"))
                        .contentType(APPLICATION_JSON)
                        .content("{\"version\": 0, \"at\": \"2012-12-25T16:45:00+09:00\", \"returned\": false}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        mvc.perform(
                        post(end)
                                .with(as("hoiku-a"))
                                .contentType(APPLICATION_JSON)
                                .content(
                                        "{\"version\": 0, \"at\": \"2012-12-25T16:45:00+09:00\", \"returned\": false, \"reason\": \"紛失した物はない。\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("END_PROPOSED"));
    }

    private String mail(IncidentId incident) {
        return sql.sql("select string_agg(subject || body, '') from mail_outbox where incident = :incident")
                .param("incident", incident.value())
                .query(String.class)
                .single();
    }

    private ResultActions send(String report) throws Exception {
        return mvc.perform(post("/api/incidents")
                .with(as("hoiku-a"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(APPLICATION_JSON)
                .content(report));
    }

    private ResultActions turnsOut(IncidentId incident, String nature) throws Exception {
        return mvc.perform(post("/api/incidents/%s/natures".formatted(incident))
                .with(as("joho-a"))
                .contentType(APPLICATION_JSON)
                .content(nature));
    }

    private ResultActions read(IncidentId incident, String path) throws Exception {
        return mvc.perform(get("/api/incidents/" + incident + path).with(as("joho-a")))
                .andExpect(status().isOk());
    }

    private static String report(String kind, String words, String medium, String circumstances) {
        return Cases.nursery()
                .replace(
                        "\"kind\": \"LOSS\", \"medium\": \"SD_CARD\"",
                        "\"kind\": \"%s\", \"kindWords\": %s, \"medium\": \"%s\"".formatted(kind, words, medium))
                .replace("\"unitCode\": null", "\"unitCode\": null, \"circumstances\": " + circumstances);
    }
}
