package jp.todoke.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.identity.As;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 研修の記録: entered by chiefs and the secretariat, with which units had none in the fiscal year. */
@OfficeTest
class TrainingRegisterTest {

    /** A fiscal year in which no other test enters anything. */
    private static final Instant NOW = Instant.parse("2013-10-16T01:00:00Z");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    String subject;

    @BeforeEach
    void theOffice() {
        clock.set(NOW);
        office = new TrackOffice(application);
        subject = "カードの扱い " + UUID.randomUUID();
    }

    @Test
    void aTrainingIsEnteredWithHowManyOfWhichUnitTookPart() throws Exception {
        record("hoiku-kacho", Map.of()).andExpect(status().isOk());

        var entered = entered("joho-a");
        assertThat(entered.path("persons").asInt()).isEqualTo(30);
        assertThat(entered.at("/units/0/name").asString()).isEqualTo("みどり野市立ひばり保育園");
        assertThat(entered.path("post").asString()).contains("課長");
    }

    @Test
    void aUnitThatHadNoneIsNamed() throws Exception {
        record("hoiku-kacho", Map.of()).andExpect(status().isOk());

        var nurseries = office.view("kodomo-bucho", "/trainings?fiscalYear=2013")
                .path("coverage")
                .valueStream()
                .filter(group -> group.path("of").asString().equals("保育課"))
                .findFirst()
                .orElseThrow();
        assertThat(nurseries.path("without").toString()).contains("南町保育園").doesNotContain("ひばり保育園");
        assertThat(nurseries.path("trained").asInt() + nurseries.path("without").size())
                .isEqualTo(nurseries.path("units").asInt());
    }

    @Test
    void aReaderSeesOnlyTheOwnCasesFromWhichItCame() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        record("hoiku-kacho", Map.of("cases", List.of(incident.value()))).andExpect(status().isOk());

        assertThat(entered("joho-a").path("cases").toString()).contains(incident.value());
        assertThat(entered("korei-kacho").path("cases")).isEmpty();
    }

    @Test
    void aCaseThatTheWriterDoesNotSeeIsNone() throws Exception {
        var incident = office.reportedBy("hoiku-a");

        record("korei-kacho", Map.of("cases", List.of(incident.value())))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("cases[0]"));
    }

    @Test
    void aTrainingOfNobodyOrTomorrowIsRefusedAtItsField() throws Exception {
        record("hoiku-kacho", Map.of("units", List.of()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("units"));
        record("hoiku-kacho", Map.of("firstDay", "2013-10-17"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("firstDay"));
        record("hoiku-kacho", Map.of("lastDay", "2013-10-14"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("lastDay"));
    }

    @Test
    void whatWasWrongIsTakenBackByWhoeverEnteredItOrTheSecretariat() throws Exception {
        record("hoiku-kacho", Map.of()).andExpect(status().isOk());
        var path = "/trainings/" + entered("hoiku-kacho").path("id").asString() + "/withdrawal";

        office.order("korei-kacho", path, Map.of("reason", "日付の誤り")).andExpect(status().isForbidden());
        office.order("joho-a", path, Map.of("reason", "日付の誤り")).andExpect(status().isOk());
        office.order("joho-a", path, Map.of("reason", "日付の誤り")).andExpect(status().isNotFound());
        assertThat(all("joho-a"))
                .noneMatch(each -> each.path("subject").asString().equals(subject));
    }

    @Test
    void theSamePressOfTheButtonEntersOnce() throws Exception {
        var key = UUID.randomUUID();
        press("hoiku-kacho", key, Map.of()).andExpect(status().isOk());
        press("hoiku-kacho", key, Map.of()).andExpect(status().isOk());

        assertThat(all("joho-a").stream()
                        .filter(each -> each.path("subject").asString().equals(subject)))
                .hasSize(1);
    }

    @Test
    void aTeacherNeitherReadsTheRegisterNorEntersAnything() throws Exception {
        mvc.perform(get("/api/trainings").with(As.as("hoiku-a"))).andExpect(status().isForbidden());
        record("hoiku-kakari", Map.of()).andExpect(status().isForbidden());
    }

    private JsonNode entered(String login) throws Exception {
        return all(login).stream()
                .filter(each -> each.path("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> all(String login) throws Exception {
        return office.view(login, "/trainings?fiscalYear=2013")
                .path("trainings")
                .valueStream()
                .toList();
    }

    private ResultActions record(String login, Map<String, ?> other) throws Exception {
        return press(login, UUID.randomUUID(), other);
    }

    private ResultActions press(String login, UUID key, Map<String, ?> other) throws Exception {
        var body = new HashMap<String, Object>(Map.of(
                "subject",
                subject,
                "firstDay",
                "2013-10-15",
                "units",
                List.of(Map.of("unit", "F002", "persons", 18), Map.of("unit", "F003", "persons", 12)),
                "cases",
                List.of()));
        body.putAll(other);
        return mvc.perform(post("/api/trainings")
                .with(As.as(login))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body)));
    }
}
