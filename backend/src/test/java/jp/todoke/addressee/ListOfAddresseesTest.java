package jp.todoke.addressee;

import static jp.todoke.identity.As.as;
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
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 報告先の一覧: kept by administrator and secretariat, every earlier word stays. */
@OfficeTest
class ListOfAddresseesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void aDay() {
        clock.set(Instant.parse("2013-06-03T01:00:00Z"));
    }

    @Test
    void theSamePressEntersAnAddresseeOnce() throws Exception {
        var key = UUID.randomUUID();
        var first = entered(enter("admin", key, terms(Map.of())));

        assertThat(entered(enter("admin", key, terms(Map.of()))).path("id")).isEqualTo(first.path("id"));
        assertThat(first.at("/terms/telephone").asString()).isEqualTo("042-000-2700");
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBeforeAndIsRefusedToWhoSawAnEarlierOne() throws Exception {
        var id = entered(enter("joho-a", UUID.randomUUID(), terms(Map.of())))
                .path("id")
                .asString();
        var other = terms(Map.of("telephone", "042-000-2799"));

        correct(id, 1, other)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.terms.telephone").value("042-000-2799"))
                .andExpect(jsonPath("$.earlier[0].terms.telephone").value("042-000-2700"))
                .andExpect(jsonPath("$.written.reason").value("番号が変わったため"));
        correct(id, 1, other)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(2));
    }

    @Test
    void whatNobodyCheckedForMoreThanAYearIsMarked() throws Exception {
        assertThat(unchecked("2012-06-03")).isFalse();
        assertThat(unchecked("2012-06-02")).isTrue();
    }

    @Test
    void whatCannotBeIsToldAtItsField() throws Exception {
        refused("byRule", Map.of("kinds", List.of()));
        refused("byRule", Map.of("byRule", false));
        refused("units", Map.of("units", List.of("NOWHERE")));
        refused("portal", Map.of("portal", "javascript:alert(1)"));
        refused("portal", Map.of("portal", "県のページ"));
        refused("telephone", Map.of("telephone", "県庁の代表"));
        refused("telephone", Map.of("telephone", ""));
        refused("limitAmount", Map.of("limitKind", "HOURS"));
        refused("limitAmount", Map.of("limitAmount", 3));
        refused("limitAmount", Map.of("limitKind", "HOURS", "limitAmount", 721));
        refused("checkedOn", Map.of("checkedOn", "2013-06-04"));
        refused("to", Map.of("to", "2013-03-31"));
        refused("name", Map.of("name", "あ".repeat(101)));
    }

    @Test
    void othersNeitherReadNorWriteTheList() throws Exception {
        mvc.perform(get("/api/addressees").with(as("hoiku-kacho"))).andExpect(status().isForbidden());
        enter("hoiku-kacho", UUID.randomUUID(), terms(Map.of())).andExpect(status().isForbidden());
    }

    private boolean unchecked(String checkedOn) throws Exception {
        return entered(enter("admin", UUID.randomUUID(), terms(Map.of("checkedOn", checkedOn))))
                .path("unchecked")
                .asBoolean();
    }

    private void refused(String field, Map<String, Object> otherwise) throws Exception {
        enter("admin", UUID.randomUUID(), terms(otherwise))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    /** In force only in a month of which no test's case is. */
    private static Map<String, Object> terms(Map<String, Object> otherwise) {
        var terms = new HashMap<String, Object>(Map.of(
                "name",
                "隣の市",
                "kind",
                "OTHER",
                "byRule",
                true,
                "units",
                List.of(),
                "regimes",
                List.of(),
                "kinds",
                List.of("TAMPERING"),
                "information",
                List.of(),
                "atContractor",
                false,
                "limitKind",
                "PROMPTLY"));
        terms.putAll(Map.of(
                "telephone", "０４２－０００－２７００", "checkedOn", "2013-06-03", "from", "2013-04-01", "to", "2013-04-30"));
        terms.putAll(otherwise);
        return terms;
    }

    private ResultActions enter(String login, UUID key, Map<String, Object> terms) throws Exception {
        return mvc.perform(post("/api/addressees")
                .with(as(login))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(terms)));
    }

    private ResultActions correct(String id, int version, Map<String, Object> terms) throws Exception {
        return mvc.perform(post("/api/addressees/" + id + "/corrections")
                .with(as("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared()
                        .writeValueAsString(Map.of("version", version, "terms", terms, "reason", "番号が変わったため"))));
    }

    private static JsonNode entered(ResultActions answer) throws Exception {
        return JsonMapper.shared()
                .readTree(answer.andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
