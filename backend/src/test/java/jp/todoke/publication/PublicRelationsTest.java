package jp.todoke.publication;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** 広報 publishes what the director wants published; of every other case it knows nothing. */
@OfficeTest
class PublicRelationsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void beforeTheDirectorDecidesTheCaseDoesNotExistForThem() throws Exception {
        office.read("koho", incident, "/publication").andExpect(status().isNotFound());
        assertThat(listed()).doesNotContain(incident.value());
        decides("NOT", 0);
        office.read("koho", incident, "/publication").andExpect(status().isNotFound());
        assertThat(listed()).doesNotContain(incident.value());
        assertThat(tasks("mine")).doesNotContain(incident.value());
    }

    @Test
    void whatIsToBePublishedIsTheirsToPublishAndNothingElseOfTheCaseIsTheirs() throws Exception {
        decides("AT_ONCE", 0);

        assertThat(listed()).contains(incident.value());
        assertThat(tasks("mine")).contains(incident.value());
        assertThat(tasks("waiting")).doesNotContain(incident.value());
        office.read("koho", incident, "/publication").andExpect(status().isOk());
        office.read("koho", incident, "/publication-text").andExpect(status().isOk());
        for (var other :
                List.of("", "/parties", "/participants", "/attachments", "/course", "/notification", "/history")) {
            office.read("koho", incident, other)
                    .andExpect(result -> assertThat(result.getResponse().getStatus())
                            .as(other)
                            .isIn(403, 404));
        }
        for (var list : List.of("/api/incidents", "/api/deadlines")) {
            assertThat(mvc.perform(get(list).with(as("koho")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .as(list)
                    .doesNotContain(incident.value());
        }
        records("hoiku-kacho").andExpect(status().isForbidden());
        records("koho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.published[0].recordedPost").value("報道担当"));
        assertThat(listed()).contains(incident.value());
    }

    @Test
    void whatTheyTypeIntoTheFormIsKeptForThemAndIsOfNoOtherStep() throws Exception {
        decides("AT_ONCE", 0);
        var draft = "/api/incidents/" + incident + "/steps/%s/draft";
        var typed = "{\"values\":{\"words\":\"書きかけの公表文\"},\"form\":\"words\"}";
        mvc.perform(put(draft.formatted("record-publication"))
                        .with(as("koho"))
                        .contentType("application/json")
                        .content(typed))
                .andExpect(status().isOk());
        assertThat(office.view("koho", incident, "/steps/record-publication/draft")
                        .at("/draft/values/words")
                        .asString())
                .isEqualTo("書きかけの公表文");
        mvc.perform(put(draft.formatted("assess-duty"))
                        .with(as("koho"))
                        .contentType("application/json")
                        .content(typed))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatIsNotToBePublishedAfterAllIsGoneAgain() throws Exception {
        decides("BATCH", 0);
        assertThat(listed()).contains(incident.value());

        office.send("kodomo-bucho", incident, "/publication/decision/revision", decision("NOT", 1))
                .andExpect(status().isOk());

        assertThat(listed()).doesNotContain(incident.value());
        office.read("koho", incident, "/publication").andExpect(status().isNotFound());
        records("koho").andExpect(status().isNotFound());
    }

    @Test
    void aConfidentialCaseIsPublishedByItsOwnLine() throws Exception {
        decides("AT_ONCE", 0);
        assertThat(listed()).contains(incident.value());

        new ConfidentialOffice(application).close("joho-a", incident).andExpect(status().isOk());

        office.read("koho", incident, "/publication").andExpect(status().isNotFound());
        assertThat(listed()).doesNotContain(incident.value());
        assertThat(tasks("mine")).doesNotContain(incident.value());
        assertThat(sql.sql(
                                "select post_role from worklist_task where incident = :incident and step = 'record-publication'")
                        .param("incident", incident.value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain("public-relations");
    }

    @Test
    void whereNobodyIsAppointedAs広報TheChiefRecordsItAsBefore() throws Exception {
        var post = "post_id = (select id from post where role = 'public-relations')";
        sql.sql("update holding set valid_to = date '2000-01-02', valid_from = date '2000-01-01' where " + post)
                .update();
        try {
            decides("AT_ONCE", 0);
            records("hoiku-kacho").andExpect(status().isOk());
        } finally {
            sql.sql("update holding set valid_to = null where " + post).update();
        }
    }

    private ResultActions records(String login) throws Exception {
        return office.send(
                login,
                incident,
                "/publication/record",
                Map.of(
                        "version",
                        1,
                        "publishedOn",
                        LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"))
                                .toString(),
                        "channels",
                        List.of("WEBSITE"),
                        "words",
                        "個人情報の紛失について",
                        "byTelephone",
                        PlainSteps.byTelephone(office.now().toString()),
                        "beforeToldReason",
                        "拾った人からの連絡を求めるため。"));
    }

    private void decides(String choice, int version) throws Exception {
        office.send("kodomo-bucho", incident, "/publication/decision", decision(choice, version))
                .andExpect(status().isOk());
    }

    private Map<String, ?> decision(String choice, int version) {
        return Map.of(
                "version",
                version,
                "choice",
                choice,
                "reason",
                "影響を考えて決めた。",
                "decidedAt",
                office.now().toString());
    }

    private List<String> listed() throws Exception {
        return numbers(office.view("koho", "/cases-to-publish"));
    }

    private List<String> tasks(String tab) throws Exception {
        return numbers(office.view("koho", "/tasks?view=" + tab + "&incident=" + incident)
                .get("items"));
    }

    private static List<String> numbers(JsonNode rows) {
        return rows.valueStream().map(row -> row.get("incident").asString()).toList();
    }
}
