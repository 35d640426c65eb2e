package jp.todoke.rules;

import static jp.todoke.identity.As.as;
import static jp.todoke.rules.RuleDesk.PLAIN;
import static jp.todoke.rules.RuleDesk.body;
import static jp.todoke.rules.RuleDesk.draft;
import static jp.todoke.rules.RuleDesk.hours;
import static jp.todoke.rules.RuleDesk.house;
import static jp.todoke.rules.RuleDesk.law;
import static jp.todoke.rules.RuleDesk.openDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.DueTimers;
import jp.todoke.OfficeTest;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.incident.report.NewCases;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** What a test makes of the rules is undone after it. */
@OfficeTest
@Transactional
class RuleChangesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    ClockRules rules;

    @Autowired
    Clocks clocks;

    @Autowired
    RecountedClocks recounted;

    @Autowired
    OpenSteps steps;

    @Autowired
    NewCases cases;

    @Autowired
    JdbcClient sql;

    private RuleDesk desk;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnTuesdayAfternoon() throws Exception {
        desk = new RuleDesk(mvc);
        clock.set(at("2012-12-25T14:01"));
        incident = NurseryCase.report(sql, cases, at("2012-12-25T14:00"));
    }

    @Test
    void aNewVersionCountsFromItsDayAndTheRunningCasesKeepTheirs() throws Exception {
        desk.change("WRITTEN_REPORT", house("2013-04-01", openDays(3)), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.adopted").value(true))
                .andExpect(jsonPath("$.moved").value(0));

        assertThat(on("2013-04-01").lines().get(0).amount()).isEqualTo(3);
        assertThat(on("2013-03-31").lines().get(0).amount()).isEqualTo(2);
        assertThat(written().limit()).isEqualTo(at("2012-12-27T17:15"));
        desk.rule("WRITTEN_REPORT")
                .andExpect(jsonPath("$.versions[0].state").value("COMING"))
                .andExpect(jsonPath("$.versions[0].sentence", containsString("3日目")))
                .andExpect(jsonPath("$.versions[0].examples.length()").value(3))
                .andExpect(jsonPath("$.versions[0].changes[0].reason").value("要綱の見直し"))
                .andExpect(jsonPath("$.versions[0].changes[0].by").value("情報 管理"));
        mvc.perform(get("/api/admin/history").with(as("admin")))
                .andExpect(jsonPath("$.items[0].what").value("ClockRuleAdopted"))
                .andExpect(jsonPath("$.items[0].detail", hasItem("WRITTEN_REPORT")));
    }

    @Test
    void aVersionReplacedBeforeItsDayIsNeverTaken() throws Exception {
        desk.change("FIRST_SEARCH", house("2014-04-01", hours(3)), "").andExpect(status().isOk());
        desk.change("FIRST_SEARCH", house("2014-01-01", hours(4)), "").andExpect(status().isOk());

        desk.rule("FIRST_SEARCH")
                .andExpect(jsonPath("$.versions[0].state").value("COMING"))
                .andExpect(jsonPath("$.versions[1].state").value("NEVER"))
                .andExpect(jsonPath("$.versions[-1].state").value("IN_FORCE"))
                .andExpect(jsonPath("$.versions[-1].lastDay").value("2013-12-31"));
        mvc.perform(get("/api/clock-rules").with(as("kansa")))
                .andExpect(jsonPath("$[?(@.key == 'FIRST_SEARCH')].comingOn").value("2014-01-01"));
    }

    @Test
    void theTrialSaysOfEachRunningCaseWhatWouldBecomeOfItAndChangesNothing() throws Exception {
        var versions = rules.all().size();

        desk.trial("WRITTEN_REPORT", house("2013-04-01", openDays(1)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sentence", containsString("1日目")))
                .andExpect(jsonPath("$.examples.length()").value(3))
                .andExpect(jsonPath("$.secondPerson").value(false))
                .andExpect(jsonPath(of("before")).value("2012-12-27T08:15:00Z"))
                .andExpect(jsonPath(of("after")).value("2012-12-26T08:15:00Z"));

        assertThat(rules.all()).hasSize(versions);
        assertThat(written().limit()).isEqualTo(at("2012-12-27T17:15"));
    }

    @Test
    void oneOfTheWorkedDatesLiesOverAYearEnd() throws Exception {
        desk.trial("PLAN_APPROVAL", house("2013-04-01", openDays(5)))
                .andExpect(jsonPath("$.examples[2].basis").value("2013-12-28T06:00:00Z"))
                .andExpect(jsonPath("$.examples[2].limit").value("2014-01-10T08:15:00Z"))
                .andExpect(jsonPath("$.examples[2].skipped", greaterThan(5)));
        desk.trial("COUNCIL_PAPER", house("2013-04-01", openDays(10)))
                .andExpect(jsonPath("$.examples[2].basis").value("2014-01-12T06:00:00Z"))
                .andExpect(jsonPath("$.examples[2].limit", containsString("2013-12")));
        desk.trial("FIRST_SEARCH", house("2013-04-01", hours(2)))
                .andExpect(jsonPath("$.examples[2].limit").value("2013-12-31T16:50:00Z"));
    }

    @Test
    void chosenCasesFollowWithTheirTimersAndTheOthersStay() throws Exception {
        var other = NurseryCase.report(sql, cases, at("2012-12-25T14:00"));
        var otherLimit = find(other).limit();

        desk.change(
                        "WRITTEN_REPORT",
                        house("2013-05-01", openDays(1)),
                        quoted(written().id()))
                .andExpect(jsonPath("$.moved").value(1));

        assertThat(written().limit()).isEqualTo(at("2012-12-26T17:15"));
        assertThat(find(other).limit()).isEqualTo(otherLimit);
        mvc.perform(get("/api/incidents/" + incident + "/history").with(as("joho-kacho")))
                .andExpect(jsonPath("$.items[*].what", hasItem("ClockMoved")));
        assertThat(steps.clocksWithoutOneTimer()).doesNotContain(written().id());
        clock.set(at("2012-12-27T09:00"));
        DueTimers.of(application).run();
        assertThat(rang(written())).contains("LIMIT");
        assertThat(rang(find(other))).doesNotContain("LIMIT");
    }

    @Test
    void casesCanFollowAVersionThatIsAdoptedAlready() throws Exception {
        desk.change("WRITTEN_REPORT", house("2013-06-01", openDays(4)), "").andExpect(status().isOk());
        var version = rules.validOn(ClockKey.WRITTEN_REPORT, LocalDate.of(2013, 6, 1), RuleCondition.ALWAYS)
                .orElseThrow()
                .version();
        mvc.perform(get("/api/clock-rules/WRITTEN_REPORT/ALWAYS/versions/" + version + "/trial")
                        .with(as("admin")))
                .andExpect(jsonPath(of("after")).value("2013-01-04T08:15:00Z"));

        follow(version).andExpect(jsonPath("$.moved").value(1));

        assertThat(written().limit()).isEqualTo(at("2013-01-04T17:15"));
        assertThat(written().ruleVersion()).isEqualTo(version);
        recounted.conditionBecame(incident, NurseryCase.FACILITY, ClockKey.WRITTEN_REPORT, RuleCondition.ALWAYS);
        assertThat(written().ruleVersion()).isEqualTo(version);
        follow(version)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/rule-nothing-to-move"));
        desk.rule("WRITTEN_REPORT")
                .andExpect(jsonPath("$.versions[?(@.rule.version == %d)].changes[-1].moved".formatted(version))
                        .value(1));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        field(desk.trial("WRITTEN_REPORT", house("2013-04-01", openDays(0))), "lines[0].amount");
        field(
                desk.trial(
                        "WRITTEN_REPORT", house("2013-04-01", "{\"unit\": \"OPEN_DAYS\", \"amount\": 2" + PLAIN + "}")),
                "lines[0].limitTime");
        field(
                desk.trial("WRITTEN_REPORT", house("2013-04-01", "{\"unit\": \"GIVEN_DATE\"" + PLAIN + "}")),
                "lines[0].unit");
        field(desk.trial("MEASURE", house("2013-04-01", openDays(2))), "lines[0].unit");
        field(desk.trial("COUNCIL_PAPER", house("2013-04-01", hours(2))), "lines[0].unit");
        field(desk.trial("WRITTEN_REPORT", house("2013-04-01", "")), "lines");
        field(desk.trial("WRITTEN_REPORT", house("2011-04-01", openDays(2))), "validFrom");
        field(desk.trial("PRELIMINARY_REPORT", law("2023-03-31", 5)), "validFrom");
        field(desk.trial("WRITTEN_REPORT", house("2199-04-01", openDays(2))), "validFrom");
        field(desk.trial("WRITTEN_REPORT", draft("2013-04-01", openDays(2), "", "LAW")), "warningDays");
        field(desk.trial("WRITTEN_REPORT", draft("2013-04-01", openDays(2), "0", "LAW")), "warningDays");
        field(
                desk.trial("CLOSING_CHECK", house("2013-04-01", openDays(2)).replace("MUNICIPAL", "FACILITY")),
                "calendar");
        field(desk.trial("WRITTEN_REPORT", house("2013-04-01", openDays(2)).replace("庁内の目安（試験）", " ")), "article");
        desk.trial("CLOSING_CHECK", "WRONGFUL_PURPOSE", house("2013-04-01", openDays(2)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoeverSawAnOlderVersionIsToldInsteadOfChangingTwice() throws Exception {
        var body = body(house("2013-04-01", openDays(12)), "", desk.version("COUNCIL_ASSIGN"));
        desk.send("admin", "/api/clock-rules/COUNCIL_ASSIGN/ALWAYS/versions", body)
                .andExpect(status().isOk());

        desk.send("admin", "/api/clock-rules/COUNCIL_ASSIGN/ALWAYS/versions", body)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(desk.version("COUNCIL_ASSIGN")));
    }

    @Test
    void aVersionKeepsEachOfItsColumns() throws Exception {
        var lines = "{\"unit\": \"SAME_OPEN_DAY\", \"limitTime\": \"16:00\", \"elseLimitTime\": \"09:30\"" + PLAIN
                + "}, {\"unit\": \"CALENDAR_DAYS\", \"amount\": 3, \"firstDayCounted\": true, \"shifts\": true}";
        desk.change("ASSESSMENT", draft("2013-04-01", lines, "", "HOUSE"), "").andExpect(status().isOk());

        var rule = rules.validOn(ClockKey.ASSESSMENT, LocalDate.of(2013, 4, 1), RuleCondition.ALWAYS)
                .orElseThrow();
        assertThat(rule.lines())
                .extracting(line -> line.unit() + " " + line.amount() + " " + line.firstDayCounted() + " "
                        + line.shifts() + " " + line.limitTime() + " " + line.elseLimitTime())
                .containsExactly("SAME_OPEN_DAY 0 true false 16:00 09:30", "CALENDAR_DAYS 3 true true null null");
        assertThat(rule.article()).isEqualTo("庁内の目安（試験）");
    }

    @Test
    void onlyTheAdministratorChangesTheRules() throws Exception {
        for (var other : List.of("encho", "joho-kacho", "kansa")) {
            desk.send(
                            other,
                            "/api/clock-rules/WRITTEN_REPORT/ALWAYS/versions",
                            body(house("2013-04-01", openDays(2)), "", 1))
                    .andExpect(status().isForbidden());
            desk.send(other, "/api/clock-rules/WRITTEN_REPORT/ALWAYS/trial", house("2013-04-01", openDays(2)))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get("/api/clock-rules").with(as("encho"))).andExpect(status().isForbidden());
    }

    private static String quoted(String... words) {
        return Stream.of(words).map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    /** Where the trial speaks of the case of this test. */
    private String of(String limit) {
        return "$.clocks[?(@.incident == '%s')].%s".formatted(incident, limit);
    }

    private ResultActions follow(int version) throws Exception {
        return desk.send(
                "admin",
                "/api/clock-rules/WRITTEN_REPORT/ALWAYS/versions/" + version + "/followers",
                "{\"clocks\": [%s], \"reason\": \"施行に合わせるため\", \"version\": %d}"
                        .formatted(quoted(written().id()), desk.version("WRITTEN_REPORT")));
    }

    private RuleView on(String day) {
        return rules.validOn(ClockKey.WRITTEN_REPORT, LocalDate.parse(day), RuleCondition.ALWAYS)
                .orElseThrow();
    }

    private ClockView written() {
        return find(incident);
    }

    private ClockView find(IncidentId of) {
        return clocks.find(of, NurseryCase.FACILITY, ClockKey.WRITTEN_REPORT).orElseThrow();
    }

    private List<String> rang(ClockView view) {
        return sql.sql("select rung from clock_act where 'clock-' || clock = :clock and not skipped")
                .param("clock", view.id())
                .query(String.class)
                .list();
    }

    private static void field(ResultActions answer, String field) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }
}
