package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.OfficeTest;
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
 * Bad input in every field of every body of the API that runs, by the person whose turn it is, at the moment when it
 * is. What a bad body did all the same is rolled back, so that the case goes on as if it had not been tried.
 */
@OfficeTest
class BodySweepTest {

    private static final Map<String, String> ENDS =
            Map.of("startedAt", "endedAt", "startsAt", "endsAt", "startsOn", "endsOn", "from", "to", "outAt", "inAt");

    /**
     * Times that may lie ahead: a promise, the mark of a task still in the same hands, and what the clock of a browser
     * said.
     */
    private static final Set<String> AHEAD = Set.of("callBackAt", "takenAt", "savedAt");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    /** The operations of which no body succeeds here, each with the reason. */
    private static final Map<String, String> WITHOUT_EXAMPLE = Map.of(
            "followClockRule", "only a clock that runs by an older version follows: RuleChangesTest",
            "adoptHolidaysList", "only a list that was compared is adopted: CalendarAdministrationTest");

    private final Set<String> swept = new HashSet<>();
    private final Set<String> succeeded = new HashSet<>();
    private int pairs;
    private final Findings findings = new Findings();

    @Test
    void everyFieldOfEveryBodyIsRefusedInWordsAtItsPlace() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:41");
        var chain = new CaseChain(application, act -> {
            sweep(act, true);
            return CaseChain.send(mvc, act);
        });
        chain.nursery();
        chain.section();
        chain.missent();
        new OtherActs(application, this::sweep).all();
        var withBody = new Operations(mvc)
                .all().stream().filter(operation -> operation.body() != null).toList();
        for (var operation : withBody) {
            if (!swept.contains(operation.id())) {
                for (var login : whoMay(operation)) {
                    sweep(new Act(operation, login, Map.of(), operation.body().sample()), false);
                }
            }
        }

        findings.none();
        assertThat(pairs).as("times from–to").isGreaterThan(3);
        assertThat(withBody.stream().map(Operation::id).filter(id -> !succeeded.contains(id)))
                .as(
                        "operations of which no body succeeded: give an act to the chain or to the other acts, or the reason here")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_EXAMPLE.keySet());
    }

    /** {@code example}: the act is one that succeeds, so whatever is refused is refused for the fault alone. */
    private void sweep(Act act, boolean example) throws Exception {
        if (act.operation().body() == null || !swept.add(act.operation().id())) {
            return;
        }
        if (example) {
            var answer = send(act, act.body().toString());
            findings.check(act + " as it should be", () -> assertThat(answer.getStatus())
                    .as(answer.getContentAsString())
                    .isBetween(200, 299));
            succeeded.add(act.operation().id());
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
        var fields = act.operation().body().fields();
        var text = fields.stream()
                .filter(field -> field.freeText() || field.listed())
                .findFirst();
        if (text.isPresent()) {
            bad(act, text.get().path(), Fault.MEGABYTE);
        }
        for (var field : fields) {
            endsBeforeStarts(act, field);
            for (var fault : Fault.of(field)) {
                bad(act, field.path(), fault);
            }
            if ("date-time".equals(field.format()) && example && !AHEAD.contains(field.path())) {
                bad(
                        act,
                        field.path(),
                        new Fault(
                                "tomorrow",
                                JsonMapper.shared()
                                        .valueToTree(clock.instant()
                                                .plus(Duration.ofDays(1))
                                                .toString()),
                                true));
            }
        }
    }

    /** What ends is refused where it ends before it starts. */
    private void endsBeforeStarts(Act act, Schema.Field start) throws Exception {
        var name = start.path().substring(start.path().lastIndexOf('.') + 1);
        var around = start.path().substring(0, start.path().length() - name.length());
        var end = around + ENDS.getOrDefault(name, "");
        var body = act.operation().body();
        if (body.fields().stream().anyMatch(field -> field.path().equals(end))) {
            var days = "date".equals(start.format());
            var text = JsonNodeFactory.instance;
            var ended = body.with(act.body(), end, text.stringNode(days ? "2012-12-24" : "2012-12-24T10:00:00Z"));
            if (name.equals("startsOn")
                    && body.fields().stream().anyMatch(field -> field.path().equals(around + "startsAt"))) {
                ended = body.with(ended, around + "startsAt", text.nullNode());
                ended = body.with(ended, around + "endsAt", text.nullNode());
            }
            var answer = send(
                    act,
                    body.with(ended, start.path(), text.stringNode(days ? "2012-12-25" : "2012-12-25T10:00:00Z"))
                            .toString());
            pairs++;
            findings.check(act.operation() + " ends before it starts", () -> Answers.refusedAt(end, end, answer));
        }
    }

    private void bad(Act act, String field, Fault fault) throws Exception {
        var answer = send(
                act,
                act.operation().body().with(act.body(), field, fault.value()).toString());
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
        var request = act.operation()
                .request(act.places())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(as(act.login()));
        return new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            try {
                return mvc.perform(request).andReturn().getResponse();
            } catch (Exception fault) {
                throw new IllegalStateException(
                        act + " with " + body.substring(0, Math.min(body.length(), 200)), fault);
            }
        });
    }

    /** One who reaches the operation without a case of their own; nobody is a finding. */
    private List<String> whoMay(Operation operation) throws Exception {
        for (var login : List.of("encho", "joho-a", "hoiku-kakari", "admin")) {
            var answer =
                    send(new Act(operation, login, Map.of(), operation.body().sample()), "{");
            if (answer.getStatus() == 400) {
                return List.of(login);
            }
        }
        findings.check(
                operation + " is reached by nobody", () -> fail("it needs an act in the chain or an example here"));
        return List.of();
    }
}
