package jp.todoke.paper;

import static jp.todoke.identity.As.as;
import static jp.todoke.incident.Cases.itIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published case of the nursery's SD card, entered as facts at its own dates, up to the council's paper. */
@OfficeTest
class NurseryPaperTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    JsonNode file;
    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void theCaseIsPlayedUpToTheApprovedPlan() throws Exception {
        file = JsonMapper.shared().readTree(getClass().getResourceAsStream("/cases/sd-card-at-nursery.json"));
        office = new TrackOffice(application);
        itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a");
        itIs(clock, "2012-12-25T18:10");
        sends("encho", "/search/F001/rounds", round(0, 1, "2012-12-25T16:40:00+09:00", "2012-12-25T18:00:00+09:00"));
        sends(
                "encho",
                "/supervisor/F001/head-report",
                Map.of(
                        "time",
                        Told.at("2012-12-25T18:00:00+09:00"),
                        "reporter",
                        "園長",
                        "means",
                        "PHONE",
                        "words",
                        event(2).get("what").asString(),
                        "latenessReason",
                        "捜索を先に行ったため。"));
        sends(
                "hoiku-kacho",
                "/supervisor/F001/receipt",
                Map.of(
                        "time",
                        Told.at("2012-12-25T18:05:00+09:00"),
                        "means",
                        "PHONE",
                        "noInstruction",
                        false,
                        "instructions",
                        List.of("撮影後の保存と、持ち出しのときの確認を徹底すること")));
        sends("encho", "/media", medium());
        itIs(clock, "2012-12-27T17:00");
        sends(
                "encho",
                "/search/F001/rounds",
                round(version("/search", "/units/0/version"), 3, "2012-12-26T08:30:00+09:00", null));
        sends(
                "encho",
                "/supervisor/F001/written-report",
                Map.of(
                        "version",
                        version("/supervisor", "/units/0/version"),
                        "time",
                        Told.on("2012-12-27"),
                        "managementState",
                        "施錠できる書庫に保管",
                        "course",
                        "終業時に気付いた",
                        "laterMeasures",
                        "枚数を数える"));
        sends(
                "encho",
                "/prevention/plan",
                Map.of(
                        "version",
                        0,
                        "causeStatus",
                        "UNKNOWN",
                        "cause",
                        "使用簿に記入のない使用は確認できなかった。",
                        "measures",
                        measures()));
        sends(
                "hoiku-kacho",
                "/prevention/plan-decision",
                PlainSteps.approved(1, measures().size()));
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void thePaperHoldsEveryTimeMaskedNameCountAndMeasure() throws Exception {
        compiles();
        confirms();

        var paper = words(file());

        assertThat(paper)
                .contains(
                        normal("資料６"),
                        normal("平成25年1月17日"),
                        normal("こども家庭部保育課"),
                        normal("紛失した個人情報および数"),
                        normal("経緯"),
                        normal("事故防止に向けた対応"));
        for (var event : file.get("course_of_events")) {
            assertThat(paper)
                    .as("time of %s", event)
                    .contains(normal(event.get("raw").asString()));
            assertThat(paper).as("who of %s", event).contains(normal(actor(event)));
        }
        assertThat(paper).contains("約41枚", "約15枚", "約17枚", "5枚", "4枚", "12名", "11名・12名", "10名", "1名", "22名~46名");
        assertThat(paper).contains("平成24年12月12日(水)・13日(木)");
        file.get("prevention_measures").forEach(measure -> assertThat(paper)
                .contains(normal(measure.get("text").asString())));
    }

    @Test
    void everyFactOfTheCaseFileIsFoundInWordAndInPdfTheUsesToo() throws Exception {
        for (var use : file.get("usage_history")) {
            var body = new HashMap<String, Object>(Map.of(
                    "outAt",
                    use.get("out").asString() + ":00+09:00",
                    "inAt",
                    use.get("in").asString() + ":00+09:00",
                    "approx",
                    false,
                    "user",
                    use.get("user").asString(),
                    "media",
                    list(use.get("cards")),
                    "lostMedia",
                    list(use.get("cards")).contains("2歳用") ? List.of(1) : List.of(),
                    "purpose",
                    use.get("purpose").asString()));
            body.put("equipment", use.get("camera").asBoolean() ? "デジタルカメラ" : null);
            body.put(
                    "witness",
                    use.get("witness").isNull() ? null : use.get("witness").asString());
            office.sendOnce("encho", incident, "/usage/entries", body).andExpect(status().isOk());
        }
        compiles();
        confirms();
        var pdf = office.read("joho-a", incident, "/papers/council/pdf")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Path.of("target/papers/nursery.pdf"), pdf);

        for (var paper : List.of(PaperText.ofWord(file()), PaperText.ofPdf(pdf))) {
            assertThat(paper)
                    .contains(normal("資料６"), normal("平成25年1月17日"), normal("こども家庭部保育課"))
                    .contains("約41枚", "約15枚", "約17枚", "5枚", "4枚", "12名", "11名・12名", "10名", "1名", "22名~46名")
                    .contains("平成24年12月12日(水)・13日(木)", "(デジタルカメラ)", "7日1時間20分");
            for (var event : file.get("course_of_events")) {
                assertThat(paper).contains(normal(event.get("raw").asString()), normal(actor(event)));
            }
            for (var content : file.get("lost_items").get(0).get("contents")) {
                assertThat(paper).contains(normal(content.get("class").asString()));
                list(content.get("what")).forEach(what -> assertThat(paper).contains(normal(what)));
            }
            for (var use : file.get("usage_history")) {
                var out = LocalDateTime.parse(use.get("out").asString());
                var back = LocalDateTime.parse(use.get("in").asString());
                assertThat(paper)
                        .contains(normal(OfficialTime.dateAndWeekday(out.toLocalDate())))
                        .contains(
                                normal(OfficialTime.time(out.toLocalTime())),
                                normal(OfficialTime.time(back.toLocalTime())))
                        .contains(normal(use.get("user").asString() + String.join("、", list(use.get("cards")))))
                        .contains(normal("目的：" + use.get("purpose").asString()));
                if (!use.get("witness").isNull()) {
                    assertThat(paper)
                            .contains(normal("立会い：" + use.get("witness").asString()));
                }
            }
            file.get("prevention_measures").forEach(measure -> assertThat(paper)
                    .contains(normal(measure.get("text").asString())));
        }
    }

    @Test
    void nobodyIsNamedInThePaper() throws Exception {
        compiles();

        assertThat(words(file())).doesNotContain("山田", "花子").contains("保育士A");
    }

    @Test
    void theUsesOfTheCardAreSectionThreeAndWithoutThemTheNumberingClosesUp() throws Exception {
        compiles();
        assertThat(headings()).containsExactly("紛失した個人情報および数", "経緯", "事故防止に向けた対応");

        mvc.perform(
                        post("/api/incidents/" + incident + "/usage/entries")
                                .with(as("encho"))
                                .header("Idempotency-Key", UUID.randomUUID())
                                .contentType(APPLICATION_JSON)
                                .content(
                                        """
                                {"outAt": "2012-12-18T15:00:00+09:00", "inAt": "2012-12-18T15:20:00+09:00", "approx": false, "user": "山田 花子",
                                 "media": ["２歳用"], "lostMedia": [1], "equipment": "デジタルカメラ", "purpose": "誕生児の写真撮影"}"""))
                .andExpect(status().isOk());

        assertThat(headings()).containsExactly("紛失した個人情報および数", "経緯", "紛失判明に至るまでのＳＤカード等使用状況", "事故防止に向けた対応");
        assertThat(words(file()))
                .contains(
                        normal("保育士Ａ　２歳用（デジタルカメラ）を使用し、返却した。目的：誕生児の写真撮影。"),
                        normal("平成24年12月18日（火）午後3時20分の返却が、確認できる最後の使用である。判明までの時間は、7日1時間20分である。"))
                .doesNotContain("山田", "花子");
    }

    private List<String> headings() throws Exception {
        var headings = new ArrayList<String>();
        office.view("joho-a", incident, "/papers/council/text")
                .get("sections")
                .forEach(section -> headings.add(section.get("heading").asString()));
        return headings;
    }

    @Test
    void anIssuedPaperPrintsTheSameWhateverBecomesOfTheFacts() throws Exception {
        compiles();
        assertThat(office.view("joho-a", incident, "/papers").at("/0/draft").asBoolean())
                .isTrue();
        office.read("joho-a", incident, "/papers/council/changes").andExpect(status().isNotFound());
        confirms();
        var issued = file();
        office.read("joho-a", incident, "/papers/council/changes")
                .andExpect(jsonPath("$.sections").isEmpty());

        sends(
                "encho",
                "/course-of-events",
                Map.of(
                        "startsAt",
                        "2012-12-28T09:00:00+09:00",
                        "actor",
                        "園長",
                        "what",
                        "後から分かったこと。",
                        "kind",
                        "OTHER",
                        "openEnd",
                        false));

        assertThat(file()).isEqualTo(issued);
        assertThat(words(file())).doesNotContain("後から分かったこと");
        office.read("joho-a", incident, "/papers/council/changes")
                .andExpect(jsonPath("$.sections.length()").value(1))
                .andExpect(jsonPath("$.sections[0].heading").value("経緯"))
                .andExpect(jsonPath("$.sections[0].stated").isEmpty())
                .andExpect(jsonPath("$.sections[0].now[0]").value("平成24年12月28日（金）　午前9時　園長　後から分かったこと。"));
        office.read("encho", incident, "/papers/council/text")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.draft").value(false));
        assertThat(office.view("joho-a", incident, "/papers").at("/0/sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(issued)));
    }

    @Test
    void aTeacherOfAnotherNurserySeesNoPaper() throws Exception {
        compiles();

        office.read("other-hoiku", incident, "/papers/council").andExpect(status().isNotFound());
        office.read("other-hoiku", incident, "/papers").andExpect(status().isNotFound());
    }

    @Test
    void thereIsNoPaperBeforeItIsDecidedThatTheCouncilIsTold() throws Exception {
        office.read("joho-a", incident, "/papers/council")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("この文書はまだありません。審議会への報告が決まると作られます。"));
        assertThat(office.view("joho-a", incident, "/papers").size()).isZero();
    }

    private void compiles() throws Exception {
        itIs(clock, "2013-01-10T10:00");
        sends("joho-a", "/council/decision", Map.of("version", 0, "manner", "SINGLE"));
        sends(
                "joho-a",
                "/council/meeting",
                Map.of(
                        "version",
                        1,
                        "name",
                        "第７期第７回情報公開および個人情報保護運営審議会",
                        "day",
                        "2013-01-17",
                        "begins",
                        "10:00",
                        "place",
                        "庁議室",
                        "latenessReason",
                        "年末年始を挟んで開庁日が足りないため"));
        var proposal = office.view("joho-a", incident, "/council").get("proposal");
        sends(
                "joho-a",
                "/council/paper",
                Map.of(
                        "version",
                        2,
                        "documentNo",
                        "資料６",
                        "date",
                        proposal.get("date").asString(),
                        "author",
                        proposal.get("author").asString(),
                        "title",
                        proposal.get("title").asString(),
                        "preface",
                        proposal.get("preface").asString()));
    }

    private void confirms() throws Exception {
        sends(
                "hoiku-kacho",
                "/council/paper-confirmation",
                Map.of("version", 3, "outcome", "CONFIRMED", "latenessReason", "事故から会議までの日数が足りなかったため。"));
    }

    private JsonNode event(int index) {
        return file.get("course_of_events").get(index);
    }

    /** 園長・保育士５名 without the file's own remark on it. */
    private static String actor(JsonNode event) {
        return event.get("actor").asString().replaceFirst(" \\(.*", "").replaceAll("[()]", "");
    }

    private Map<String, Object> round(int version, int event, String from, String to) {
        var round = new HashMap<String, Object>(Map.of(
                "version",
                version,
                "time",
                to == null ? Told.from(from) : Told.between(from, to),
                "places",
                List.of(Map.of("medium", 0, "place", "STORAGE", "result", "LOOKED")),
                "searchers",
                actor(event(event)),
                "account",
                event(event).get("what").asString(),
                "result",
                "GO_ON"));
        return round;
    }

    private Map<String, Object> medium() {
        var lost = file.get("lost_items").get(0);
        var contents = new ArrayList<Map<String, Object>>();
        for (var content : lost.get("contents")) {
            contents.add(Map.of(
                    "shotOn",
                    list(content.get("shot")),
                    "people",
                    content.get("class").asString(),
                    "persons",
                    ints(content.get("persons")),
                    "what",
                    String.join("、", list(content.get("what"))),
                    "items",
                    content.get("photos").asInt(),
                    "approx",
                    content.get("approx").asBoolean()));
        }
        return Map.of(
                "kind",
                "SD_CARD",
                "label",
                lost.get("label").asString(),
                "quantity",
                lost.get("qty").asInt(),
                "unit",
                lost.get("unit").asString(),
                "items",
                lost.get("photos").asInt(),
                "itemsUnit",
                "枚",
                "approx",
                lost.get("photos_approx").asBoolean(),
                "contents",
                contents);
    }

    private List<Map<String, Object>> measures() {
        var measures = new ArrayList<Map<String, Object>>();
        for (var measure : file.get("prevention_measures")) {
            measures.add(Map.of(
                    "text",
                    measure.get("text").asString(),
                    "novelty",
                    "NEW",
                    "kind",
                    "CHECK",
                    "verifier",
                    "CHIEF",
                    "guidedByChief",
                    measure.has("guided_by_chief"),
                    "doer",
                    "全職員",
                    "recurring",
                    "毎日"));
        }
        return measures;
    }

    private static List<String> list(JsonNode node) {
        var values = new ArrayList<String>();
        (node.isArray() ? node : List.of(node)).forEach(value -> values.add(((JsonNode) value).asString()));
        return values;
    }

    private static List<Integer> ints(JsonNode node) {
        return list(node).stream().map(Integer::valueOf).toList();
    }

    private int version(String path, String pointer) throws Exception {
        return office.view("encho", incident, path).at(pointer).asInt();
    }

    private void sends(String login, String path, Map<String, ?> body) throws Exception {
        office.send(login, incident, path, body).andExpect(status().is2xxSuccessful());
    }

    private byte[] file() throws Exception {
        var bytes = office.read("joho-a", incident, "/papers/council")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("nursery.docx"), bytes);
        return bytes;
    }

    private static String words(byte[] file) throws Exception {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return normal(word.getText());
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s　]", "");
    }
}
