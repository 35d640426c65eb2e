package jp.todoke.board;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;
import jp.todoke.incident.report.NewCases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class CalendarFeedTest {

    @Autowired
    DeadlineCalendar calendar;

    @Autowired
    NewCases cases;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnTuesdayAfternoon() throws Exception {
        clock.set(Instant.parse("2012-12-25T14:01:00+09:00"));
        incident = NurseryCase.report(sql, cases, Instant.parse("2012-12-25T14:00:00+09:00"));
    }

    @Test
    void aCalendarProgramReadsTheLimitsThatItsOwnerSeesByTheCasesNumberOnly() throws Exception {
        var text = read(addressOf("hoiku-kacho") + "?unit=S-HOIKU");

        var events = ofCase(text);
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .contains("期限：所属長の報告　" + number())
                .noneMatch(summary -> summary.contains("情報公開課"));
        var head = events.stream()
                .filter(event -> event.getSummary().getValue().contains("所属長の報告"))
                .findFirst()
                .orElseThrow();
        assertThat(head.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2012-12-25T14:30:00+09:00"));
        assertThat(head.getUrl().getValue()).endsWith("/incidents/" + incident);
        assertThat(text.replace("\r\n ", ""))
                .doesNotContain("わかば")
                .doesNotContain("ＳＤカード")
                .doesNotContain("佐藤");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void aLimitAtTheEndOfADayIsTheWholeOfThatDay() {
        var line = new BoardLine(
                "clock-1",
                incident,
                "",
                null,
                null,
                ClockKey.WRITTEN_REPORT,
                Strength.LAW,
                true,
                Instant.parse("2027-01-02T00:00:00+09:00"),
                "",
                "",
                List.of());

        var text = calendar.of(new BoardPage(
                List.of(line),
                0,
                1,
                1,
                new BoardPage.LimitCounts(0, 0, 0),
                Instant.parse("2027-01-02T00:00:00+09:00")));

        assertThat(text).contains("DTSTART;VALUE=DATE:20270101\r\n").contains("SUMMARY:期限超過：");
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
    }

    @Test
    void anotherNurserysCalendarDoesNotKnowTheCase() throws Exception {
        assertThat(ofCase(read(addressOf("other-encho")))).isEmpty();
    }

    @Test
    void anAddressMadeAnewOrEndedOrOfALockedAccountOpensNothing() throws Exception {
        var first = addressOf("hoiku-kakari");
        var second = addressOf("hoiku-kakari");
        refused(first);
        read(second);
        sql.sql("update account set locked = true where login = 'hoiku-kakari'").update();
        refused(second);
        sql.sql("update account set locked = false where login = 'hoiku-kakari'")
                .update();
        read(second);
        mvc.perform(get("/api/deadlines/feed").with(as("hoiku-kakari")))
                .andExpect(jsonPath("$.readAt").isNotEmpty());

        mvc.perform(delete("/api/deadlines/feed").with(as("hoiku-kakari"))).andExpect(status().isNoContent());

        refused(second);
        refused("/feeds/anything/deadlines.ics");
        mvc.perform(get("/api/deadlines/feed").with(as("hoiku-kakari")))
                .andExpect(jsonPath("$.madeAt").isEmpty());
        assertThat(sql.sql("select count(*) from audit where what = 'CalendarFeedMade'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void theSecretIsWrittenNowhere() throws Exception {
        var secret = addressOf("hoiku-kacho").split("/")[2];

        assertThat(secret).hasSize(43);
        assertThat(sql.sql("select count(*) from calendar_feed where secret_hash like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String addressOf(String login) throws Exception {
        var answer = mvc.perform(post("/api/deadlines/feed").with(as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return URI.create(JsonPath.read(answer, "$.url")).getPath();
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store, private"))
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void refused(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    private List<VEvent> ofCase(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .filter(event -> event.getSummary().getValue().endsWith(number()))
                .toList();
    }

    private String number() {
        return OfficialTime.caseNumber(incident);
    }
}
