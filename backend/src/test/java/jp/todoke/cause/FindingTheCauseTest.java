package jp.todoke.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** A card is lost, and those who answer for it find out why. */
@OfficeTest
class FindingTheCauseTest {

    private static final String NAMED = "山田先生が記録を付けずに使い、戻し忘れたと推定される。";
    private static final String MASKED = "保育士Ａが記録を付けずに使い、戻し忘れたと推定される。";

    @Autowired
    ApplicationContext application;

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
    void whatTheHeadFoundStandsUntilTheChiefKnowsMore() throws Exception {
        writes("encho", presumed(0)).andExpect(status().isOk());
        var more = presumed(1);
        more.put("status", "CONFIRMED");
        more.put("sentence", "棚の裏に落ちていた。");
        writes("hoiku-kacho", more)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.versions[0].status").value("PRESUMED"))
                .andExpect(jsonPath("$.versions[1].sentence").value("棚の裏に落ちていた。"))
                .andExpect(jsonPath("$.versions[1].by.post").value(endsWith("課長")));

        assertThat(office.view("kansa", incident, "/cause").at("/version").asInt())
                .isEqualTo(2);
    }

    @Test
    void theSecretariatWritesToo() throws Exception {
        writes("joho-a", presumed(0)).andExpect(status().isOk());
    }

    @Test
    void whoAnswersForNothingWritesNothing() throws Exception {
        writes("hoiku-a", presumed(0)).andExpect(status().isForbidden());
        writes("hoiku-kakari", presumed(0)).andExpect(status().isForbidden());
    }

    @Test
    void ofTwoClerksTheSecondIsShownWhatTheFirstWrote() throws Exception {
        writes("encho", presumed(0)).andExpect(status().isOk());

        writes("joho-a", presumed(0))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/saved-by-other"))
                .andExpect(jsonPath("$.current.version").value(1))
                .andExpect(jsonPath("$.current.versions[0].hypotheses", hasSize(2)));
    }

