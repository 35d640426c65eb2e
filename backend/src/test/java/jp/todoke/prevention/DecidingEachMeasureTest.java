package jp.todoke.prevention;

import static jp.todoke.process.Step.DECIDE_PLAN;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** The chief says a word on each measure of a plan. */
@OfficeTest
class DecidingEachMeasureTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    PlainSteps steps;
    IncidentId incident;

    @BeforeEach
    void theChiefHasReceivedTheCase() throws Exception {
        office = new TrackOffice(application);
        steps = new PlainSteps(office);
        incident = office.reportedBy("hoiku-a");
        ok(does("encho", Step.HEAD_REPORT));
        ok(does("hoiku-kacho", Step.CHIEF_RECEIPT));
    }

    @Test
    void aPlanReturnedTwiceComesBackWithWhatWasApprovedStillApproved() throws Exception {
        ok(submits(0, measure("数える", null), measure("保存する", null), measure("声をかける", null)));
        ok(decides("hoiku-kacho", 1, approved(1), returned(2, "いつ保存するのか"), approved(3)));
        assertThat(office.openSteps(incident)).contains(DRAFT_PLAN);
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.plans[0].decision.outcome").value("RETURNED"))
                .andExpect(jsonPath("$.plans[0].decision.reason").isEmpty())
                .andExpect(jsonPath("$.plans[0].decision.measures[1].reason").value("いつ保存するのか"));

        ok(submits(2, measure("声をかける", 3), measure("その日のうちに保存する", 2), measure("二人で数える", 1)));
        office.read("hoiku-kacho", incident, "/prevention")
                .andExpect(jsonPath("$.changes.own").value(true))
                .andExpect(jsonPath("$.changes.since").value(1))
                .andExpect(jsonPath("$.changes.measures[0].approvedBefore").value(true))
                .andExpect(jsonPath("$.changes.measures[1].fields[0]").value("TEXT"))
                .andExpect(jsonPath("$.changes.measures[1].before.text").value("保存する"))
                .andExpect(jsonPath("$.changes.measures[2].kind").value("CHANGED"))
                .andExpect(jsonPath("$.changes.measures[2].approvedBefore").value(false));
        ok(decides("hoiku-kacho", 3, approved(1), approved(2), returned(3, "二人いない日はどうするか")));
        ok(submits(4, measure("声をかける", 1), measure("その日のうちに保存する", 2)));
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.changes.own").value(false))
                .andExpect(jsonPath("$.changes.since").value(2))
                .andExpect(jsonPath("$.changes.removed[0].text").value("二人で数える"));
        ok(decides("hoiku-kacho", 5, approved(1), approved(2)))
                .andExpect(jsonPath("$.status").value("APPROVED"))
                .andExpect(jsonPath("$.plans", hasSize(3)));
        assertThat(office.openSteps(incident)).doesNotContain(DRAFT_PLAN, DECIDE_PLAN);
    }

    @Test
    void aMeasureWithoutAWordIsAskedFor() throws Exception {
        ok(submits(0, measure("数える", null), measure("保存する", null)));

        decides("hoiku-kacho", 1, approved(1))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures"))
                .andExpect(jsonPath("$.violations[0].message").value("再発防止策の一つ一つについて、承認か差戻しかを選んでください。"));
        decides("hoiku-kacho", 1, Map.of("measure", 1), approved(2)).andExpect(status().isBadRequest());
    }

    @Test
    void aVersionThatIsOlderThanTheOneThatWaitsIsNotApproved() throws Exception {
        ok(submits(0, measure("数える", null)));
        ok(decides("hoiku-kacho", 1, returned(1, "誰が数えるのか")));
        ok(submits(2, measure("当番が数える", 1)));

        decides("hoiku-kacho", 1, approved(1))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.plans[0].measures[0].text").value("数える"))
                .andExpect(jsonPath("$.current.plans[1].measures[0].text").value("当番が数える"));
        assertThat(office.openSteps(incident)).contains(DECIDE_PLAN);
    }

    @Test
    void whatIsWrongWithTheWholePlanReturnsIt() throws Exception {
        ok(submits(0, measure("数える", null)));
        var body = words(1, approved(1));
        body.put("reason", "原因の調べ方が足りない。");

        ok(office.send("hoiku-kacho", incident, "/prevention/plan-decision", body))
                .andExpect(jsonPath("$.status").value("TO_DRAFT"))
                .andExpect(jsonPath("$.plans[0].decision.reason").value("原因の調べ方が足りない。"));
    }

    @Test
    void whoeverDecidesIsToldAtOnceThatAPlanWaitsWithALinkToTheDecisionAndNotAWordOfThePlan() throws Exception {
        ok(submits(0, measure("数える", null)));

        assertThat(mails("waits")).containsExactly("hoiku-kacho");
        assertThat(waitingMails())
                .singleElement()
                .asString()
                .contains(OfficialTime.caseNumber(incident), "/incidents/" + incident + "/steps/decide-plan\n")
                .doesNotContain("数える", "カード", "わかば", "保育");

        ok(decides("hoiku-kacho", 1, returned(1, "誰が数えるのか")));
        assertThat(waitingMails()).hasSize(1);
        ok(submits(2, measure("当番が数える", 1)));
        assertThat(waitingMails()).hasSize(2);
    }

    @Test
    void ofAChiefWhoIsAPartyTheDirectorIsToldThatAPlanWaits() throws Exception {
        party("hoiku-kacho");

        ok(submits(0, measure("数える", null)));

        assertThat(mails("waits")).containsExactly("kodomo-bucho");
    }

    private List<String> waitingMails() {
        return sql.sql(
                        "select subject || body from mail_outbox where incident = :incident and mail_key like 'plan/waits/%'")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }

    @Test
    void theDocumentIsKeptAndTheDirectorIsToldWithoutAWordOfThePlan() throws Exception {
        ok(submits(0, measure("数える", null)));
        var today = OfficialTime.dayOf(office.now()).toString();
        var body = words(1, approved(1));
        body.put("document", Map.of("number", "24練こ保第9号", "draftedOn", today, "decidedOn", today));

        ok(office.send("hoiku-kacho", incident, "/prevention/plan-decision", body))
                .andExpect(jsonPath("$.plans[0].decision.document.number").value("24練こ保第9号"))
                .andExpect(jsonPath("$.plans[0].decision.deputy").value(false));

        assertThat(mails("approved")).containsExactly("kodomo-bucho");
        assertThat(sql.sql(
                                "select subject || body from mail_outbox where incident = :incident and mail_key like 'plan/approved/%'")
                        .param("incident", incident.value())
                        .query(String.class)
                        .single())
                .contains(OfficialTime.caseNumber(incident), "/incidents/" + incident + "/prevention\n")
                .doesNotContain("数える", "カード", "わかば", "保育");
    }

    @Test
    void whatWasDoneBeforeHandingInIsDoneWithTheApproval() throws Exception {
        var today = OfficialTime.dayOf(office.now()).toString();
        var done = measure("研修を行った", null);
        done.remove("recurring");
        done.put("alreadyDoneOn", today);
        done.put("evidenceExpected", "研修の記録");
        ok(submits(0, done, measure("数える", null)))
                .andExpect(jsonPath("$.plans[0].measures[0].done").isEmpty());

        ok(decides("hoiku-kacho", 1, approved(1), approved(2)))
                .andExpect(jsonPath("$.plans[0].measures[0].done.on").value(today))
                .andExpect(jsonPath("$.plans[0].measures[0].done.account").value("研修の記録"))
                .andExpect(jsonPath("$.plans[0].measures[1].done").isEmpty());
    }

    @Test
    void whatIsSaidForAndAgainstAMeasureComesBackAsItWasTyped() throws Exception {
        var measure = measure("数える", null);
        measure.put("doerPost", "STAFF");
        measure.put(
                "weighing",
                Map.of(
                        "effect", "なくなればその日に分かる。",
                        "burdenOf", "当番の保育士",
                        "minutesPerDay", 20,
                        "facilityAnswer", "OBJECTS",
                        "facilityComment", "夕方は人がいない。",
                        "feasibility", "FROM_DATE",
                        "feasibleFrom", "2030-04-01",
                        "alternatives", "カードを減らす。保護者の希望で採らない。"));

        ok(submits(0, measure))
                .andExpect(jsonPath("$.minutesPerDay").value(15))
                .andExpect(jsonPath("$.posts[?(@.post == 'CHIEF')].name").value("保育課長"))
                .andExpect(jsonPath("$.plans[0].measures[0].verifier").value("CHIEF"))
                .andExpect(jsonPath("$.plans[0].measures[0].weighing.minutesPerDay")
                        .value(20))
                .andExpect(jsonPath("$.plans[0].measures[0].weighing.facilityAnswer")
                        .value("OBJECTS"))
                .andExpect(
                        jsonPath("$.plans[0].measures[0].weighing.feasibleFrom").value("2030-04-01"));
        measure.put("verifier", "STAFF");
        submits(1, measure).andExpect(status().isConflict());
    }

    @Test
    void theVerifierIsAnotherThanWhoDoesIt() throws Exception {
        var measure = measure("数える", null);
        measure.put("doerPost", "CHIEF");

        submits(0, measure)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures[0].verifier"))
                .andExpect(jsonPath("$.violations[0].message").value("確認する職には、行う人と別の職を選んでください。"));
    }

    @Test
    void aChiefWhoIsAPartyDoesNotApproveAndTheDirectorDoes() throws Exception {
        ok(submits(0, measure("数える", null)));
        party("hoiku-kacho");

        decides("hoiku-kacho", 1, approved(1)).andExpect(status().isForbidden());
        ok(decides("kodomo-bucho", 1, approved(1)))
                .andExpect(jsonPath("$.status").value("APPROVED"))
                .andExpect(jsonPath("$.plans[0].decision.deputy").value(false));
    }

    private void party(String login) throws Exception {
        var account = sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
        ok(office.send("joho-a", incident, "/parties", Map.of("account", account, "reason", "カードを持ち出した本人のため")));
    }

    private ResultActions does(String login, Step step) throws Exception {
        var part = step == Step.HEAD_REPORT || step == Step.CHIEF_RECEIPT ? "F001" : null;
        return office.send(
                login, incident, PlainSteps.path(step, part), steps.body(incident, step, part, steps.plain(step)));
    }

    private List<String> mails(String key) {
        return sql.sql(
                        """
                        select a.login from mail_outbox m join account a on a.id = m.account
                        where m.incident = :incident and m.mail_key like :key""")
                .param("incident", incident.value())
                .param("key", "plan/" + key + "/%")
                .query(String.class)
                .list();
    }

    @SafeVarargs
    private ResultActions submits(int version, Map<String, Object>... measures) throws Exception {
        return office.send(
                "encho",
                incident,
                "/prevention/plan",
                Map.of("version", version, "causeStatus", "UNKNOWN", "measures", List.of(measures)));
    }

    @SafeVarargs
    private ResultActions decides(String login, int version, Map<String, ?>... words) throws Exception {
        return office.send(login, incident, "/prevention/plan-decision", words(version, words));
    }

    @SafeVarargs
    private static Map<String, Object> words(int version, Map<String, ?>... words) {
        return new HashMap<>(Map.of("version", version, "measures", new ArrayList<>(List.of(words))));
    }

    private static Map<String, ?> approved(int measure) {
        return Map.of("measure", measure, "outcome", "APPROVED");
    }

    private static Map<String, ?> returned(int measure, String reason) {
        return Map.of("measure", measure, "outcome", "RETURNED", "reason", reason);
    }

    private static Map<String, Object> measure(String text, Integer origin) {
        var measure = new HashMap<String, Object>(Map.of(
                "text",
                text,
                "novelty",
                "NEW",
                "kind",
                "CHECK",
                "verifier",
                "CHIEF",
                "guidedByChief",
                false,
                "doer",
                "当番の保育士",
                "recurring",
                "毎日の終業時"));
        measure.put("origin", origin);
        return measure;
    }

    private static ResultActions ok(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk());
    }
}
