package jp.todoke.worklist;

import static jp.todoke.Patience.soon;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.identity.As;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.parties.PartyDecisions;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class PartyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Incidents incidents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void aHeadWhoIsMarkedLosesTheTasksAtOnceAndTheChiefSeesWhyAndGetsAMail() throws Exception {
        assertThat(steps("encho", "mine")).contains("head-report");

        mark("hoiku-kacho", "encho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].reason").value("カードを紛失した本人のため"))
                .andExpect(jsonPath("$[0].byPost").value("保育課長"));

        assertThat(steps("encho", "mine")).isEmpty();
        assertThat(steps("encho", "posts")).isEmpty();
        assertThat(steps("fuku-encho", "posts")).doesNotContain("head-report");
        assertThat(steps("hoiku-kacho", "mine")).contains("head-report");
        assertThat(JsonPath.<List<String>>read(
                        tasks("hoiku-kacho", "mine"), "$.items[?(@.step=='head-report')].passedOver"))
                .containsExactly("PARTY");
        office.read("hoiku-kacho", incident, "/steps/head-report/F001")
                .andExpect(jsonPath("$.mayAct").value(true))
                .andExpect(jsonPath("$.passedOver").value("PARTY"));
        var mail = sql.sql(
                        "select subject || body from mail_outbox where mail_key like :key and recipient like 'hoiku-kacho@%'")
                .param("key", "task-moved/" + incident + "/head-report/%")
                .query(String.class)
                .single();
        assertThat(mail)
                .contains("手続の担当が変わりました")
                .contains("/incidents/" + incident)
                .doesNotContain("佐藤");
    }

    @Test
    void fromTheMarkOnThePartyIsRefusedInWordsAndTheSuperiorGetsThrough() throws Exception {
        mark("hoiku-kacho", "encho");

        headReport("encho")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value("この事案の当事者になっているため、この手続は行えません。上位の職が引き継いでいます。"));
        headReport("fuku-encho").andExpect(status().isForbidden());
        headReport("hoiku-kacho").andExpect(status().isOk());
    }

    @Test
    void oneTeacherAmongSeveralIsRefusedWhileTheOthersGoOn() throws Exception {
        office.send("hoiku-a", incident, "/steps/record-search-round/F001/taking", Map.of())
                .andExpect(status().isOk());

        mark("joho-a", "hoiku-a").andExpect(status().isOk());

        assertThat(steps("hoiku-a", "mine")).isEmpty();
        assertThat(steps("hoiku-b", "mine")).containsExactly("record-search-round");
        office.read("hoiku-b", incident, "/steps/record-search-round/F001")
                .andExpect(jsonPath("$.taker").isEmpty())
                .andExpect(jsonPath("$.passedOver").isEmpty())
                .andExpect(jsonPath("$.mayAct").value(true));
    }

    @Test
    void theMarkIsTakenBackByDecisionAndBothStayOnRecord() throws Exception {
        mark("hoiku-kacho", "encho");
        mark("kodomo-bucho", "encho").andExpect(status().isConflict());

        office.send(
                        "kodomo-bucho",
                        incident,
                        "/parties/" + account("encho") + "/release",
                        Map.of("reason", "別の職員と分かったため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[1].party").value(false));

        assertThat(steps("encho", "mine")).contains("head-report");
        assertThat(steps("hoiku-kacho", "mine")).doesNotContain("head-report");
        var history = office.read("joho-a", incident, "/history")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<String>>read(history, "$.items[*].what"))
                .contains("PartyMarked", "PartyFreed", "TaskMoved");
    }

    @Test
    void onlyChiefDirectorAndSecretariatMarkAndNoPartyDoes() throws Exception {
        mark("hoiku-b", "encho").andExpect(status().isForbidden());
        mark("encho", "hoiku-a").andExpect(status().isForbidden());
        mark("kodomo-bucho", "hoiku-kacho").andExpect(status().isOk());
        mark("hoiku-kacho", "encho").andExpect(status().isForbidden());
        mark("joho-b", "other-encho")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("account"));
    }

    @Test
    void beforeSavingTheScreenSaysWhichTasksGoToWhom() throws Exception {
        office.read("hoiku-kacho", incident, "/parties/" + account("encho") + "/consequences")
                .andExpect(jsonPath("$[?(@.step=='head-report')].fromPost").value("園長"))
                .andExpect(jsonPath("$[?(@.step=='head-report')].toPost").value("保育課長"));
        assertThat(steps("encho", "mine")).contains("head-report");
    }

    @Test
    void withTheHeadAsPartyTheCaseIsWalkedToItsClosing() throws Exception {
        mark("hoiku-kacho", "encho");

        var doers = new WalkedCase(application, office, incident).toTheEnd();

        assertThat(doers)
                .doesNotContainValue("encho")
                .containsEntry(Step.HEAD_REPORT, "hoiku-kacho")
                .containsKey(Step.CLOSING_CHECK);
    }

    @Test
    void withTheChiefAsPartyTheCaseIsWalkedToItsClosing() throws Exception {
        mark("joho-a", "hoiku-kacho");

        var doers = new WalkedCase(application, office, incident).toTheEnd();

        assertThat(doers)
                .doesNotContainValue("hoiku-kacho")
                .containsEntry(Step.CHIEF_RECEIPT, "kodomo-bucho")
                .containsKey(Step.CLOSING_CHECK);
    }

    @Test
    void withOnePersonLeftInTheSecretariatTheHeadIsTheSecondPerson() throws Exception {
        mark("joho-kacho", "joho-a");

        var doers = new WalkedCase(application, office, incident).toTheEnd();

        assertThat(doers)
                .containsEntry(Step.ASSESS_DUTY, "joho-b")
                .containsEntry(Step.CONFIRM_NO_DUTY, "joho-kacho")
                .containsKey(Step.CLOSING_CHECK);
    }

    @Test
    void withTheWholeSecretariatAsPartyTheDirectorOfGeneralAffairsClosesTheCase() throws Exception {
        mark("kodomo-bucho", "joho-a");
        mark("kodomo-bucho", "joho-b");

        assertThat(new WalkedCase(application, office, incident).mayAct(Step.ASSESS_DUTY, null))
                .containsExactly("joho-kacho");
        mark("kodomo-bucho", "joho-kacho");
        office.read("somu-bucho", incident, "").andExpect(status().isOk());

        var doers = new WalkedCase(application, office, incident).toTheEnd();

        assertThat(doers).containsEntry(Step.ASSESS_DUTY, "somu-bucho").containsEntry(Step.CLOSING_CHECK, "somu-bucho");
        assertThat(doers.get(Step.CONFIRM_NO_DUTY)).isEqualTo("fuku-shicho");
    }

    @Test
    void aReportThatRacesWithTheMarkIsRefusedThoughItPassedTheDoor() throws Exception {
        var locked = new CompletableFuture<Void>();
        var sent = new CompletableFuture<Integer>();
        var marking = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(tx -> {
            incidents.lock(incident);
            locked.complete(null);
            waitUntilSomebodyWaitsForTheLock();
            actAs("hoiku-kacho", () -> decisions().mark(incident, account("encho"), "カードを紛失した本人のため"));
        }));
        locked.get(5, TimeUnit.MINUTES);
        sent.complete(headReport("encho").andReturn().getResponse().getStatus());
        marking.get(5, TimeUnit.MINUTES);

        assertThat(sent.get()).isEqualTo(403);
        assertThat(office.openSteps(incident)).contains(Step.HEAD_REPORT);
    }

    private PartyDecisions decisions() {
        return application.getBean(PartyDecisions.class);
    }

    private void actAs(String login, Runnable act) {
        try {
            As.acting(sql, login, () -> {
                act.run();
                return null;
            });
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The head's request has passed the door once it waits in the database for the lock of the case. */
    private void waitUntilSomebodyWaitsForTheLock() {
        soon().until(() -> CompletableFuture.supplyAsync(() -> sql.sql(
                                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%incident%'")
                                .query(Integer.class)
                                .single()
                        > 0)
                .get());
    }

    private ResultActions mark(String login, String party) throws Exception {
        return office.send(login, incident, "/parties", Map.of("account", account(party), "reason", "カードを紛失した本人のため"));
    }

    private ResultActions headReport(String login) throws Exception {
        return office.send(
                login,
                incident,
                "/supervisor/F001/head-report",
                Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "課長に報告した。"));
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
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
}
