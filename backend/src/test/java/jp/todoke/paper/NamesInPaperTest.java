package jp.todoke.paper;

import static jp.todoke.incident.Cases.itIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** 氏名の確認: a paper is confirmed when it is decided of every word that may be a name whether it is one. */
@OfficeTest
class NamesInPaperTest {

    private static final String NAMES = "/papers/council/names";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aPaperWaitsToBeConfirmed() throws Exception {
        office = new TrackOffice(application);
        itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a");
        sends("encho", "/participants", Map.of("name", "千葉 恵", "kind", "保育士", "unitCode", "F001"));
        event("千葉さんが書庫を捜した。");
        event("千葉へ電話し、千葉県警察へ届け出た。");
        event("松本さんと内田さんに聞いた。");
        event("池田部長と松本大輔が来た。大和田町を捜した。");
        thePlanIsApproved();
        sends("joho-a", "/council/decision", Map.of("version", 0, "manner", "SINGLE", "reason", "審議会へ報告する。"));
        sends("joho-a", "/council/meeting", Map.of("version", 1, "name", "第７回審議会", "day", "2013-01-17"));
        compile(2, "個人情報の紛失について").andExpect(status().isOk());
    }

    private void thePlanIsApproved() throws Exception {
        sends(
                "encho",
                "/supervisor/F001/head-report",
                Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "保育課長に報告した。"));
        sends(
                "hoiku-kacho",
                "/supervisor/F001/receipt",
                Map.of("time", Told.at(office.now()), "means", "PHONE", "noInstruction", true));
        sends(
                "encho",
                "/prevention/plan",
                Map.of(
                        "version",
                        0,
                        "causeStatus",
                        "UNKNOWN",
                        "measures",
                        List.of(Map.of(
                                "text",
                                "終業時に枚数を数える",
                                "novelty",
                                "NEW",
                                "kind",
                                "CHECK",
                                "verifier",
                                "CHIEF",
                                "guidedByChief",
                                false,
                                "doer",
                                "当番",
                                "recurring",
                                "毎日"))));
        sends("hoiku-kacho", "/prevention/plan-decision", PlainSteps.approved(1, 1));
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void thePaperWaitsUntilEveryDoubtfulNameIsDecidedAndKeepsWhatWasDecided() throws Exception {
        assertThat(spots()).extracting(spot -> spot.get("text").asString()).containsExactly("千葉", "松本さん", "内田さん");
        confirm(3)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/paper-names-undecided"))
                .andExpect(jsonPath("$.title").value(containsString("3か所")));

        decide("joho-a", "千葉", "LEAVE")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.undecided").value(2));
        decide("hoiku-kacho", "松本さん", "MASK").andExpect(status().isOk());
        decide("joho-a", "内田さん", "LEAVE").andExpect(status().isOk());
        decide("hoiku-kacho", "内田さん", "MASK")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.undecided").value(0));

        var decided = spots().get(2).get("place").get("decision");
        assertThat(decided.get("choice").asString()).isEqualTo("MASK");
        assertThat(decided.get("by").get("post").asString()).isEqualTo("保育課長");
        confirm(3).andExpect(status().isOk());
        var paper = text();
        assertThat(paper)
                .contains("保育士Ｂが書庫を捜した。", "千葉へ電話し、千葉県警察へ届け出た。", "と関係者Ａに聞いた。", "大和田町を捜した。", "福祉部長と情報セキュリティ担当が来た。")
                .doesNotContain("千葉さん", "松本", "内田", "池田");
        assertThat(spots()).isEmpty();
    }

    @Test
    void whatIsMaskedAlreadyIsAskedOfNobodyAgain() throws Exception {
        decide("joho-a", "千葉", "LEAVE").andExpect(status().isOk());
        event("前の日にも千葉へ電話した。");

        assertThat(undecidedWords()).containsExactlyInAnyOrder("千葉", "松本さん", "内田さん");
    }

    @Test
    void aMaskThatWouldEmptyASentenceIsRefusedAtTheField() throws Exception {
        event("内田さん。");
        var key = spots().stream()
                .filter(spot -> spot.get("text").asString().equals("内田さん"))
                .map(spot -> spot.get("place").get("key").asString())
                .toList();

        office.send("joho-a", incident, NAMES, Map.of("key", key.get(key.size() - 1), "choice", "MASK"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("choice"));
        assertThat(undecidedWords()).hasSize(4);

        office.send("encho", incident, "/participants", Map.of("name", "書庫を捜した", "kind", "職員", "unitCode", "F001"))
                .andExpect(status().isOk());
        event("棚を捜した。");
        office.send("encho", incident, "/participants", Map.of("name", "棚を捜した", "kind", "職員", "unitCode", "F001"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("name"));
    }

    @Test
    void aTitleOfWhichNothingWouldBeLeftIsRefusedAtItsField() throws Exception {
        sends(
                "hoiku-kacho",
                "/council/paper-confirmation",
                Map.of("version", 3, "outcome", "RETURNED", "reason", "直す。"));

        compile(4, "千葉 恵")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("title"));
    }

    @Test
    void onlyWhoeverMakesThePaperReadsAndDecidesItsDoubtfulNames() throws Exception {
        for (var login : List.of("encho", "kansa", "hoiku-b")) {
            office.read(login, incident, NAMES).andExpect(status().isForbidden());
        }
        office.send("joho-a", incident, NAMES, Map.of("key", "0".repeat(64), "choice", "MASK"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("key"));
        var history = office.read("joho-a", incident, "/history")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(history).doesNotContain("内田");
    }

    private List<JsonNode> spots() throws Exception {
        return office.view("joho-a", incident, NAMES)
                .get("lines")
                .valueStream()
                .flatMap(line -> line.get("pieces").valueStream())
                .filter(piece -> !piece.get("place").isNull())
                .toList();
    }

    private List<String> undecidedWords() throws Exception {
        return spots().stream()
                .filter(spot -> spot.get("place").get("decision").isNull())
                .map(spot -> spot.get("text").asString())
                .toList();
    }

    private ResultActions decide(String login, String words, String choice) throws Exception {
        var key = spots().stream()
                .filter(spot -> spot.get("text").asString().equals(words))
                .findFirst()
                .orElseThrow()
                .get("place")
                .get("key")
                .asString();
        return office.send(login, incident, NAMES, Map.of("key", key, "choice", choice));
    }

    private ResultActions compile(int version, String title) throws Exception {
        return office.send(
                "joho-a",
                incident,
                "/council/paper",
                Map.of(
                        "version",
                        version,
                        "documentNo",
                        "資料６",
                        "date",
                        "2013-01-17",
                        "author",
                        "こども家庭部保育課",
                        "title",
                        title,
                        "preface",
                        "次のとおり報告する。"));
    }

    private ResultActions confirm(int version) throws Exception {
        return office.send(
                "hoiku-kacho",
                incident,
                "/council/paper-confirmation",
                Map.of("version", version, "outcome", "CONFIRMED"));
    }

    private String text() throws Exception {
        return office.view("joho-a", incident, "/papers/council/text").toString();
    }

    private void event(String what) throws Exception {
        sends(
                "encho",
                "/course-of-events",
                Map.of("startsAt", "2012-12-25T16:41:00+09:00", "openEnd", false, "what", what, "kind", "SEARCH"));
    }

    private void sends(String login, String path, Map<String, ?> body) throws Exception {
        office.sendOnce(login, incident, path, body).andExpect(status().is2xxSuccessful());
    }
}
