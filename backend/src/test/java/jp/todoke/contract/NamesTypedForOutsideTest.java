package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** 氏名の確認 of what is typed for outside: nothing is recorded before it is decided of every name in it. */
@OfficeTest
class NamesTypedForOutsideTest extends ContractorCases {

    private static final String TYPED = "受託者の阿部さんが地図を紛失した。内田さんが届け出た。千葉県警察が捜している。";

    private IncidentId incident;

    @BeforeEach
    void theContractorsClerkLostAMap() throws Exception {
        incident = lostMap();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void aReportThatNamesTheContractorsClerkIsFiledOnceItIsDecidedOfEachName() throws Exception {
        ok(office.send(
                "joho-a",
                incident,
                "/assessment/verdict",
                Map.of("version", 0, "verdict", "DUTY", "grounds", List.of("R1"), "reason", "要配慮個人情報を含む。")));
        var asked = files("preliminary-report", 0, Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/typed-names-undecided"))
                .andExpect(jsonPath("$.title").value(containsString("2か所")))
                .andExpect(jsonPath("$.violations[*].field").value(contains("SUMMARY")))
                .andExpect(jsonPath("$.toDecide[*].field").value(contains("SUMMARY")));
        var keys = keys(asked);
        assertThat(keys).containsOnlyKeys("阿部さん", "内田さん");

        files("preliminary-report", 0, Map.of(keys.get("内田さん"), "LEAVE")).andExpect(status().isUnprocessableContent());
        assertThat(decisions()).isEmpty();
        assertThat(filed()).isEmpty();

        files("preliminary-report", 0, Map.of(keys.get("内田さん"), "LEAVE", keys.get("阿部さん"), "MASK"))
                .andExpect(status().isOk());
        assertThat(filed()).hasSize(1);
        assertThat(filed().get(0)).doesNotContain("阿部").contains("内田さんが届け出た。千葉県警察が捜している。");
        assertThat(decisions()).containsExactlyInAnyOrder("MASK 情報公開課主査", "LEAVE 情報公開課主査");
        assertThat(told()).doesNotContain("内田");

        files("final-report", 1, Map.of()).andExpect(status().isOk());
        assertThat(filed()).containsExactly(filed().get(0), filed().get(0));
        assertThat(decisions()).hasSize(2);
    }

    @Test
    void aPublicationThatNamesSomebodyIsRecordedOnceItIsDecidedAndTheNextOneIsNotAskedAgain() throws Exception {
        ok(office.send(
                "fukushi-bucho",
                incident,
                "/publication/decision",
                Map.of(
                        "version",
                        0,
                        "choice",
                        "AT_ONCE",
                        "reason",
                        "影響が大きいため",
                        "decidedAt",
                        office.now().toString())));
        var asked = publishes("record", Map.of("version", 1), TYPED, Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.violations[*].field").value(contains("words")));
        var keys = keys(asked);
        var chosen = Map.of(keys.get("阿部さん"), "MASK", keys.get("内田さん"), "MASK");

        publishes("record", Map.of("version", 1), TYPED, chosen).andExpect(status().isOk());
        var words = published().get(0);
        assertThat(words).doesNotContain("阿部", "内田").contains("関係者Ａが届け出た。千葉県警察が捜している。");

        publishes("further", Map.of("version", 2, "kind", "CORRECTION"), words, Map.of())
                .andExpect(status().isOk());
        assertThat(published()).containsExactly(words, words);
        assertThat(told()).doesNotContain("内田");
    }

    @Test
    void aMaskThatWouldEmptyASentenceIsRefusedAtTheFieldAndNothingIsKept() throws Exception {
        ok(office.send(
                "fukushi-bucho",
                incident,
                "/publication/decision",
                Map.of(
                        "version",
                        0,
                        "choice",
                        "AT_ONCE",
                        "reason",
                        "影響が大きいため",
                        "decidedAt",
                        office.now().toString())));
        var text = "地図を紛失した。阿部 純。";
        var key =
                keys(publishes("record", Map.of("version", 1), text, Map.of())).get("阿部 純");

        publishes("record", Map.of("version", 1), text, Map.of(key, "MASK"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("words")));
        assertThat(decisions()).isEmpty();
        publishes("record", Map.of("version", 1), text, Map.of(key, "LEAVE")).andExpect(status().isOk());
        assertThat(published()).containsExactly(text);
    }

    private ResultActions files(String report, int version, Map<String, String> chosen) throws Exception {
        return office.send(
                "joho-a",
                incident,
                "/authority/D1/" + report,
                Map.of(
                        "version",
                        version,
                        "items",
                        List.of(Map.of("item", "SUMMARY", "text", TYPED)),
                        "names",
                        names(chosen)));
    }

    private ResultActions publishes(String how, Map<String, ?> with, String words, Map<String, String> chosen)
            throws Exception {
        var body = new HashMap<String, Object>(with);
        body.put("publishedOn", OfficialTime.dayOf(office.now()).toString());
        body.put("channels", List.of("WEBSITE"));
        body.put("words", words);
        body.put("names", names(chosen));
        body.put("byTelephone", PlainSteps.byTelephone(office.now().toString()));
        if (how.equals("record")) {
            body.put("beforeToldReason", "拾った人からの連絡を求めるため");
        }
        return office.send("koho", incident, "/publication/" + how, body);
    }

    private static List<Map<String, String>> names(Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .map(choice -> Map.of("key", choice.getKey(), "choice", choice.getValue()))
                .toList();
    }

    /** The places that are asked about, by their words. */
    private Map<String, String> keys(ResultActions asked) throws Exception {
        var keys = new HashMap<String, String>();
        json.readTree(asked.andReturn().getResponse().getContentAsByteArray())
                .at("/toDecide/0/pieces")
                .forEach(piece -> {
                    if (!piece.get("place").isNull()) {
                        keys.put(
                                piece.get("text").asString(),
                                piece.at("/place/key").asString());
                    }
                });
        return keys;
    }

    private List<String> filed() {
        return texts(
                """
                select i.text from authority_filing_item i join authority_filing f on f.id = i.filing
                where f.incident = :incident order by f.id""");
    }

    private List<String> published() {
        return texts("select words from publication_record where incident = :incident order by id");
    }

    private List<String> decisions() {
        return texts("select choice || ' ' || acted_post from mask_decision where incident = :incident order by id");
    }

    private List<String> texts(String query) {
        return new ArrayList<>(sql.sql(query)
                .param("incident", incident.value())
                .query(String.class)
                .list());
    }

    /** What the history tells the auditor: who acted, the contractor's clerk among them, and no words of a text. */
    private String told() throws Exception {
        return office.read("kansa", incident, "/history")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
