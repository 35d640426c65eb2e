package jp.todoke.incident.report;

import static jp.todoke.identity.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class BadInputTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void theAfternoonOfTheLoss() {
        Cases.itIs(clock, "2012-12-25T16:45");
    }

    @Test
    void nobodyNoticesALossInTheFuture() throws Exception {
        refused(
                report(Cases.nursery().replace("2012-12-25T16:40", "2012-12-25T17:40")),
                "noticedAt.time.startsAt",
                "現在より後の日時は入力できません。日時を確かめてください。");
    }

    @Test
    void nothingIsSeenForTheLastTimeAfterItWasMissed() throws Exception {
        refused(
                report(Cases.nursery().replace("2012-12-18T15:20", "2012-12-25T16:42")),
                "place.lastSeenAt.startsAt",
                "最後に確認した日時が、気付いた日時より後です。日時を確かめてください。");
    }

    @Test
    void aRangeOfPersonsRunsUpwards() throws Exception {
        refused(
                report(Cases.nursery().replace("\"max\": 46", "\"max\": 21")),
                "persons.max",
                "多いほうの数が、少ないほうの数より小さくなっています。");
    }

    @Test
    void aTeacherReportsForNoOtherNurseryAndForNoneThatDoesNotExist() throws Exception {
        refused(
                report(Cases.nursery().replace("\"unitCode\": null", "\"unitCode\": \"F002\"")),
                "unitCode",
                "この部署からは報告できません。ご自分の部署を選んでください。");
        refused(
                report(Cases.nursery().replace("\"unitCode\": null", "\"unitCode\": \"F999\"")),
                "unitCode",
                "この部署からは報告できません。ご自分の部署を選んでください。");
    }

    @Test
    void aMegabyteOfTextIsRefusedAtItsField() throws Exception {
        refused(
                report(Cases.nursery().replace("２歳児クラスの写真", "あ".repeat(350_000))),
                "whose.contents",
                "4,000文字以内で入力してください。");
    }

    @Test
    void controlCharactersAreRefusedAtTheirField() throws Exception {
        refused(
                report(Cases.nursery().replace("事務所の書庫", "事務所\\u0007の書庫")),
                "place.where",
                "4文字目「事務所〓の書庫」の〓は、保存できない文字です。その前後を消して入力し直してください。");
    }

    @Test
    void charactersOfOneComputerAreRefusedAtTheirPlaceAndNothingTypedIsTakenForATemplate() throws Exception {
        refused(
                report(Cases.nursery().replace("２歳児クラスの写真", "\\uE000藤さん")),
                "whose.contents",
                "1文字目「〓藤さん」の〓は外字のため、ほかの端末では読めません。ほかの漢字か仮名で入力してください。");
        refused(
                report(Cases.nursery().replace("２歳児クラスの写真", "${\\uE000}")),
                "whose.contents",
                "3文字目「${〓}」の〓は外字のため、ほかの端末では読めません。ほかの漢字か仮名で入力してください。");
    }

    @Test
    void anAnswerLeftOutIsAskedForInTheOfficesOwnSentence() throws Exception {
        refused(report(Cases.nursery().replace("\"malice\": \"UNKNOWN\"", "\"malice\": null")), "malice", "入力してください。");
    }

    @Test
    void brokenJsonIsRefusedWithoutRepeatingIt() throws Exception {
        report("{\"noticedAt\": {\"time\": {\"said\": \"山田")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/unreadable"))
                .andExpect(content().string(not(containsString("山田"))));
    }

    @Test
    void aLineOfTheCourseEndsNotBeforeItStarts() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");

        refused(
                mvc.perform(
                        post("/api/incidents/{n}/course-of-events", incident)
                                .with(as("encho"))
                                .contentType(APPLICATION_JSON)
                                .content(
                                        """
                {"startsAt": "2012-12-25T16:40:00+09:00", "endsAt": "2012-12-25T16:00:00+09:00", "openEnd": false,
                 "actor": "園長", "what": "捜した", "kind": "SEARCH"}""")),
                "endsAt",
                "終わりの日時が始まりより前です。日時を確かめてください。");
    }

    @Test
    void whoeverSavesAfterSomebodyElseSeesWhatIsStoredNow() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");
        medium(incident.value(), "", card("２歳児用ＳＤカード")).andExpect(status().isOk());
        medium(incident.value(), "/1/revision", revision(1, "２歳児用のＳＤカード")).andExpect(status().isOk());

        medium(incident.value(), "/1/revision", revision(1, "カード"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("ほかの人が先に保存しました。両方の内容を見比べて、もう一度保存してください。"))
                .andExpect(jsonPath("$.current.label").value("２歳児用のＳＤカード"))
                .andExpect(jsonPath("$.current.revision").value(2));
    }

    @Test
    void aCaseThatDoesNotExistIsNotFoundLikeOneThatIsNotYours() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");
        var foreign = mvc.perform(get("/api/incidents/{n}", incident).with(as("other-hoiku")))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();

        mvc.perform(get("/api/incidents/2012-9999").with(as("other-hoiku")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(foreign.replace(incident.value(), "2012-9999")));
    }

    private ResultActions report(String answers) throws Exception {
        return mvc.perform(post("/api/incidents")
                .with(as("hoiku-a"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(APPLICATION_JSON)
                .content(answers));
    }

    private ResultActions medium(String incident, String path, String body) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + "/media" + path)
                .with(as("encho"))
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    private static String card(String label) {
        return """
                {"kind": "SD_CARD", "label": "%s", "quantity": 1, "unit": "枚", "items": 41, "itemsUnit": "枚", "approx": true,
                 "contents": []}"""
                .formatted(label);
    }

    private static String revision(int revision, String label) {
        return "{\"revision\": %d, \"removed\": false, \"medium\": %s}".formatted(revision, card(label));
    }

    private static void refused(ResultActions answer, String field, String sentence) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field))
                .andExpect(jsonPath("$.violations[0].message").value(sentence));
    }
}
