package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockKey;
import jp.todoke.clock.ClockRules;
import jp.todoke.clock.RuleView;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Bad input in every field of every body of the API that runs, by the person whose turn it is, at the moment when it is.
 * What a bad body did all the same is rolled back, so that the case goes on as if it had not been tried.
 */
@OfficeTest
class BodySweepTest {

    private static final Map<String, String> ENDS =
            Map.of("startedAt", "endedAt", "startsAt", "endsAt", "startsOn", "endsOn", "from", "to", "outAt", "inAt");

    /** Times that may lie ahead: a promise, the mark of a task still in the same hands, and what the clock of a browser said. */
    private static final Set<String> AHEAD = Set.of("callBackAt", "takenAt", "savedAt");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Set<String> swept = new HashSet<>();
    private int pairs;
    private final Findings findings = new Findings();

    @Test
    void everyFieldOfEveryBodyIsRefusedInWordsAtItsPlace() throws Exception {
        var chain = new CaseChain(application, act -> {
            sweep(act, true);
            return CaseChain.send(mvc, act);
        });
        chain.nursery();
        chain.section();
        chain.missent();
        others();
        for (var operation : new Operations(mvc).all()) {
            if (operation.body() != null && !swept.contains(operation.id())) {
                for (var login : whoMay(operation)) {
                    sweep(new Act(operation, login, Map.of(), operation.body().sample()), false);
                }
            }
        }

        findings.none();
        assertThat(pairs).as("times from–to").isGreaterThan(3);
        assertThat(swept).hasSizeGreaterThan(40);
    }

    private void others() throws Exception {
        var operations = new Operations(mvc);
        var now = clock.instant().toString();
        var example = JsonMapper.shared();
        sweep(new Act(operations.of("reportIncident"), "hoiku-a", Map.of(), example.readTree(Cases.nursery())), true);
        sweep(new Act(operations.of("saveReportDraft"), "hoiku-a", Map.of(), example.valueToTree(Map.of("answers", Map.of("what", "本文"), "page", 1,
                "savedAt", now, "key", UUID.randomUUID().toString()))), true);
        var thing = Map.of("label", "カード", "quantity", 1, "unit", "枚", "items", 41, "itemsUnit", "枚", "approx", false, "protection", "なし");
        var done = Map.of("startsAt", now, "endsAt", now, "openEnd", false, "who", "園長", "what", "捜した", "kind", "SEARCH");
        sweep(new Act(operations.of("reportByCall"), "hoiku-kakari", Map.of(), example.valueToTree(Map.of("report", example.readTree(Cases.nursery()),
                "caller", Map.of("name", "本田 みどり", "post", "保育士", "unitCode", "F001", "phone", "042-000-0001", "from", now), "danger", "NONE",
                "medium", thing, "done", List.of(done), "knowers", List.of(Map.of("who", "園長", "at", now, "approx", false)),
                "told", List.of("NO_SPREAD"), "notes", "メモ"))), true);
        sweep(new Act(operations.of("saveCallDraft"), "hoiku-kakari", Map.of(), example.valueToTree(Map.of("answers", Map.of("notes", "書きかけ"),
                "savedAt", now, "key", UUID.randomUUID().toString()))), true);
        sweep(new Act(operations.of("readSpokenTime"), "hoiku-a", Map.of(), example.valueToTree(Map.of("text", "16:40", "day", "2012-12-25"))), true);
        sweep(new Act(operations.of("logIn"), "hoiku-a", Map.of(), example.valueToTree(Map.of("login", "hoiku-a", "password", "todoke-demo-2026"))), true);
        sweep(admin(operations, "enterAccount", Map.of("login", "sweeper", "displayName", "緑野 一郎", "personnelNumber", "90004", "mail", "a@example.jp", "password", "todoke-sweep-2026")), true);
        sweep(admin(operations, "changeAccount", Map.of("displayName", "緑野 一郎", "personnelNumber", "90004")), true);
        sweep(admin(operations, "setPassword", Map.of("password", "todoke-sweep-2026")), true);
        sweep(admin(operations, "enterUnit", Map.of("code", "F777", "name", "みどり保育園", "kind", "FACILITY", "parentCode", "F001")), true);
        sweep(admin(operations, "changeUnit", Map.of("name", "みどり保育園")), true);
        sweep(admin(operations, "enterPost", Map.of("unitCode", "F001", "role", "auditor", "name", "監査")), true);
        sweep(admin(operations, "appointHolder", Map.of("login", "hoiku-a", "deputy", true, "from", "2026-04-01", "to", "2027-03-31")), true);
        sweep(admin(operations, "endHolding", Map.of("to", "2030-03-31")), true);
        rules(operations);
        nightCall(operations);
    }

    private void rules(Operations operations) throws Exception {
        var places = Map.of("key", "CLOSING_CHECK", "condition", "ALWAYS", "version", "1");
        var version = application.getBean(ClockRules.class).all().stream().filter(rule -> rule.key() == ClockKey.CLOSING_CHECK).mapToInt(RuleView::version).max().orElseThrow();
        var draft = new HashMap<String, Object>(Map.of("validFrom", "2049-04-01", "lines", List.of(Map.of("unit", "OPEN_DAYS", "amount", 5, "firstDayCounted", false, "shifts", false, "limitTime", "17:15")),
                "calendar", "MUNICIPAL", "warningDays", List.of(3), "strength", "HOUSE", "article", "庁内の目安"));
        sweep(new Act(operations.of("tryClockRule"), "admin", places, JsonMapper.shared().valueToTree(draft)), true);
        draft.putAll(Map.of("clocks", List.of("clock-1"), "reason", "要綱の見直し", "version", version));
        sweep(new Act(operations.of("changeClockRule"), "admin", places, JsonMapper.shared().valueToTree(draft)), true);
        sweep(new Act(operations.of("followClockRule"), "admin", places,
                JsonMapper.shared().valueToTree(Map.of("clocks", List.of("clock-1"), "reason", "施行に合わせるため", "version", version))), false);
    }

