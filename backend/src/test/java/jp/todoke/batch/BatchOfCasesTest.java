package jp.todoke.batch;

import static jp.todoke.identity.As.acting;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.Track;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** 一括公表の一覧 of days on which nothing but the cases of these tests became known. */
@OfficeTest
class BatchOfCasesTest {

    /** {@code -Dtodoke.batch.cases=200} makes a list as long as that of a large city. */
    private static final int CASES = Integer.getInteger("todoke.batch.cases", 12);

    private static LocalDate day = LocalDate.of(2031, 5, 6);

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;

    @BeforeEach
    void anotherDay() {
        day = day.plusDays(7);
        clock.set(OfficialTime.at(day, LocalTime.of(10, 0)));
        office = new TrackOffice(application);
    }

    @Test
    void eachFateOfACaseHasItsPlaceAndOnlyWhoMaySeeAConfidentialOneIsToldOfIt() throws Exception {
        var listed = reported("BATCH");
        var withdrawn = reported(null);
        withdraws(withdrawn);
        var merged = reported(null);
        merges(listed, merged);
        var confidential = reported("BATCH");
        new ConfidentialOffice(application).close("joho-a", confidential).andExpect(status().isOk());
        var notToBe = reported("NOT");
        var undecided = reported(null);
        var pending = reported("AT_ONCE");
        var untold = office.reportedBy("hoiku-a", IncidentKind.LOSS, MediumKind.SD_CARD);
        decides(untold, "BATCH");

        var list = list("joho-a");
        assertThat(numbers(list.get("lines"))).containsExactly(listed.value());
        assertThat(list.at("/lines/0/published").asString()).isEqualTo("この一覧で公表");
        assertThat(list.at("/lines/0/what").asString()).isEqualTo("ＳＤカードの紛失");
        assertThat(reasons(list))
                .containsExactlyInAnyOrder(
                        withdrawn + " WITHDRAWN",
                        merged + " MERGED",
                        confidential + " CONFIDENTIAL",
                        notToBe + " NOT_TO_PUBLISH",
                        undecided + " UNDECIDED",
                        pending + " NOT_YET_PUBLISHED",
                        untold + " PERSONS_NOT_TOLD");
        for (var other : List.of("joho-b", "kansa")) {
            assertThat(reasons(list(other))).as(other).hasSize(6).noneMatch(reason -> reason.contains("CONFIDENTIAL"));
        }
        settles(untold);
        assertThat(numbers(list("joho-a").get("lines"))).containsExactly(listed.value(), untold.value());
        for (var stranger : List.of("encho", "hoiku-kacho", "kodomo-bucho", "fuku-shicho", "admin")) {
            ask(stranger, "").andExpect(status().isForbidden());
        }
    }

    @Test
    void aReopenedCaseStandsAsItIsDecidedAnew() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        new EndedTracks(office, incident).withoutDuty();
        office.send("joho-b", incident, "/closing", Map.of("note", "全て確認した。")).andExpect(status().isNoContent());
        assertThat(reasons(list("joho-a"))).containsExactly(incident + " NOT_TO_PUBLISH");
        reopens(incident);
        assertThat(reasons(list("joho-a"))).containsExactly(incident + " UNDECIDED");

        decides(incident, "BATCH");

