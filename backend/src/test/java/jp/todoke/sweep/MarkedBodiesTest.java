package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bodies made by chance for every operation, by people of every kind, in own, foreign and unknown cases, with a marker
 * in every text: nothing breaks, and no marker comes to stand where nothing that people write may, or before somebody
 * who does not see the case. What is tried is undone; the acts of whole cases stay. {@code -Dtodoke.bodies=20000} tries
 * more.
 */
@OfficeTest
class MarkedBodiesTest {

    private static final int REQUESTS = Integer.getInteger("todoke.bodies", 1500);
    private static final long SEED = Long.getLong("todoke.bodies.seed", 20121225);
    private static final String FORM = "標\\d{6}識";

    /** They see none of the cases played here. */
    private static final List<String> STRANGERS = List.of("jimu", "kocho", "korei-kacho", "fukushi-bucho", "admin");

    private static final List<String> PEOPLE = List.of(
            "hoiku-a",
            "encho",
            "fuku-encho",
            "other-encho",
            "hoiku-kakari",
            "hoiku-kacho",
            "kodomo-bucho",
            "joho-a",
            "joho-b",
            "joho-kacho",
            "somu-bucho",
            "fuku-shicho",
            "kansa",
            "koho",
            "seisaku",
            "iin",
            "jutaku");

    /** Wrong passwords are counted, and would keep the people of other tests waiting. */
    private static final Set<String> COUNTED = Set.of("logIn", "changeOwnPassword");

    /** The name of a unit is no secret: it stands in the list of everybody's own cases. */
    private static final Set<String> SAID_TO_ALL = Set.of("enterUnit", "changeUnit");

    /** Measures of approved plans, masked, are there for whoever drafts one, in whichever case they were approved. */
    private static final Set<String> FOR_THE_WHOLE_OFFICE = Set.of("findMeasures");

    private static final Set<String> ENTERED = Set.of("account", "post", "holding", "telephone");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Heard heard = new Heard();
    private final Findings findings = new Findings();
    private final Random random = new Random(SEED);
    private final Set<String> done = new TreeSet<>();
    private final Set<String> tried = new HashSet<>();
    private final Map<String, List<String>> places = new HashMap<>();
    private final List<String> cases = new ArrayList<>();
    private Operations operations;
    private Traces traces;
    private String foreign;
    private int markers;
    private int requests;
    private int bodies;
    private int accepted;