    /** On a Sunday evening the half time of the head's report asks for a telephone call. */
    private void nightCall(Operations operations) throws Exception {
        Cases.itIs(clock, "2012-12-23T20:01");
        var office = new TrackOffice(application);
        var incident = office.reportedBy("hoiku-a");
        Cases.itIs(clock, "2012-12-23T20:20");
        office.dueTimersAct();
        var call = office.view("joho-a", incident, "/clocks").at("/calls/0/id").asString();
        sweep(new Act(operations.of("recordCallTold"), "joho-a", Map.of("number", incident.value(), "call", call),
                JsonMapper.shared().valueToTree(Map.of("reached", "園長", "at", "2012-12-23T20:18:00+09:00"))), true);
    }

    private static Act admin(Operations operations, String operation, Map<String, ?> body) {
        return new Act(operations.of(operation), "admin", Map.of(), JsonMapper.shared().valueToTree(body));
    }

    /** {@code example}: the act is one that succeeds, so whatever is refused is refused for the fault alone. */
    private void sweep(Act act, boolean example) throws Exception {
        if (!swept.add(act.operation().id())) {
            return;
        }
        if (example) {
            var answer = send(act, act.body().toString());
            findings.check(act + " as it should be", () -> assertThat(answer.getStatus()).as(answer.getContentAsString()).isBetween(200, 299));
        }
        for (var body : List.of("", "{\"at\": \"山田", "{", "[]", "null", "5", "\"本文\"", "{\"a\": 1}}")) {
            var answer = send(act, body);
            findings.check(act.operation() + " with body " + body, () -> {
                assertThat(answer.getStatus()).isIn(400, 409);
                assertThat(Answers.problem("", answer).toString()).doesNotContain("山田");
            });
        }
        var empty = send(act, "{}");
        findings.check(act.operation() + " with nothing", () -> inWords(empty));
        for (var field : act.operation().body().fields()) {
            endsBeforeStarts(act, field);
            for (var fault : Fault.of(field)) {
                bad(act, field.path(), fault);
            }
            if ("date-time".equals(field.format()) && example && !AHEAD.contains(field.path())) {
                bad(act, field.path(), new Fault("tomorrow", JsonMapper.shared().valueToTree(clock.instant().plus(Duration.ofDays(1)).toString()), true));
            }
        }
    }

    /** What ends is refused where it ends before it starts. */
    private void endsBeforeStarts(Act act, Schema.Field start) throws Exception {
        var name = start.path().substring(start.path().lastIndexOf('.') + 1);
        var end = start.path().substring(0, start.path().length() - name.length()) + ENDS.getOrDefault(name, "");
        var body = act.operation().body();
        if (body.fields().stream().anyMatch(field -> field.path().equals(end))) {
            var days = "date".equals(start.format());
            var text = JsonNodeFactory.instance;
            var ended = body.with(act.body(), end, text.stringNode(days ? "2012-12-24" : "2012-12-24T10:00:00Z"));
            if (name.equals("startsOn")) {
                ended.putNull("startsAt").putNull("endsAt");
            }
            var answer = send(act, body.with(ended, start.path(), text.stringNode(days ? "2012-12-25" : "2012-12-25T10:00:00Z")).toString());
            pairs++;
            findings.check(act.operation() + " ends before it starts", () -> Answers.refusedAt(end, end, answer));
        }
    }

    private void bad(Act act, String field, Fault fault) throws Exception {
        var answer = send(act, act.operation().body().with(act.body(), field, fault.value()).toString());
        var what = "%s.%s with %s".formatted(act.operation(), field, fault.name());
        findings.check(what, () -> {
            if (fault.refused()) {
                Answers.refusedAt(field, what, answer);
            } else {
                inWords(answer);
            }
        });
    }

    private static void inWords(MockHttpServletResponse answer) throws Exception {
        if (answer.getStatus() >= 300) {
            Answers.problem("", answer);
        }
    }

    private MockHttpServletResponse send(Act act, String body) throws Exception {
        var request = act.operation().request(act.places()).contentType(MediaType.APPLICATION_JSON).content(body).with(as(act.login()));
        return new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            try {
                return mvc.perform(request).andReturn().getResponse();
            } catch (Exception fault) {
                throw new IllegalStateException(act + " with " + body.substring(0, Math.min(body.length(), 200)), fault);
            }
        });
    }

    /** One who reaches the operation without a case of their own; nobody is a finding. */
    private List<String> whoMay(Operation operation) throws Exception {
        for (var login : List.of("encho", "joho-a", "hoiku-kakari", "admin")) {
            var answer = send(new Act(operation, login, Map.of(), operation.body().sample()), "{");
            if (answer.getStatus() == 400) {
                return List.of(login);
            }
        }
        findings.check(operation + " is reached by nobody", () -> fail("it needs an act in the chain or an example here"));
        return List.of();
    }
}