        assertThat(numbers(list("joho-a").get("lines"))).containsExactly(incident.value());
        assertThat(list("joho-a").at("/lines/0/response").asString()).contains("再発防止策を決定", "対応中");
    }

    @Test
    void aPeriodWithoutCasesIsEmptyAndAnImpossibleOneIsRefusedAtItsField() throws Exception {
        assertThat(list("kansa").get("lines")).isEmpty();
        ask("joho-a", "?from=%s&to=%s".formatted(day, day.minusDays(1)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("to")))
                .andExpect(jsonPath("$.violations[0].message").value("終わりの日が始まりの日より前です。日付を確かめてください。"));
        ask("joho-a", "?from=%s&to=%s".formatted(day, day.plusDays(366)))
                .andExpect(jsonPath("$.violations[0].message").value("期間は366日以内にしてください。"));
        ask("joho-a", "").andExpect(jsonPath("$.period.words").value("令和12年度下半期"));
        assertThat(office.view("joho-a", "/publication-batch/periods")
                        .at("/halfYears/0/words")
                        .asString())
                .isEqualTo("令和13年度上半期");
    }

    @Test
    void theExcelFileSaysWhatTheScreenSays() throws Exception {
        reported("BATCH");
        counted(reported("BATCH"), 5);
        counted(reported("BATCH"), 1_234);
        reported("NOT");

        var list = list("joho-a");
        try (var workbook = file("joho-a")) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            var sheet = workbook.getSheetAt(0);
            assertThat(text(sheet.getRow(0).getCell(0)))
                    .contains(list.at("/period/words").asString());
            assertThat(texts(sheet.getRow(3)))
                    .containsExactly("番号", "発生日", "発覚日", "部署", "事案の概要", "情報の種類", "本人の数", "原因", "対応", "公表の有無");
            for (var number = 0; number < 3; number++) {
                var line = list.get("lines").get(number);
                assertThat(texts(sheet.getRow(4 + number)))
                        .containsExactlyElementsOf(Stream.of(
                                        "number",
                                        "occurred",
                                        "known",
                                        "unit",
                                        "what",
                                        "information",
                                        line.get("exactPersons").isNull() ? "persons" : "exactPersons",
                                        "cause",
                                        "response",
                                        "published")
                                .map(field -> line.get(field).asString())
                                .toList());
            }
            assertThat(texts(sheet.getRow(6))).contains("1234");
            assertThat(texts(sheet.getRow(7))).contains("合計", list.get("total").asString());
            assertThat(text(sheet.getRow(8).getCell(0)))
                    .isEqualTo(list.get("notInTotal").asString());
            assertThat(sheet.getRow(6).getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
        }
        try (var workbook = file("kansa")) {
            assertThat(texts(workbook.getSheet(BatchWorkbook.LEFT_OUT).getRow(4)))
                    .containsExactly(
                            OfficialTime.caseNumber(new IncidentId(
                                    list.at("/leftOut/0/incident").asString())),
                            "公表しないことに決定");
        }
        var name = "個人情報に係る事故の一覧_" + OfficialTime.date(day) + ".xlsx";
        assertThat(ask("joho-a", "/file" + ofTheDay()).andReturn().getResponse().getHeader("Content-Disposition"))
                .contains(URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    @Test
    void theHtmlFileForTheSiteHoldsTheSameLinesAndNothingThatIsLeftOut() throws Exception {
        reported("BATCH");
        counted(reported("BATCH"), 1_234);
        var secret = reported("NOT");

        var list = list("joho-a");
        var answer = ask("kansa", "/page" + ofTheDay())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        var page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".html");
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"ja\">",
                        "charset=UTF-8",
                        list.at("/period/words").asString())
                .doesNotContain("<script", "公表しないことに決定", OfficialTime.caseNumber(secret));
        var rows = page.split("<tr>", -1);
        assertThat(rows).hasSize(4);
        assertThat(cells(rows[1], "th"))
                .containsExactly("番号", "発生日", "発覚日", "部署", "事案の概要", "情報の種類", "本人の数", "原因", "対応", "公表の有無");
        for (var number = 0; number < 2; number++) {
            var line = list.get("lines").get(number);
            assertThat(cells(rows[2 + number], "td"))
                    .containsExactlyElementsOf(Stream.of(
                                    "number",
                                    "occurred",
                                    "known",
                                    "unit",
                                    "what",
                                    "information",
                                    "persons",
                                    "cause",
                                    "response",
                                    "published")
                            .map(field -> line.get(field).asString())
                            .toList());
        }
    }

    private static List<String> cells(String row, String kind) {
        return Pattern.compile("<" + kind + "[^>]*>([^<]*)</" + kind + ">")
                .matcher(row)
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    /** A list of a few thousand would stand still if each case asked once: then each more would be a statement more. */
    @Test
    void noCaseAsksTheDatabaseByItself() throws Exception {
        reported("BATCH");
        reported("BATCH");
        asked();
        var ofTwo = asked();
        for (var number = 0; number < CASES - 2; number++) {
            office.pass(Duration.ofSeconds(30));
            reported("BATCH");
        }

        assertThat(asked()).isPositive().isLessThan(ofTwo + CASES - 2);
        assertThat(list("joho-a").get("lines")).hasSize(CASES);
        assertThat(list("joho-a").get("total").asString()).isEqualTo("%,d人～%,d人".formatted(22 * CASES, 46 * CASES));
    }

    /** How often the list itself asks the database, whatever the web layer asks before. */
    private long asked() throws Exception {
        return acting(
                sql,
                "joho-a",
                () -> Statements.of(
                        () -> application.getBean(BatchLists.class).list(day, day, BatchChoice.DECIDED, true)));
    }

    private IncidentId reported(String choice) throws Exception {
        var incident = office.reportedBy("hoiku-a", IncidentKind.LOSS, MediumKind.SD_CARD);
        if (choice != null) {
            settles(incident);
            decides(incident, choice);
        }
        return incident;
    }

    /** Until then nothing of the case is public. */
    private void settles(IncidentId incident) throws Exception {
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                0,
                                "outcome",
                                "SETTLED",
                                "contents",
                                PlainSteps.contents(),
                                "contact",
                                new PlainSteps(office).told()))
                .andExpect(status().isOk());
    }

    private void decides(IncidentId incident, String choice) throws Exception {
        var version = office.view("kodomo-bucho", incident, "/publication").get("version");
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of(
                                "version",
                                version.asInt(),
                                "choice",
                                choice,
                                "reason",
                                "影響を考えて決めた。",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
    }

    /** Instead of the 22 to 46 persons of the first report there are so many. */
    private void counted(IncidentId incident, int persons) throws Exception {
        var before = office.view("encho", incident, "").at("/counts/0/id").asLong();
        office.sendOnce(
                        "encho",
                        incident,
                        "/counts",
                        Map.of(
                                "asOf",
                                office.now().toString(),
                                "unit",
                                "PERSONS",
                                "min",
                                persons,
                                "max",
                                persons,
                                "unknown",
                                false,
                                "approx",
                                false,
                                "mayOverlap",
                                false,
                                "basis",
                                "名簿で数えた。",
                                "replaces",
                                List.of(before)))
                .andExpect(status().is2xxSuccessful());
    }

    private void withdraws(IncidentId incident) throws Exception {
        office.send("hoiku-kacho", incident, "/withdrawal/proposals", Map.of("reason", "書庫の奥にあった。"))
                .andExpect(status().isOk());
        var proposal = office.view("joho-a", incident, "/withdrawal")
                .at("/proposals/0/id")
                .asString();
        office.send("joho-a", incident, "/withdrawal/proposals/" + proposal + "/decision", Map.of("confirmed", true))
                .andExpect(status().isOk());
    }

    private void merges(IncidentId into, IncidentId other) throws Exception {
        office.send(
                        "joho-a",
                        into,
                        "/mergings",
                        Map.of(
                                "other",
                                other.value(),
                                "overlap",
                                "SAME",
                                "sameMedia",
                                List.of(),
                                "reason",
                                "一つのカードの紛失だったため。"))
                .andExpect(status().isOk());
    }

    private void reopens(IncidentId incident) throws Exception {
        var reasons = Stream.of(Track.values())
                .filter(track -> track != Track.PUBLICATION)
                .map(track -> Map.of("track", track, "reason", "結論が変わらないため。"))
                .toList();
        office.send(
                        "joho-a",
                        incident,
                        "/reopenings",
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "startsAt",
                                office.now().toString(),
                                "teller",
                                "保護者",
                                "words",
                                "公表を求める申出があった。",
                                "needed",
                                List.of(Track.PUBLICATION),
                                "reasons",
                                reasons))
                .andExpect(status().isOk());
    }

    private JsonNode list(String login) throws Exception {
        return office.view(login, "/publication-batch" + ofTheDay());
    }

    private XSSFWorkbook file(String login) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(ask(login, "/file" + ofTheDay())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray()));
    }

    private ResultActions ask(String login, String rest) throws Exception {
        return mvc.perform(get("/api/publication-batch" + rest).with(as(login)));
    }

    private static String ofTheDay() {
        return "?cases=DECIDED&from=" + day + "&to=" + day;
    }

    private static List<String> numbers(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.get("incident").asString())
                .toList();
    }

    private static List<String> reasons(JsonNode list) {
        return StreamSupport.stream(list.get("leftOut").spliterator(), false)
                .map(one ->
                        one.get("incident").asString() + " " + one.get("reason").asString())
                .toList();
    }

    private static List<String> texts(XSSFRow row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(text((XSSFCell) cell)));
        return texts;
    }

    private static String text(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