    @BeforeEach
    void aCaseOfASchool() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:41");
        operations = new Operations(mvc);
        traces = new Traces(application);
        foreign = new TrackOffice(application).reportedBy("jimu").value();
    }

    @AfterEach
    void nobodyListensAnyLonger() {
        heard.close();
    }

    @Test
    void whateverIsWrittenBreaksNothingAndIsToldToNobodyElse() throws Exception {
        var chain = new CaseChain(application, act -> {
            remember(act);
            varied(act);
            return stays(act);
        });
        cases.add(chain.nursery().value());
        cases.add(chain.section().value());
        cases.add(chain.missent().value());
        new OtherActs(application, (act, example) -> {
                    remember(act);
                    varied(act);
                })
                .all();
        var all = operations.all();
        for (var operation : all) {
            if (operation.body() != null && !tried.contains(operation.id()) && !COUNTED.contains(operation.id())) {
                varied(new Act(operation, "joho-a", Map.of(), operation.body().sample()));
            }
        }
        var bodiless =
                all.stream().filter(operation -> operation.body() == null).toList();
        for (var each = 0; each < 4 || requests < REQUESTS; each++) {
            for (var operation : bodiless) {
                asked(operation);
            }
        }

        findings.none();
        assertThat(heard.all()).doesNotContainPattern(FORM);
        assertThat(traces.metrics()).doesNotContainPattern(FORM);
        assertThat(traces.ever(FORM)).isEmpty();
        System.out.printf(
                "%d requests, of these %d with a body, %d of them accepted; %d of %d operations done%n",
                requests, bodies, accepted, done.size(), all.size());
        assertThat(requests).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(done).hasSizeGreaterThan(145);
    }

    private void remember(Act act) {
        act.places().forEach((name, value) -> {
            if (!name.equals("number")) {
                places.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
            }
        });
    }

    /** The act as it is, with its texts marked where they may be, and as others would send it elsewhere. */
    private void varied(Act act) {
        if (COUNTED.contains(act.operation().id())) {
            return;
        }
        tried.add(act.operation().id());
        var markable = markable(act);
        for (var each = 0; each < Math.max(3, REQUESTS / 300); each++) {
            var marker = marker();
            var body = act.operation().body().varied(act.body(), random, new MarkedBody(random, marker, markable));
            var mine = random.nextInt(5) > 1;
            var login = mine ? act.login() : somebody();
            sent(
                    new Act(
                            act.operation(),
                            login,
                            mine ? something(act.operation(), act.places()) : elsewhere(act.places()),
                            body),
                    marker);
        }
    }

    private Set<String> markable(Act act) {
        var markable = new HashSet<String>();
        for (var field : act.operation().body().fields()) {
            if (field.freeText()) {
                var marker = marker();
                var example = act.operation()
                        .body()
                        .with(
                                act.body(),
                                field.path(),
                                JsonMapper.shared().getNodeFactory().stringNode("本文" + marker));
                if (sent(new Act(act.operation(), act.login(), act.places(), example), marker) < 300) {
                    markable.add(field.path());
                }
            }
        }
        return markable;
    }

    /**
     * As the chain does it, with a marker in every text that takes one; without where the next acts need the very
     * words.
     */
    private MockHttpServletResponse stays(Act act) throws Exception {
        var body = act.body();
        if (!act.operation().id().equals("nameParticipant")) {
            for (var field : act.operation().body().fields()) {
                var at = JsonMapper.shared().getNodeFactory();
                var marked = field.freeText()
                        ? act.operation().body().with(body, field.path(), at.stringNode("本文" + marker()))
                        : null;
                if (marked != null
                        && !body.at(pointer(field)).isMissingNode()
                        && sent(new Act(act.operation(), act.login(), act.places(), marked), marker()) < 300) {
                    body = marked;
                }
            }
        }
        return CaseChain.send(mvc, new Act(act.operation(), act.login(), act.places(), body));
    }

    private static String pointer(Schema.Field field) {
        return "/" + field.path().replace("[0]", "/0").replace('.', '/');
    }

    /** An operation without a body, by somebody, somewhere. */
    private void asked(Operation operation) {
        var where = new HashMap<String, String>();
        operation.variables().forEach(name -> {
            var seen = places.getOrDefault(name, List.of());
            if (!seen.isEmpty() && random.nextInt(3) > 0) {
                where.put(name, seen.get(random.nextInt(seen.size())));
            }
        });
        where.put("number", random.nextInt(4) == 0 ? foreignOrUnknown() : cases.get(random.nextInt(cases.size())));
        where.putAll(something(operation, where));
        var request = operation.request(where);
        var everything = random.nextBoolean();
        operation.queries().stream()
                .filter(query -> everything || random.nextInt(3) == 0)
                .forEach(query -> request.queryParam(query, operation.valid(query)));
        var login = !operation.ofACase() && random.nextBoolean() ? "admin" : somebody();
        undone(() -> judged(
                operation,
                login,
                where,
                mvc.perform(request.with(as(login))).andReturn().getResponse(),
                null));
    }

    private int sent(Act act, String marker) {
        return undone(() -> judged(act.operation(), act.login(), act.places(), CaseChain.send(mvc, act), marker));
    }

    private int judged(
            Operation operation,
            String login,
            Map<String, String> where,
            MockHttpServletResponse answer,
            @Nullable String marker)
            throws Exception {
        requests++;
        bodies += marker == null ? 0 : 1;
        accepted += marker == null || answer.getStatus() >= 300 ? 0 : 1;
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        var what = "%s by %s at %s".formatted(operation, login, where);
        findings.check(
                what + " is no fault",
                () -> assertThat(answer.getStatus()).as(text).isLessThan(500));
        findings.check(what + " tells a stranger nothing", () -> {
            if (STRANGERS.contains(login) && !FOR_THE_WHOLE_OFFICE.contains(operation.id())) {
                assertThat(marker == null ? text : text.replace(marker, "")).doesNotContainPattern(FORM);
            }
            assertThat(answer.getHeaderNames().stream().map(answer::getHeaders).toString())
                    .doesNotContainPattern(FORM);
        });
        if (answer.getStatus() < 300) {
            done.add(operation.id());
            if (marker != null) {
                findings.check(what + " leaves no trace", () -> assertThat(traces.ofNow(marker))
                        .isEmpty());
                forOthers(operation, where, marker);
            }
        }
        return answer.getStatus();
    }

    /**
     * What was just written is in no list of somebody who has nothing to do with it; the administration's own words are
     * the administrator's.
     */
    private void forOthers(Operation operation, Map<String, String> where, String marker) throws Exception {
        if (SAID_TO_ALL.contains(operation.id())) {
            return;
        }
        var stranger = STRANGERS.get(
                random.nextInt(STRANGERS.size() - (operation.path().contains("/admin/") ? 1 : 0)));
        for (var list : Stream.of("/api/incidents", "/api/tasks", "/api/deadlines")
                .filter(one -> random.nextInt(3) == 0)
                .toList()) {
            requests++;
            var text = mvc.perform(get(list).with(as(stranger)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            findings.check(list + " of " + stranger + " after " + operation + where, () -> assertThat(text)
                    .doesNotContain(marker));
        }
    }

    /**
     * Of what the administration works on, any one: an account, also the own, a post, a holding, an entry of the duty
     * list.
     */
    private Map<String, String> something(Operation operation, Map<String, String> where) {
        var there = new HashMap<>(where);
        operation.variables().stream()
                .filter(name -> ENTERED.contains(name) && !where.containsKey(name) && random.nextBoolean())
                .forEach(name -> there.put(name, Integer.toString(1 + random.nextInt(30))));
        return there;
    }

    private Map<String, String> elsewhere(Map<String, String> where) {
        var there = new HashMap<>(where);
        if (random.nextBoolean()) {
            there.put("number", foreignOrUnknown());
        }
        return there;
    }

    private String foreignOrUnknown() {
        return random.nextBoolean() ? foreign : "2012-9998";
    }

    private String somebody() {
        var all = random.nextInt(3) == 0 ? STRANGERS : PEOPLE;
        return all.get(random.nextInt(all.size()));
    }

    private String marker() {
        return "標%06d識".formatted(++markers);
    }

    private interface Answer {
        int status() throws Exception;
    }

    private int undone(Answer answer) {
        return new TransactionTemplate(transactions).execute(all -> {
            all.setRollbackOnly();
            try {
                return answer.status();
            } catch (Exception fault) {
                findings.check("no answer", () -> {
                    throw fault;
                });
                return 599;
            }
        });
    }
}
