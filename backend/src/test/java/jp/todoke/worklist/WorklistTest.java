package jp.todoke.worklist;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.todoke.DueTimers;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.StepHolders;
import jp.todoke.incident.report.NewCases;
import jp.todoke.process.Step;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class WorklistTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    NewCases cases;

    @Autowired
    StepHolders holders;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedAtTwentyToFive() throws Exception {
        clock.set(at("16:41"));
        incident = NurseryCase.report(sql, cases, at("16:40"));
    }

    @Test
    void theHeadFindsTheFirstReportWithItsLimitAmongTheOwnTasks() throws Exception {
        var list = tasks("encho", "mine");

        assertThat(JsonPath.<List<String>>read(list, "$.items[*].step"))
                .contains("head-report")
                .doesNotContain("record-search-round");
        assertThat(JsonPath.<List<String>>read(list, "$.items[?(@.step=='head-report')].due"))
                .containsExactly(at("17:10").toString());
        assertThat(JsonPath.<List<Boolean>>read(list, "$.items[?(@.step=='head-report')].overdue"))
                .containsExactly(false);
        assertThat(JsonPath.<String>read(list, "$.serverNow")).startsWith("2012-12-25T07:4");
    }

    @Test
    void everyDateNamesTheClockThatItIsOf() throws Exception {
        var checked = new ArrayList<Map<String, Object>>();
        for (var viewer : List.of("encho", "hoiku-kacho", "joho-a")) {
            var clocks = mvc.perform(
                            get("/api/incidents/" + incident + "/clocks").with(as(viewer)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            for (var view : List.of("mine", "waiting")) {
                List<Map<String, Object>> dated =
                        JsonPath.read(tasks(viewer, view), "$.items[?(@.due && @.incident == '" + incident + "')]");
                checked.addAll(dated);
                for (var task : dated) {
                    assertThat(JsonPath.<List<String>>read(
                                    clocks, "$.clocks[?(@.id == '" + task.get("clock") + "')].limit"))
                            .as("%s of %s", task.get("step"), viewer)
                            .containsExactly((String) task.get("due"));
                }
            }
        }
        assertThat(checked).extracting(task -> task.get("step")).contains("head-report", "assess-duty");
        mvc.perform(get("/api/incidents/" + incident + "/steps/head-report/F001")
                        .with(as("encho")))
                .andExpect(jsonPath("$.clock").isNotEmpty());
    }

    @Test
    void theClocksOfACaseSayWhichAreTheReadersOwnAndWhichTheLawSets() throws Exception {
        assertThat(mine("encho")).contains("HEAD_REPORT").doesNotContain("SECRETARIAT_TOLD");
        assertThat(mine("joho-a")).contains("SECRETARIAT_TOLD").doesNotContain("HEAD_REPORT");
        assertThat(clocks("encho", "@.byLaw")).doesNotContain("HEAD_REPORT");
    }

    private List<String> mine(String viewer) throws Exception {
        return clocks(viewer, "@.mine");
    }

    private List<String> clocks(String viewer, String which) throws Exception {
        return JsonPath.read(
                mvc.perform(get("/api/incidents/" + incident + "/clocks").with(as(viewer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.clocks[?(" + which + " == true)].key");
    }

    @Test
    void teachersShareTheSearchAndOnlyWaitForTheHead() throws Exception {
        assertThat(steps("hoiku-a", "mine")).containsExactly("record-search-round");
        assertThat(steps("hoiku-b", "mine")).containsExactly("record-search-round");
        assertThat(steps("hoiku-b", "waiting")).contains("head-report").doesNotContain("record-search-round");
    }

    @Test
    void aDeputyAndAHeadFindWhatTheyMayDoForOthersApartFromTheirOwn() throws Exception {
        assertThat(steps("fuku-encho", "posts")).contains("head-report");
        assertThat(steps("fuku-encho", "mine")).containsExactly("record-search-round");
        assertThat(steps("encho", "posts")).containsExactly("record-search-round");
    }

    @Test
    void anotherNurseryFindsNothingInAnyTabNorInItsCounts() throws Exception {
        for (var tab : List.of("mine", "posts", "overdue", "waiting")) {
            assertThat(steps("other-encho", tab)).isEmpty();
            assertThat(JsonPath.<Integer>read(tasks("other-encho", tab), "$.counts." + tab))
                    .isZero();
        }
    }

    @Test
    void fromTheInstantOfTheLimitTheTaskIsOverdue() throws Exception {
        assertThat(steps("encho", "overdue")).isEmpty();

        clock.set(at("17:10"));
        DueTimers.of(application).run();

        assertThat(steps("encho", "overdue")).containsExactly("head-report-late");
        assertThat(JsonPath.<Integer>read(tasks("encho", "mine"), "$.counts.overdue"))
                .isEqualTo(1);
        assertThat(steps("hoiku-a", "overdue")).isEmpty();
    }

    @Test
    void theStepsPageSaysAtWhosePostItWaits() throws Exception {
        mvc.perform(get("/api/incidents/{number}/steps/head-report/F001", incident)
                        .with(as("hoiku-a")))
                .andExpect(jsonPath("$.open").value(true))
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.label").value("第一報を確認し課長に報告する"))
                .andExpect(jsonPath("$.partName").value("みどり野市立わかば保育園"))
                .andExpect(jsonPath("$.holders[0].name").value("佐藤 和子"))
                .andExpect(jsonPath("$.due").value(at("17:10").toString()));
        mvc.perform(get("/api/incidents/{number}/steps/chief-receipt/F001", incident)
                        .with(as("hoiku-kacho")))
                .andExpect(jsonPath("$.open").value(false))
                .andExpect(jsonPath("$.label").value("第一報を受領し指示する"));
        mvc.perform(get("/api/incidents/{number}/steps/no-such-step", incident).with(as("hoiku-a")))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyWhoHoldsThePostOrCoversItMayCompleteAStep() throws Exception {
        assertThat(holds("encho", Step.HEAD_REPORT)).isTrue();
        assertThat(holds("fuku-encho", Step.HEAD_REPORT)).isTrue();
        assertThat(holds("encho", Step.RECORD_SEARCH_ROUND)).isTrue();
        assertThat(holds("hoiku-a", Step.HEAD_REPORT)).isFalse();
        assertThat(holds("other-encho", Step.HEAD_REPORT)).isFalse();
        assertThatThrownBy(() -> holds("hoiku-kacho", Step.CHIEF_RECEIPT)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void theAdministratorMakesTheListEqualToTheOpenStepsAgain() throws Exception {
        var before = steps("encho", "mine");
        sql.sql("delete from worklist_task where incident = :incident and step = 'head-report'")
                .param("incident", incident.value())
                .update();
        sql.sql("update worklist_task set step = 'closing-check' where incident = :incident and step = 'assess-duty'")
                .param("incident", incident.value())
                .update();
        sql.sql(
                        "update worklist_task set post_unit = 'F002' where incident = :incident and step = 'record-search-round'")
                .param("incident", incident.value())
                .update();

        var differences = mvc.perform(post("/api/admin/worklist/rebuild").with(as("admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(JsonPath.<Integer>read(differences, "$.missing")).isGreaterThanOrEqualTo(2);
        assertThat(JsonPath.<Integer>read(differences, "$.surplus")).isGreaterThanOrEqualTo(1);
        assertThat(JsonPath.<Integer>read(differences, "$.changed")).isGreaterThanOrEqualTo(1);
        assertThat(steps("encho", "mine")).isEqualTo(before);
        assertThat(steps("joho-a", "mine")).contains("assess-duty").doesNotContain("closing-check");
        assertThat(steps("hoiku-a", "mine")).containsExactly("record-search-round");
    }

    private boolean holds(String login, Step step) throws Exception {
        return As.acting(sql, login, () -> holders.holds(actors.get(), incident, NurseryCase.FACILITY, step));
    }

    private List<String> steps(String login, String tab) throws Exception {
        return JsonPath.read(tasks(login, tab), "$.items[*].step");
    }

    private String tasks(String login, String tab) throws Exception {
        return mvc.perform(get("/api/tasks")
                        .param("view", tab)
                        .param("incident", incident.value())
                        .with(as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Instant at(String time) {
        return Instant.parse("2012-12-25T" + time + ":00+09:00");
    }
}
