package jp.todoke.calendar;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Days that a test closes, opens and corrects are as they were after it. */
@OfficeTest
@Transactional
class CalendarAdministrationTest {

    private static final String CLOSING =
            """
            {"unit": %s, "opens": %s, "pattern": "%s", "monthDay": %s, "weekday": %s, "from": "%s", "to": %s, "name": "%s", "version": %d}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    Calendars calendars;

    @Autowired
    OfficeCalendar office;

    @BeforeEach
    void today() {
        Cases.itIs(clock, "2012-12-25T16:45");
    }

    @Test
    void aClosingDayOfTheMunicipalityCountsAtOnceAndTheOlderVersionCountsWithoutIt() throws Exception {
        var before = calendars.current().number();
        assertThat(office.isOpen(LocalDate.of(2013, 6, 21))).isTrue();

        enter(null, false, "DATES", null, null, "2013-06-21", null, "市制記念日").andExpect(status().isNoContent());

        assertThat(office.isOpen(LocalDate.of(2013, 6, 21))).isFalse();
        assertThat(office.next(LocalDate.of(2013, 6, 20))).isEqualTo("2013-06-24");
        assertThat(calendars.national().isOpen(LocalDate.of(2013, 6, 21))).isTrue();
        assertThat(calendars.at(before).municipal().isOpen(LocalDate.of(2013, 6, 21)))
                .isTrue();
        assertThat(calendars.current().number()).isGreaterThan(before);
        year(2013, "MUNICIPAL")
                .andExpect(jsonPath("$.days[?(@.day == '2013-06-21')].name").value("市制記念日"));
        year(2013, "NATIONAL")
                .andExpect(jsonPath("$.days[?(@.day == '2013-06-21')]").isEmpty());
        history("LocalDayEntered");
    }

    @Test
    void aNurseryOfTheInventedCityIsOpenOnSaturdaysAndAChildrensHouseIsNot() throws Exception {
        var saturday = LocalDate.of(2014, 6, 14);

        assertThat(calendars.facility("F001").isOpen(saturday)).isTrue();
        assertThat(calendars.facility("F021").isOpen(saturday)).isFalse();
        enter("F021", true, "WEEKLY", null, 6, "2014-04-01", "2015-03-31", "土曜開館")
                .andExpect(status().isNoContent());

        assertThat(calendars.facility("F021").isOpen(saturday)).isTrue();
        assertThat(calendars.facility("F021").isOpen(LocalDate.of(2015, 6, 13))).isFalse();
    }

    @Test
    void anEndedDayStaysInTheListWithItsReason() throws Exception {
        enter(null, false, "YEARLY", "08-06", null, "2015-01-01", null, "平和記念日").andExpect(status().isNoContent());
        var day = idOf("平和記念日");

        end(day, "2015-12-31", "条例の改正").andExpect(status().isNoContent());

        assertThat(calendars.municipal().isOpen(LocalDate.of(2015, 8, 6))).isFalse();
        assertThat(calendars.municipal().isOpen(LocalDate.of(2016, 8, 5))).isTrue();
        assertThat(calendars.municipal().isOpen(LocalDate.of(2017, 8, 7))).isTrue();
        assertThat(calendars.municipal().on(LocalDate.of(2016, 8, 6)).localDay())
                .isNull();
        mvc.perform(get("/api/calendar/local-days").with(as("admin")))
                .andExpect(jsonPath("$[?(@.name == '平和記念日')].endReason").value("条例の改正"))
                .andExpect(jsonPath("$[?(@.name == '平和記念日')].endedBy").value("情報 管理"));
        end(day, "2015-11-30", "もう一度")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/local-day-ended"));
    }

    @Test
    void aDayEndedBeforeItBeganNeverHeld() throws Exception {
        enter(null, true, "DATES", null, null, "2016-03-27", null, "日曜開庁").andExpect(status().isNoContent());
        assertThat(office.isOpen(LocalDate.of(2016, 3, 27))).isTrue();

        end(idOf("日曜開庁"), "2016-03-26", "日を間違えた").andExpect(status().isNoContent());

        assertThat(office.isOpen(LocalDate.of(2016, 3, 27))).isFalse();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        field(enter(null, false, "DATES", null, null, "2017-06-02", "2017-06-01", "名前"), "to");
        field(enter(null, false, "DATES", null, null, "2017-06-02", "2018-06-01", "名前"), "to");
        field(enter(null, false, "YEARLY", "6/23", null, "2017-06-02", null, "名前"), "monthDay");
        field(enter(null, false, "YEARLY", "02-30", null, "2017-06-02", null, "名前"), "monthDay");
        field(enter(null, false, "WEEKLY", null, 8, "2017-06-02", null, "名前"), "weekday");
        field(enter("S-HOIKU", true, "WEEKLY", null, 6, "2017-06-02", null, "名前"), "unit");
        field(enter(null, false, "DATES", null, null, "2017-06-02", null, " "), "name");
        enter("F022", true, "WEEKLY", null, 6, "2017-06-02", null, "土曜開館").andExpect(status().isNoContent());
        field(enter("F022", true, "WEEKLY", null, 6, "2018-06-02", null, "土曜開館"), "from");
        enter(null, false, "DATES", null, null, "2099-06-02", null, "名前")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title", containsString("2099年の祝日は登録されていない")));
        year(1999, "NATIONAL").andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoeverSawAnOlderVersionIsToldInsteadOfEnteringADayTwice() throws Exception {
        var seen = calendars.current().number();
        var body = CLOSING.formatted("null", "false", "DATES", "null", "null", "2018-06-01", "null", "臨時閉庁", seen);
        mvc.perform(post("/api/calendar/local-days")
                        .with(as("admin"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isNoContent());

        mvc.perform(post("/api/calendar/local-days")
                        .with(as("admin"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version", greaterThan((int) seen)));
    }

    @Test
    void theListIsComparedAndChangesNothingUntilItIsAdopted() throws Exception {
        var file = list(2048).replace("2048/7/20,海の日\r\n", "").replace("2048/5/3,憲法記念日", "2048/5/3,憲法の日");
        file = file.replace("2048/8/11,山の日", "2048/6/10,時の記念日\r\n2048/8/11,山の日");

        var answer = compare(file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days", greaterThan(500)))
                .andExpect(jsonPath("$.differences.length()").value(1))
                .andExpect(jsonPath("$.differences[0].missing[0].day").value("2048-06-10"))
                .andExpect(jsonPath("$.differences[0].surplus[0].believed").value("海の日"))
                .andExpect(jsonPath("$.differences[0].renamed[0].listed").value("憲法の日"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(calendars.national().isOpen(LocalDate.of(2048, 6, 10))).isTrue();
        year(2048, "NATIONAL").andExpect(jsonPath("$.check").value("DIFFERS"));
        year(2047, "NATIONAL").andExpect(jsonPath("$.check").value("SAME"));
        year(2049, "NATIONAL").andExpect(jsonPath("$.check").value("NOT_CHECKED"));

        adopt(JsonPath.<Integer>read(answer, "$.list"), 2048).andExpect(status().isNoContent());

        assertThat(calendars.national().on(LocalDate.of(2048, 6, 10)).name()).isEqualTo("時の記念日");
        assertThat(calendars.national().isOpen(LocalDate.of(2048, 7, 20))).isTrue();
        assertThat(calendars.national().on(LocalDate.of(2048, 5, 3)).name()).isEqualTo("憲法の日");
        year(2048, "NATIONAL").andExpect(jsonPath("$.check").value("SAME"));
        history("HolidaysListAdopted");
        adopt(JsonPath.<Integer>read(answer, "$.list"), 2048)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/nothing-to-adopt"));
        compare(file).andExpect(jsonPath("$.differences").isEmpty());
    }

    @Test
    void anUnreadableListIsRefusedInWords() throws Exception {
        upload(list(2020).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("file"))
                .andExpect(jsonPath("$.violations[0].message", containsString("UTF-8")));
        upload(SyukujitsuFile.official(list(2020).substring(0, 2000)))
                .andExpect(jsonPath("$.violations[0].message", containsString("もう一度入手")));
    }

    @Test
    void onlyTheAdministratorChangesTheCalendarsAndEverybodyMayLook() throws Exception {
        for (var other : List.of("encho", "joho-kacho", "kansa")) {
            mvc.perform(get("/api/calendar/years/2026?calendar=MUNICIPAL").with(as(other)))
                    .andExpect(status().isOk());
            mvc.perform(post("/api/calendar/local-days")
                            .with(as(other))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(CLOSING.formatted(
                                    "null", "false", "DATES", "null", "null", "2018-06-01", "null", "臨時閉庁", 1)))
                    .andExpect(status().isForbidden());
            mvc.perform(multipart("/api/calendar/holidays-list")
                            .file(new MockMultipartFile("file", new byte[1]))
                            .with(as(other)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void theMorningAfterTheSubstituteHolidayIsTheTwentyFifth() {
        assertThat(office.isOpen(LocalDate.of(2012, 12, 24))).isFalse();
        assertThat(office.openDayAt(
                        LocalTime.of(9, 0), OfficialTime.at(LocalDate.of(2012, 12, 21), LocalTime.of(18, 0))))
                .isEqualTo(OfficialTime.at(LocalDate.of(2012, 12, 25), LocalTime.of(9, 0)));
    }

    private ResultActions enter(
            String unit,
            boolean opens,
            String pattern,
            String monthDay,
            Integer weekday,
            String from,
            String to,
            String name)
            throws Exception {
        return mvc.perform(post("/api/calendar/local-days")
                .with(as("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(CLOSING.formatted(
                        quoted(unit),
                        opens,
                        pattern,
                        quoted(monthDay),
                        weekday,
                        from,
                        quoted(to),
                        name,
                        calendars.current().number())));
    }

    private ResultActions end(long day, String lastDay, String reason) throws Exception {
        return mvc.perform(post("/api/calendar/local-days/{day}/end", day)
                .with(as("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"lastDay\": \"%s\", \"reason\": \"%s\", \"version\": %d}"
                        .formatted(lastDay, reason, calendars.current().number())));
    }

    private ResultActions year(int year, String calendar) throws Exception {
        return mvc.perform(get("/api/calendar/years/{year}?calendar={calendar}", year, calendar)
                .with(as("admin")));
    }

    private ResultActions compare(String file) throws Exception {
        return upload(SyukujitsuFile.official(file));
    }

    private ResultActions upload(byte[] file) throws Exception {
        return mvc.perform(multipart("/api/calendar/holidays-list")
                .file(new MockMultipartFile("file", "syukujitsu.csv", "text/csv", file))
                .with(as("admin")));
    }

    private ResultActions adopt(long list, int year) throws Exception {
        return mvc.perform(post("/api/calendar/holidays-list/{list}/adoption", list)
                .with(as("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"years\": [%d], \"version\": %d}"
                        .formatted(year, calendars.current().number())));
    }

    private void history(String act) throws Exception {
        mvc.perform(get("/api/admin/history").with(as("admin")))
                .andExpect(jsonPath("$.items[0].what").value(act))
                .andExpect(jsonPath("$.items[0].person").value("情報 管理"));
    }

    private long idOf(String name) throws Exception {
        var list = mvc.perform(get("/api/calendar/local-days").with(as("admin")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<List<Integer>>read(list, "$[?(@.name == '%s')].id".formatted(name))
                .get(0);
    }

    /** The official list from 2010 to that year, as the library knows it. */
    private static String list(int last) {
        return "国民の祝日・休日月日,国民の祝日・休日名称\r\n"
                + IntStream.rangeClosed(2010, last)
                        .mapToObj(Holidays.kept()::of)
                        .flatMap(List::stream)
                        .map(holiday -> holiday.day().format(DateTimeFormatter.ofPattern("yyyy/M/d")) + ","
                                + (holiday.name().contains("振替") ? "休日" : holiday.name()) + "\r\n")
                        .collect(Collectors.joining());
    }

    private static void field(ResultActions answer, String field) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