    @Test
    void aPartyDoesNotInvestigate() throws Exception {
        var account = account("hoiku-a");
        office.send("hoiku-kacho", incident, "/parties", Map.of("account", account, "reason", "カードを最後に使ったため"))
                .andExpect(status().isOk());
        var typed = presumed(0);
        typed.put("investigator", account);

        writes("encho", typed)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("investigator"))
                .andExpect(jsonPath("$.violations[0].message").value("この人は当事者です。調査者には、当事者でない人を選んでください。"));
        assertThat(accounts(office.view("encho", incident, "/cause/investigators")))
                .isNotEmpty()
                .doesNotContain(account);
    }

    @Test
    void whoeverBecomesAPartyLaterIsShownAsOne() throws Exception {
        var account = account("hoiku-kakari");
        var typed = presumed(0);
        typed.put("investigator", account);
        writes("encho", typed)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.investigatorIsParty").value(false));

        office.send("hoiku-kacho", incident, "/parties", Map.of("account", account, "reason", "立ち会っていたため"))
                .andExpect(status().isOk());

        assertThat(office.view("encho", incident, "/cause")
                        .get("investigatorIsParty")
                        .asBoolean())
                .isTrue();
        typed.put("version", 1);
        writes("encho", typed).andExpect(status().isBadRequest());
    }

    @Test
    void unknownStaysUnknownAndWhatNobodyWasAskedStaysEmpty() throws Exception {
        var typed = presumed(0);
        typed.put("rule", Map.of("followed", Map.of("answer", "UNKNOWN"), "permitted", Map.of("answer", "NO")));
        typed.put("logConflict", "UNKNOWN");

        writes("encho", typed)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.versions[0].rule.followed.answer").value("UNKNOWN"))
                .andExpect(jsonPath("$.versions[0].rule.existed.answer").isEmpty())
                .andExpect(jsonPath("$.versions[0].log.conflict").value("UNKNOWN"));
    }

    @Test
    void whatIsMissingIsToldAtItsField() throws Exception {
        var typed = presumed(0);
        typed.put("sentence", "");
        typed.put("primaryClass", null);
        typed.put("hypotheses", List.of(Map.of("text", "持ち出した", "standing", "EXCLUDED")));

        writes("encho", typed)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(containsInAnyOrder("sentence", "primaryClass", "hypotheses[0].speaksAgainst")));
        typed.put("whys", List.of("1", "2", "3", "4", "5", "6", "7", "8"));
        writes("encho", typed)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value("「なぜ」は7つまでです。まとめられるものをまとめてください。"));
    }

    @Test
    void whatTheLogSaysIsOfferedAndIsNoFact() throws Exception {
        assertThat(office.view("encho", incident, "/cause").get("logProposal").isNull())
                .isTrue();
        var out = office.now().minus(Duration.ofDays(2));
        var use = Map.of(
                "outAt",
                out.toString(),
                "inAt",
                out.plusSeconds(600).toString(),
                "approx",
                false,
                "user",
                "保育士Ｂ",
                "media",
                List.of("2歳用"),
                "lostMedia",
                List.of());
        office.sendOnce("encho", incident, "/usage/entries", use).andExpect(status().isOk());

        var view = office.view("encho", incident, "/cause");
        assertThat(view.get("logProposal").asString()).isEqualTo("使用記録には発覚までに1件の使用があり、全てに返却の記録がある。");
        assertThat(view.get("versions")).isEmpty();
    }

    @Test
    void thePlanBeginsWithTheCauseAndEveryPaperTellsTheSameOne() throws Exception {
        writes("encho", presumed(0)).andExpect(status().isOk());

        assertThat(proposed("encho", "draft-plan", "causeStatus")).containsExactly("PRESUMED");
        assertThat(proposed("encho", "draft-plan", "cause")).containsExactly(NAMED);
        assertThat(proposed("joho-a", "file-preliminary-report", "CAUSE"))
                .containsExactly("原因は次のとおりと推定している。\n" + MASKED);
        assertThat(office.view("joho-a", incident, "/publication-text")
                        .at("/composed/body")
                        .asString())
                .contains(MASKED, "（推定）");
    }

    @Test
    void aCauseThatLiesWithTheContractorIsReportedSo() throws Exception {
        var typed = presumed(0);
        typed.put("classes", List.of("OSAKA_4"));
        typed.put("primaryClass", "OSAKA_4");
        writes("joho-a", typed).andExpect(status().isOk());

        assertThat(proposed("joho-a", "file-preliminary-report", "causedBy")).containsExactly("CONTRACTOR");
    }

    @Test
    void whatSomebodySaidWhenHeardStaysWithThoseWhoLookIntoIt() throws Exception {
        var key = UUID.randomUUID();
        hears("encho", key, office.now().minusSeconds(60)).andExpect(status().isOk());
        hears("encho", key, office.now().minusSeconds(60))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].words").value("山田先生は、戻したと思うと話した。"));

        assertThat(office.view("hoiku-kacho", incident, "/cause/hearings")
                        .at("/0/words")
                        .asString())
                .isEqualTo("保育士Ａは、戻したと思うと話した。");
        office.read("hoiku-a", incident, "/cause/hearings").andExpect(status().isForbidden());
        for (var leaves : List.of("/proposals/draft-plan", "/cause", "/prevention", "/course-of-events", "/history")) {
            assertThat(office.view("encho", incident, leaves).toString()).doesNotContain("思うと話した");
        }
        for (var leaves : List.of("/proposals/file-preliminary-report", "/publication-text", "/papers")) {
            assertThat(office.view("joho-a", incident, leaves).toString()).doesNotContain("思うと話した");
        }
    }

    @Test
    void aHearingThatWasWrongIsStruckWithTheReasonAndStaysToBeRead() throws Exception {
        hears("encho", UUID.randomUUID(), office.now().minusSeconds(60)).andExpect(status().isOk());
        var hearing = office.view("encho", incident, "/cause/hearings").at("/0/id");
        var path = "/cause/hearings/" + hearing.asString() + "/withdrawal";

        office.send("encho", incident, path, Map.of("reason", " "))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        office.send("hoiku-a", incident, path, Map.of("reason", "別の事案の話だったため")).andExpect(status().isForbidden());
        office.send("hoiku-kacho", incident, path, Map.of("reason", "山田先生の別の事案の話だったため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].words").value("保育士Ａは、戻したと思うと話した。"))
                .andExpect(jsonPath("$[0].withdrawal.reason").value("保育士Ａの別の事案の話だったため"))
                .andExpect(jsonPath("$[0].withdrawal.by.post").value(endsWith("課長")))
                .andExpect(jsonPath("$[0].withdrawal.at").isNotEmpty());

        office.send("encho", incident, path, Map.of("reason", "同じ理由"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("この聞き取りの記録は、すでに取り消されています。画面を読み込み直してください。"));
        office.send("encho", incident, "/cause/hearings/999999/withdrawal", Map.of("reason", "理由"))
                .andExpect(status().isNotFound());
        assertThat(office.view("encho", incident, "/history").toString())
                .contains("HearingWithdrawn")
                .doesNotContain("別の事案の話");
    }

    @Test
    void nobodyIsHeardInTheFuture() throws Exception {
        hears("encho", UUID.randomUUID(), office.now().plusSeconds(3600))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("time.startsAt"));
    }

    private ResultActions writes(String login, Map<String, ?> typed) throws Exception {
        return office.send(login, incident, "/cause", typed);
    }

    private ResultActions hears(String login, UUID key, Object at) throws Exception {
        return office.press(
                login,
                incident,
                "/cause/hearings",
                key,
                Map.of("time", Told.at(at), "person", "山田先生", "hearer", "園長", "words", "山田先生は、戻したと思うと話した。"));
    }

    private List<String> proposed(String login, String step, String field) throws Exception {
        return office.view(login, incident, "/proposals/" + step)
                .get("texts")
                .valueStream()
                .filter(text -> text.get("field").asString().equals(field))
                .map(text -> text.get("text").asString())
                .toList();
    }

    private static List<Long> accounts(JsonNode people) {
        return people.valueStream()
                .map(person -> person.get("account").asLong())
                .toList();
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> presumed(int version) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "status",
                "PRESUMED",
                "sentence",
                NAMED,
                "whys",
                List.of("記録を付けなかった", "作業が中断した"),
                "hypotheses",
                List.of(
                        Map.of("text", "記録を付けずに使った", "speaksFor", "記録は全て揃っている", "standing", "LIKELY"),
                        Map.of("text", "盗まれた", "standing", "OPEN")),
                "classes",
                List.of("OSAKA_2B", "OWN_INTERRUPTED"),
                "primaryClass",
                "OSAKA_2B"));
    }
}
