package jp.todoke.paper;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.council.PaperHeading;
import jp.todoke.incident.Cases;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Every time that a page or a paper prints is one that somebody said. */
@OfficeTest
class NoInventedPrecisionTest {

    private static final Pattern HOUR = Pattern.compile("午[前後]\\d+時(?:\\d+分)?|正午");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    CouncilPaperComposer composer;

    @Autowired
    JsonMapper json;

    private TrackOffice office;
    private IncidentId incident;

    /** Six ways to tell a time of the days after the loss, each three times at days and hours by chance. */
    static Stream<String> told() {
        var random = new Random(20121225);
        return Stream.generate(() -> told(random)).limit(3).flatMap(times -> times);
    }

    private static Stream<String> told(Random random) {
        var days = List.of("12/25", "12/26", "12/27");
        var parts = List.of("朝", "午前", "昼", "夕方", "夜");
        return Stream.of(
                        "%1$s",
                        "%1$s %2$s", "%1$s %3$d:%4$02d頃", "%1$s %3$d:%4$02d過ぎ", "%1$s %3$d:%4$02d頃から翌日", "%1$s頃")
                .map(form -> form.formatted(
                        days.get(random.nextInt(days.size())),
                        parts.get(random.nextInt(parts.size())),
                        18 + random.nextInt(5),
                        random.nextInt(60)));
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @ParameterizedTest
    @MethodSource("told")
    void nothingIsPrintedMoreExactlyThanItWasTold(String text) throws Exception {
        Cases.itIs(clock, "2012-12-28T10:00");
        office = new TrackOffice(application);
        var time = understood(text);
        var whole = time.remove("wholeWords").toString();
        incident = Cases.report(mvc, "hoiku-a", reported(Map.of("time", time, "unknown", false)));

        sends("encho", "/media", medium(time));
        sends("encho", "/custody/1", custody(time));
        once(
                "hoiku-a",
                "/search/F001/police-reports",
                Map.of("kind", "LOST_PROPERTY", "time", time, "station", "みどり野警察署", "reportedBy", "園長"));
        sends(
                "hoiku-a",
                "/search/F001/rounds",
                late(Map.of(
                        "version",
                        0,
                        "time",
                        time,
                        "searchers",
                        "職員",
                        "account",
                        "捜した。",
                        "result",
                        "GO_ON",
                        "places",
                        List.of(Map.of("medium", 0, "place", "STORAGE", "result", "LOOKED")))));
        sends(
                "encho",
                "/supervisor/F001/head-report",
                late(Map.of("time", time, "reporter", "園長", "means", "PHONE", "words", "報告した。")));
        sends(
                "hoiku-kacho",
                "/supervisor/F001/receipt",
                late(Map.of("time", time, "means", "PHONE", "noInstruction", false, "instructions", List.of("捜すこと"))));
        once("hoiku-kacho", "/supervisor/F001/instructions", Map.of("text", "毎日数えること", "time", time, "toWhom", "園長"));
        sends("hoiku-kakari", "/supervisor/F001/written-report", writtenReport(time));
        sends(
                "encho",
                "/notification/contacts",
                late(Map.of(
                        "version",
                        0,
                        "outcome",
                        "GO_ON",
                        "contact",
                        Map.of("told", 3, "means", "PHONE", "time", time, "contactedBy", "園長", "apology", true))));

        sends("encho", "/occurrences", Map.of("time", time, "basis", "聞き取り"));
        sends(
                "encho",
                "/exposures",
                Map.of("exposed", "PERIOD", "time", time, "containedBy", "書庫に戻した。", "basis", "聞き取り"));
        sends("encho", "/media/1/find", found(time));

        for (var path : List.of("", "/search", "/supervisor", "/notification", "/custody", "/on-behalf")) {
            var words = office.view("hoiku-kacho", incident, path).findValues("wholeWords");
            assertThat(words).as(path).isNotEmpty().allMatch(each -> each.asString()
                    .equals(whole));
        }
        assertThat(hours(whole)).as(text).containsAll(hours(paper()));
    }

    @Test
    void ofWhatNobodyKnowsNoHourIsPrinted() throws Exception {
        Cases.itIs(clock, "2012-12-28T10:07");
        office = new TrackOffice(application);
        incident = Cases.report(mvc, "hoiku-a", reported(Map.of("unknown", true)));

        assertThat(office.view("hoiku-kacho", incident, "").findValues("wholeWords"))
                .isNotEmpty()
                .allMatch(each -> each.asString().equals("平成24年12月28日（金）以前"));
        assertThat(hours(paper())).isEmpty();
        assertThat(paper()).contains("平成24年12月28日（金）以前").contains("（気付いた日時は分からない）");
    }

    private static Set<String> hours(String words) {
        return HOUR.matcher(words).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    /** The answers of the nursery's teacher, noticed then and not asked when it was seen last. */
    private String reported(Map<String, ?> noticed) throws Exception {
        @SuppressWarnings("unchecked")
        var answers = (Map<String, Object>) json.readValue(Cases.nursery(), Map.class);
        answers.put("noticedAt", noticed);
        answers.put("place", Map.of("where", "事務室", "unknown", false));
        return json.writeValueAsString(answers);
    }

    private static Map<String, Object> medium(Map<String, Object> time) {
        return Map.of(
                "kind",
                "SD_CARD",
                "label",
                "２歳児用ＳＤカード",
                "unit",
                "枚",
                "approx",
                false,
                "lastUsedAt",
                time,
                "contents",
                List.of());
    }

    private static Map<String, Object> found(Map<String, Object> time) {
        return Map.of(
                "revision",
                0,
                "removed",
                false,
                "time",
                time,
                "place",
                "書庫",
                "foundBy",
                "副園長",
                "seen",
                "NO",
                "used",
                "NO",
                "condition",
                "傷なし");
    }

    private static Map<String, Object> custody(Map<String, Object> time) {
        return Map.of(
                "version",
                0,
                "receivedFrom",
                "見つけた住民",
                "since",
                time,
                "holder",
                "園長",
                "place",
                "金庫",
                "sealed",
                true,
                "condition",
                "傷なし");
    }

    private static Map<String, Object> writtenReport(Map<String, Object> time) {
        return Map.of(
                "version",
                2,
                "time",
                time,
                "managementState",
                "書庫に保管",
                "course",
                "終業時に気付いた",
                "laterMeasures",
                "枚数を数える",
                "onBehalf",
                Map.of("sender", "園長", "means", "PHONE", "heardAt", time),
                "latenessReason",
                "年末で遅れた。");
    }

    private String paper() {
        var heading = new PaperHeading(
                new CaseText("24保第1号"),
                LocalDate.of(2012, 12, 28),
                new CaseText("保育課"),
                new CaseText("紛失について"),
                new CaseText("報告します。"));
        return composer.compose(incident, heading, true).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(block -> block.lead() + " " + block.text())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> late(Map<String, Object> body) {
        var late = new HashMap<>(body);
        late.put("latenessReason", "年末で遅れた。");
        return late;
    }

    private void sends(String login, String path, Map<String, ?> body) throws Exception {
        office.send(login, incident, path, body).andExpect(status().is2xxSuccessful());
    }

    private void once(String login, String path, Map<String, ?> body) throws Exception {
        office.sendOnce(login, incident, path, body).andExpect(status().is2xxSuccessful());
    }

    /** As the screen sends it: what the application itself understood, with the words in which it says so. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> understood(String text) throws Exception {
        var answer = mvc.perform(post("/api/spoken-time")
                        .with(as("encho"))
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("text", text))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var understood = (Map<String, Object>) json.readValue(answer, Map.class).get("understood");
        List.of("words", "dayWords", "earliest").forEach(understood::remove);
        return understood;
    }
}
