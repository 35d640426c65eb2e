package jp.todoke.usage;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published case's log of use, of 18 to 21 December 2012; the card is missed on the 25th at 16:40. */
@OfficeTest
class UsageOfTheCardTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void theCardIsMissed() throws Exception {
        office = new TrackOffice(application);
        Cases.itIs(clock, "2012-12-26T10:00");
        incident = Cases.report(mvc, "hoiku-a");
        office.send(
                        "encho",
                        incident,
                        "/media",
                        Map.of("kind", "SD_CARD", "label", "２歳児用ＳＤカード", "quantity", 1, "unit", "枚", "approx", false))
                .andExpect(status().isOk());
    }

    @Test
    void theWholeLogStandsInTheOrderOfUseWithTheGapToTheDiscovery() throws Exception {
        var log = new ArrayList<>(publishedLog());
        Collections.reverse(log);
        for (var use : log) {
            record("encho", use).andExpect(status().isOk());
        }

        var view = office.view("encho", incident, "/usage");
        assertThat(view.get("entries").values().stream()
                        .map(entry -> entry.get("user").asString()))
                .containsExactly("保育士Ｂ", "保育士Ｃ", "保育士Ｂ", "保育士Ｄ", "保育士Ｃ", "保育士Ｅ");
        assertThat(view.at("/lost/0/gap/from").asString()).isEqualTo("RETURNED");
        assertThat(List.of(
                        view.at("/lost/0/gap/days").asInt(),
                        view.at("/lost/0/gap/hours").asInt(),
                        view.at("/lost/0/gap/minutes").asInt()))
                .containsExactly(7, 1, 20);
        assertThat(view.get("days").values().stream()
                        .filter(day -> day.get("closed").asBoolean())
                        .map(day -> day.get("day").asString()))
                .containsExactly("2012-12-22", "2012-12-23", "2012-12-24");
        assertThat(view.get("days")).hasSize(8);
    }

    @Test
    void anEntryIsCorrectedByANewOneAndBothStay() throws Exception {
        record("encho", publishedLog().get(0));
        var wrong = office.view("encho", incident, "/usage").at("/entries/0/id").asLong();
        var open = use("2012-12-18T15:00", null, "保育士Ｂ", "2歳用");
        open.put("lostMedia", List.of(1));
        open.put("reality", "返却したところを見た人がいない。");

        correct("encho", wrong, open, false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries", hasSize(2)))
                .andExpect(jsonPath("$.lost[0].gap.from").value("NOT_RETURNED"));
        correct("encho", wrong, open, false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/usage-already-corrected"));
        var standing = office.view("encho", incident, "/usage").get("entries").values().stream()
                .filter(entry -> entry.get("correctedBy").isNull())
                .toList();
        assertThat(standing).hasSize(1);
        correct("encho", standing.get(0).get("id").asLong(), open, true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries", hasSize(3)))
                .andExpect(jsonPath("$.lost[0].gap").isEmpty());
    }

    @Test
    void aButtonPressedTwiceRecordsOneUse() throws Exception {
        var key = UUID.randomUUID();

        record("encho", publishedLog().get(0), key).andExpect(status().isOk());
        record("encho", publishedLog().get(0), key)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries", hasSize(1)));
    }

    @Test
    void anImpossibleUseIsRefusedAtItsFields() throws Exception {
        var use = use("2012-12-27T15:00", "2012-12-18T15:00", "保育士Ｂ", "2歳用");
        use.put("lostMedia", List.of(9));

        record("encho", use)
                .andExpect(status().isBadRequest())
                .andExpect(
                        jsonPath("$.violations[?(@.field == 'outAt')].message").value("現在より後の日時は入力できません。日時を確かめてください。"))
                .andExpect(
                        jsonPath("$.violations[?(@.field == 'inAt')].message").value("終わりの日時が始まりより前です。日時を確かめてください。"))
                .andExpect(jsonPath("$.violations[?(@.field == 'lostMedia')].message")
                        .value("紛失した物を選び直してください。"));
    }

    @Test
    void aFileIsLookedAtFirstAndStoredAllOrNothingAndOnlyOnceUnlessMeant() throws Exception {
        var file = Excel.of(
                Excel.row("持出日時", "返却日時", "使用者", "媒体", "目的", "立会人"),
                Excel.row("平成24年12月18日 午後3時", "午後3時20分", "保育士Ｂ", "2歳用", "誕生児", "副園長"),
                Excel.row("さっき", null, "保育士Ｃ", "3歳用"));
        var preview = preview("encho", file);
        assertThat(preview.at("/rows/0/lostMedia/0").asInt()).isEqualTo(1);
        assertThat(preview.at("/rows/1/faults/0/cell").asString()).isEqualTo("A3");
        assertThat(preview.at("/rows/1/faults/0/sentence").asString()).isEqualTo("日時として読み取れません。日時を入力してください。");
        assertThat(office.view("encho", incident, "/usage").get("entries")).isEmpty();

        var rows = List.of(publishedLog().get(0), use("2012-12-27T15:00", null, "保育士Ｃ", "3歳用"));
        takeOver(preview, rows, false)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("rows[1].outAt"));
        assertThat(office.view("encho", incident, "/usage").get("entries")).isEmpty();
        takeOver(preview, publishedLog(), false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries", hasSize(6)))
                .andExpect(jsonPath("$.entries[0].imported").value(true));

        assertThat(preview("encho", file).get("takenOverAt").isNull()).isFalse();
        takeOver(preview, publishedLog(), false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/usage-file-taken-over"));
        takeOver(preview, publishedLog(), true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries", hasSize(12)));
    }

    @Test
    void aFileThatIsNoExcelFileOrTooLargeIsRefusedInWords() throws Exception {
        upload("encho", "memo".getBytes())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("file"));
        upload("encho", new byte[UsageLimits.MEGABYTES * 1024 * 1024 + 1])
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value("2MBまでのファイルを選んでください。"));
    }

    @Test
    void theTemplateIsThereAndAnotherNurserySeesNothing() throws Exception {
        office.read("encho", incident, "/usage/template")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
        office.read("other-encho", incident, "/usage").andExpect(status().isNotFound());
        upload("other-encho", "memo".getBytes()).andExpect(status().isNotFound());
    }

    @Test
    void outsideTheNurseryNobodyReadsAUsersName() throws Exception {
        var use = use("2012-12-18T15:00", "2012-12-18T15:20", "山田 花子", "2歳用");
        record("encho", use)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries[0].user").value("山田 花子"));

        office.read("hoiku-kacho", incident, "/usage")
                .andExpect(jsonPath("$.entries[0].user").value("保育士Ａ"));
    }

    private List<Map<String, Object>> publishedLog() throws Exception {
        var file = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/test/resources/cases/sd-card-at-nursery.json")));
        return file.get("usage_history").values().stream()
                .map(use -> {
                    var cards = use.get("cards").values().stream()
                            .map(JsonNode::asString)
                            .toList();
                    var entry = use(
                            use.get("out").asString(),
                            use.get("in").asString(),
                            use.get("user").asString(),
                            cards.toArray(String[]::new));
                    entry.put("lostMedia", cards.contains("2歳用") ? List.of(1) : List.of());
                    entry.put("equipment", use.get("camera").asBoolean() ? "デジタルカメラ" : null);
                    entry.put("purpose", use.get("purpose").asString());
                    entry.put(
                            "witness",
                            use.get("witness").isNull()
                                    ? null
                                    : use.get("witness").asString());
                    return entry;
                })
                .toList();
    }

    private static Map<String, Object> use(String out, String in, String user, String... media) {
        var use = new HashMap<String, Object>(Map.of(
                "outAt", instant(out), "approx", false, "user", user, "media", List.of(media), "lostMedia", List.of()));
        use.put("inAt", in == null ? null : instant(in));
        return use;
    }

    private static String instant(String local) {
        return LocalDateTime.parse(local).atZone(OfficialTime.ZONE).toInstant().toString();
    }

    private ResultActions record(String login, Map<String, Object> use) throws Exception {
        return record(login, use, UUID.randomUUID());
    }

    private ResultActions record(String login, Map<String, Object> use, UUID key) throws Exception {
        return sent(login, "/entries", use, key);
    }

    private ResultActions correct(String login, long entry, Map<String, Object> use, boolean removed) throws Exception {
        return sent(
                login,
                "/entries/" + entry + "/correction",
                Map.of("removed", removed, "usage", use),
                UUID.randomUUID());
    }

    @Test
    void aSecondFileOfThePersonWaitsForTheFirstAndThatOfAnotherDoesNot() throws Exception {
        var opened = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        var slow = new MockMultipartFile("file", "log.xlsx", null, new byte[] {1}) {
            @Override
            public InputStream getInputStream() throws IOException {
                opened.countDown();
                try {
                    goesOn.await();
                } catch (InterruptedException broken) {
                    throw new IOException(broken);
                }
                return super.getInputStream();
            }
        };
        var first = CompletableFuture.runAsync(
                () -> assertThatCode(() -> send("encho", slow).andExpect(status().isBadRequest()))
                        .doesNotThrowAnyException());
        opened.await();

        var other = new byte[] {1};
        upload("encho", other)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value("前に選んだファイルを読み取っています。終わるまで待って、もう一度選んでください。"));
        upload("fuku-encho", other)
                .andExpect(jsonPath("$.violations[0].message").value(not(containsString("前に選んだファイル"))));

        goesOn.countDown();
        first.get();
        upload("encho", other).andExpect(jsonPath("$.violations[0].message").value(not(containsString("前に選んだファイル"))));
    }

    private ResultActions takeOver(JsonNode preview, List<Map<String, Object>> rows, boolean again) throws Exception {
        return sent(
                "encho",
                "/imports",
                Map.of("sha256", preview.get("sha256").asString(), "again", again, "rows", rows),
                UUID.randomUUID());
    }

    private ResultActions sent(String login, String path, Map<String, ?> body, UUID key) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + "/usage" + path)
                .with(as(login))
                .header("Idempotency-Key", key)
                .contentType(APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body)));
    }

    private JsonNode preview(String login, byte[] file) throws Exception {
        return JsonMapper.shared()
                .readTree(upload(login, file)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }

    private ResultActions upload(String login, byte[] file) throws Exception {
        return send(login, new MockMultipartFile("file", "log.xlsx", null, file));
    }

    private ResultActions send(String login, MockMultipartFile file) throws Exception {
        return mvc.perform(multipart("/api/incidents/" + incident + "/usage/import-preview")
                .file(file)
                .with(as(login)));
    }
}
