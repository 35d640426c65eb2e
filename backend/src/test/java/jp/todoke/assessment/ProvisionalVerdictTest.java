package jp.todoke.assessment;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import java.util.TreeMap;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * What a first report and a call are told of the duty to report before anybody sends them; noticed on 24 November 2026.
 */
@OfficeTest
class ProvisionalVerdictTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theDayAfterTheHoliday() {
        Cases.itIs(clock, "2026-11-25T10:00");
    }

    @Test
    void onePersonsCardOfWhichNobodyKnowsAWrongfulPurposeMayHaveToBeReported() throws Exception {
        asks(report("LOSS", "UNKNOWN", "NO", "{\"min\": 1, \"max\": 1, \"unknown\": false}"))
                .andExpect(jsonPath("$.says").value("PERHAPS"))
                .andExpect(jsonPath("$.withoutRule", empty()))
                .andExpect(jsonPath("$.duties[*].law", contains("PROTECTION_ACT")))
                .andExpect(jsonPath("$.duties[0].grounds[*].ground", contains("R1", "R2", "R3", "R5")))
                .andExpect(jsonPath("$.duties[0].grounds[2].unknown", contains("MALICE")))
                .andExpect(jsonPath("$.duties[0].firstBy").value("2026-11-28T15:00:00Z"))
                .andExpect(jsonPath("$.duties[0].finalBy").value("2026-12-23T15:00:00Z"));
    }

    @Test
    void aPinThatTheCallerTellsOfExcusesNothing() throws Exception {
        asks("hoiku-kakari", call("F001", "UNIT", ""))
                .andExpect(jsonPath("$.says").value("PERHAPS"))
                .andExpect(jsonPath("$.duties[0].grounds[*].ground", contains("R1", "R2", "R3", "R5")));
    }

    @Test
    void moreThanAHundredPersonsAreReportedWhateverElseIsUnknown() throws Exception {
        asks(report("LOSS", "NO", "NO", "{\"min\": 150, \"max\": 150, \"unknown\": false}"))
                .andExpect(jsonPath("$.says").value("REPORT"))
                .andExpect(jsonPath("$.duties[0].grounds[?(@.ground == 'R4')].unknown", contains(empty())));
    }

    @Test
    void moreThanAThousandWithoutAnUpperEndAreMoreThanAHundred() throws Exception {
        asks(report("LOSS", "NO", "NO", "{\"min\": 1001, \"max\": null, \"unknown\": false}"))
                .andExpect(jsonPath("$.says").value("REPORT"));
    }

    @Test
    void whetherItIsSensitiveIsNotAskedYetAndCountsAsIfItWere() throws Exception {
        asks(report("LOSS", "NO", "NO", "{\"min\": 1, \"max\": 1, \"unknown\": false}"))
                .andExpect(jsonPath("$.says").value("PERHAPS"))
                .andExpect(jsonPath("$.duties[0].grounds[0].ground").value("R1"))
                .andExpect(jsonPath("$.duties[0].grounds[0].unknown", contains("SENSITIVE")));
    }

    @Test
    void nothingKnownMayBeADutyByBothLaws() throws Exception {
        asks(report("UNKNOWN", "UNKNOWN", "UNKNOWN", "{\"unknown\": true}"))
                .andExpect(jsonPath("$.says").value("PERHAPS"))
                .andExpect(jsonPath("$.duties[*].law", contains("PROTECTION_ACT", "NUMBER_ACT")))
                .andExpect(jsonPath("$.duties[1].grounds[*].ground", contains("N2", "N4", "NUMBER_LEAKED")));
    }

    @Test
    void aTheftHasSixtyDaysForItsLastReport() throws Exception {
        asks(report("THEFT", "YES", "NO", "{\"min\": 1, \"max\": 1, \"unknown\": false}"))
                .andExpect(jsonPath("$.says").value("REPORT"))
                .andExpect(jsonPath("$.duties[0].finalBy").value("2027-01-22T15:00:00Z"));
    }

    @Test
    void theRulesSayNoIsAnotherAnswerThanThatThereIsNoRule() throws Exception {
        asks(report("WRONG_ENTRY", "NO", "NO", "{\"min\": 1, \"max\": 1, \"unknown\": false}"))
                .andExpect(jsonPath("$.says").value("NO_REPORT"))
                .andExpect(jsonPath("$.duties", empty()))
                .andExpect(jsonPath("$.withoutRule", empty()));
        asks(report("LOSS", "UNKNOWN", "UNKNOWN", "{\"unknown\": true}").replace("2026-11-24", "2012-12-25"))
                .andExpect(jsonPath("$.says").value("NO_RULE"))
                .andExpect(jsonPath("$.duties", empty()))
                .andExpect(jsonPath("$.withoutRule", contains("PROTECTION_ACT", "NUMBER_ACT")));
    }

    @Test
    void betweenTheTwoLawsOneOfThemHasNoRuleAndNoLimitIsInvented() throws Exception {
        var then = report("LOSS", "UNKNOWN", "YES", "{\"unknown\": true}").replace("2026-11-24", "2020-03-10");

        asks(then)
                .andExpect(jsonPath("$.says").value("REPORT"))
                .andExpect(jsonPath("$.withoutRule", contains("PROTECTION_ACT")))
                .andExpect(jsonPath("$.duties[*].law", contains("NUMBER_ACT")))
                .andExpect(jsonPath("$.duties[0].firstBy", nullValue()))
                .andExpect(jsonPath("$.duties[0].finalBy", nullValue()));
        asks(then.replace("\"myNumber\": \"YES\"", "\"myNumber\": \"NO\""))
                .andExpect(jsonPath("$.says").value("NO_RULE"));
    }

    @Test
    void whatSomebodyOutsideNoticedCountsFromTheCallAndWhatAChiefKnewBeforeFromThen() throws Exception {
        asks("hoiku-kakari", call("F001", "RESIDENT", ""))
                .andExpect(jsonPath("$.duties[0].firstBy").value("2026-11-29T15:00:00Z"));
        asks(
                        "hoiku-kakari",
                        call(
                                "F001",
                                "RESIDENT",
                                "{\"employer\": \"BODY\", \"time\": {\"startsOn\": \"2026-11-20\", \"openEnd\": false}}"))
                .andExpect(jsonPath("$.duties[0].firstBy").value("2026-11-24T15:00:00Z"));
    }

    @Test
    void theAnswerIsThatOfTheJudgingFormOnceItIsSent() throws Exception {
        var incident = Cases.report(
                mvc,
                "hoiku-a",
                Cases.nursery().replace("2012-12-25T16:40", "2026-11-24T16:40").replace("2012-12-18", "2026-11-20"));
        var judging = mvc.perform(
                        get("/api/incidents/{number}/assessment", incident).with(as("joho-a")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var foreseen = asks(report("LOSS", "UNKNOWN", null, "{\"min\": 22, \"max\": 46, \"unknown\": false}"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(JsonPath.<Object>read(foreseen, "$.duties[*].grounds[*]"))
                .isEqualTo(JsonPath.<Object>read(judging, "$.ruled[*]"));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        mvc.perform(post("/api/provisional-verdict")
                        .with(as("hoiku-a"))
                        .contentType(APPLICATION_JSON)
                        .content(report("LOSS", "NO", "NO", "{\"min\": 9, \"max\": 1, \"unknown\": false}")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("persons.max")));
        mvc.perform(post("/api/provisional-verdict")
                        .with(as("hoiku-a"))
                        .contentType(APPLICATION_JSON)
                        .content(report("LOSS", "NO", "NO", "{\"unknown\": true}")
                                .replace("2026-11-24", "2027-11-24")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("noticedAt.time.startsAt")));
    }

    @Test
    void aHundredLooksLeaveNoRowInTheEngineAndBeginNoCase() throws Exception {
        var before = rows();
        for (var look = 0; look < 100; look++) {
            asks(report("LOSS", "UNKNOWN", "UNKNOWN", "{\"min\": 1, \"max\": " + (look + 1) + ", \"unknown\": false}"));
        }

        assertThat(rows()).isEqualTo(before);
    }

    /** How many rows each table has of what the engine keeps, and how many cases there are. */
    private Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        var tables = sql.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_name ~ '^act_(hi|ru|ge)_' and table_name !~ '(meter|property|job)'"
                        + " or table_name in ('incident', 'clock')")
                .query(String.class)
                .list();
        assertThat(tables).anyMatch(table -> table.endsWith("act_hi_decinst"));
        for (var table : tables) {
            counts.put(
                    table,
                    sql.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }

    private static String report(String kind, String malice, @Nullable String number, String persons) {
        return """
                {"noticedAt": {"time": {"startsAt": "2026-11-24T16:40:00+09:00", "openEnd": false}, "unknown": false},
                 "kind": "%s", "malice": "%s", "myNumber": %s, "persons": %s, "unitCode": null}"""
                .formatted(kind, malice, number == null ? null : "\"" + number + "\"", persons);
    }

    private static String call(String unit, String caller, String alsoKnows) {
        return report("LOSS", "UNKNOWN", "NO", "{\"min\": 1, \"max\": 1, \"unknown\": false}")
                .replace(
                        "\"unitCode\": null",
                        """
                        "heard": {"kind": "%s", "unitCode": "%s", "from": "2026-11-25T09:50:00+09:00", "alsoKnow": [%s]}"""
                                .formatted(caller, unit, alsoKnows));
    }

    private ResultActions asks(String told) throws Exception {
        return asks("hoiku-a", told);
    }

    private ResultActions asks(String login, String told) throws Exception {
        return mvc.perform(post("/api/provisional-verdict")
                        .with(as(login))
                        .contentType(APPLICATION_JSON)
                        .content(told))
                .andExpect(status().isOk());
    }
}
