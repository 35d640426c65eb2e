package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.dutytable.ReportingTable;
import jp.todoke.identity.Act;
import jp.todoke.identity.As;
import jp.todoke.identity.CompletesStep;
import jp.todoke.identity.FirstActs;
import jp.todoke.identity.FirstActs.Doer;
import jp.todoke.identity.Parties;
import jp.todoke.identity.TieToFirstAct;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole cases in which, before each second act of the table {@link TwoPersonRule}, whoever did the first tries it in
 * every way the table knows: with the post, as a deputy, on behalf, with a second account, as a party, by taking over.
 */
@OfficeTest
class TwoPeopleSweepTest {

    private static final Pattern CONFIRMS =
            Pattern.compile("(decide|confirm|agree|approve|reject|adopt|accept|receive|close|review)\\w*|\\w+Receives");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    Parties parties;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<FirstActs> tracks;

    @Autowired
    SettableClock clock;

    private Operations operations;
    private OutsideSteps outside;
    private Map<String, CompletesStep> commands;
    private final Findings findings = new Findings();
    private final Map<TwoPersonRule, Set<TieToFirstAct>> tried = new HashMap<>();

    @BeforeEach
    void theCommands() throws Exception {
        operations = new Operations(mvc);
        outside = new OutsideSteps(mvc, sql, findings);
        commands = application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values()
                .stream()
                .filter(handler -> handler.hasMethodAnnotation(CompletesStep.class))
                .collect(Collectors.toMap(
                        handler -> handler.getMethod().getName(),
                        handler -> handler.getMethodAnnotation(CompletesStep.class)));
    }

    @Test
    void everyOperationThatLooksAtAnActIsInTheTable() {
        var unlisted = operations.all().stream()
                .map(Operation::id)
                .filter(id -> CONFIRMS.matcher(id).matches() && !commands.containsKey(id))
                .filter(id -> Stream.of(Act.values()).noneMatch(act -> act.isDoneBy(id)))
                .toList();

        assertThat(unlisted).isEmpty();
        assertThat(Stream.of(TwoPersonRule.values())
                        .filter(pair -> pair.refuses(TieToFirstAct.ON_BEHALF))
                        .map(TwoPersonRule::first))
                .allMatch(this::isTold);
    }

    private boolean isTold(Act first) {
        return tracks.stream().filter(track -> track.acts().contains(first)).count() == 1;
    }

    @Test
    void whoeverDidTheFirstActDoesNotDoTheSecond() throws Exception {
        var chain = new CaseChain(application, act -> {
            lookOn(act);
            return CaseChain.send(mvc, act);
        });

        chain.nursery();
        chain.section();

        findings.none();
        outside.allTried(List.of(
                TwoPersonRule.WAIVER, TwoPersonRule.BASIS, TwoPersonRule.ADDRESSEE, TwoPersonRule.PUBLICATION_TEXT));
        for (var pair : TwoPersonRule.values()) {
            if (pair.refuses(TieToFirstAct.TAKING_OVER) || pair == TwoPersonRule.REPORT_OF_THE_HEAD) {
                assertThat(tried.get(pair))
                        .as("%s", pair)
                        .isEqualTo(EnumSet.complementOf(EnumSet.of(TieToFirstAct.ON_BEHALF)));
            }
        }
    }

    /** Undone after it: an auditor more would see the cases of other tests, and be told of them. */
    @Test
    @Transactional
    void whoeverProposedARuleATableOrAnAppointmentDoesNotConfirmIt() throws Exception {
        var version = JsonMapper.shared()
                .readTree(mvc.perform(operations
                                .of("readClockRule")
                                .request(Map.of("key", "EXTERNAL_REPORT", "condition", "ALWAYS"))
                                .with(as("admin")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .get("version")
                .asInt();
        does(
                "changeClockRule",
                "admin",
                Map.of("key", "EXTERNAL_REPORT", "condition", "ALWAYS"),
                Map.of(
                        "validFrom",
                        "2013-04-01",
                        "lines",
                        List.of(Map.of("unit", "GIVEN_DATE", "firstDayCounted", false, "shifts", true)),
                        "calendar",
                        "MUNICIPAL",
                        "warningDays",
                        List.of(3),
                        "strength",
                        "GUIDELINE",
                        "article",
                        "指針",
                        "clocks",
                        List.of(),
                        "reason",
                        "指針の改正",
                        "version",
                        version));
        does("confirmRuleChange", "joho-kacho", Map.of("change", last("rule_change")), Map.of());

        does(
                "proposeDutyTable",
                "admin",
                Map.of(),
                Map.of(
                        "file",
                        ReportingTable.FROM_FIFTY,
                        "validFrom",
                        "2099-04-01",
                        "title",
                        "規則の改正",
                        "reason",
                        "51人からになるため",
                        "version",
                        1));
        does("confirmDutyTable", "joho-kacho", Map.of("change", last("duty_table_change")), Map.of());

        var auditor = sql.sql("select id::text from post where role = 'auditor' limit 1")
                .query(String.class)
                .single();
        does(
                "appointHolder",
                "admin",
                Map.of("post", auditor),
                Map.of("login", "hoiku-b", "deputy", false, "from", "2099-04-01"));
        does("confirmAppointment", "joho-kacho", Map.of("appointment", last("appointment")), Map.of());

        findings.none();
        outside.allTried(List.of(TwoPersonRule.RULE, TwoPersonRule.DUTY_TABLE, TwoPersonRule.APPOINTMENT));
    }

    private void does(String operation, String login, Map<String, String> places, Map<String, ?> body)
            throws Exception {
        var act = new CaseChain.Act(
                operations.of(operation), login, places, JsonMapper.shared().valueToTree(body));
        outside.lookOn(act, this::asAppointed);
        var answer = CaseChain.send(mvc, act);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isBetween(200, 299);
    }

    /** While whoever may confirm is the one who is appointed. */
    private void asAppointed(String login, CaseChain.Act act, OutsideSteps.Try attempt) throws Exception {
        var appointed = sql.sql("select account from appointment where id = :id")
                .param("id", Long.parseLong(act.places().get("appointment")))
                .query(Long.class)
                .single();
        with(login(appointed), "secretariat-head", "S-JOHO", false, () -> attempt.as(login(appointed)));
    }

    private String last(String table) {
        return sql.sql("select max(id)::text from " + table).query(String.class).single();
    }

    /** Each first act that may be entered on behalf is: by the clerk of the section, for whoever would have done it. */
    @Test
    void whoeverEnteredTheFirstActForAnotherAndWhoseWordItWasDoNotDoTheSecond() throws Exception {
        var chain = new CaseChain(application, act -> {
            lookOn(act);
            return CaseChain.send(mvc, entered(act));
        });

        chain.nursery();

        findings.none();
        for (var pair : List.of(
                TwoPersonRule.RECEIPT_OF_THE_HEADS_REPORT,
                TwoPersonRule.ACCEPTANCE_OF_THE_WRITTEN_REPORT,
                TwoPersonRule.AGREEMENT_TO_THE_END_OF_SEARCH,
                TwoPersonRule.CONFIRMATION_OF_THE_END_AGREED,
                TwoPersonRule.CONFIRMATION_OF_THE_END_ASKED,
                TwoPersonRule.CONFIRMATION_THAT_ALL_ARE_TOLD,
                TwoPersonRule.APPROVAL_OF_THE_PLAN,
                TwoPersonRule.APPROVAL_OF_A_SUCCESSOR,
                TwoPersonRule.VERIFICATION_OF_A_MEASURE)) {
            assertThat(tried.get(pair)).as("%s", pair).contains(TieToFirstAct.ON_BEHALF);
        }
    }

    /**
     * A first act as the section's clerk enters it; the agreement to the end of search, which is a second one too, as
     * the secretariat does.
     */
    private CaseChain.Act entered(CaseChain.Act act) {
        var command = commands.get(act.operation().id());
        if (command == null
                || !command.onBehalf()
                || Set.of("chiefReceives", "decideWrittenReport", "confirmSearchEnd")
                        .contains(act.operation().id())) {
            return act;
        }
        return new CaseChain.Act(
                act.operation(),
                act.operation().id().equals("agreeSearchEnd") ? "joho-a" : "hoiku-kakari",
                act.places(),
                onBehalf(act.body(), account(act.login())));
    }

    private void lookOn(CaseChain.Act act) throws Exception {
        var command = commands.get(act.operation().id());
        if (command == null) {
            outside.lookOn(act, this::asParty);
            return;
        }
        var incident = new IncidentId(act.places().get("number"));
        var part = act.places().get("part") == null
                ? null
                : new PartId(act.places().get("part"));
        for (var pair : TwoPersonRule.lookingAs(Act.of(command.value()[0]))) {
            var doers = tracks.stream()
                    .filter(track -> track.acts().contains(pair.first()))
                    .flatMap(track -> track.doers(pair.first(), incident, part).stream())
                    .toList();
            assertThat(doers).as("%s of %s", pair.first(), incident).isNotEmpty();
            for (var doer : doers) {
                look(pair, doer, act, command);
            }
        }
    }

    private void look(TwoPersonRule pair, Doer doer, CaseChain.Act act, CompletesStep command) throws Exception {
        var first = login(doer.account());
        if (doer.onBehalf()) {
            holding(first, act, false, () -> refused(pair, TieToFirstAct.ON_BEHALF, first, act, act.body()));
            if (doer.sender() != null) {
                holding(
                        login(doer.sender()),
                        act,
                        false,
                        () -> refused(pair, TieToFirstAct.ON_BEHALF, login(doer.sender()), act, act.body()));
            }
            return;
        }
        holding(first, act, false, () -> refused(pair, TieToFirstAct.SAME_PERSON, first, act, act.body()));
        holding(first, act, true, () -> refused(pair, TieToFirstAct.DEPUTY, first, act, act.body()));
        if (command.onBehalf()) {
            refusedOnBehalf(pair, first, act);
        }
        var second = secondAccountOf(doer.account());
        holding(second, act, false, () -> refused(pair, TieToFirstAct.SECOND_ACCOUNT, second, act, act.body()));
        holding(first, act, false, () -> takingOver(pair, first, act));
        party(pair, act);
    }

    private void refused(TwoPersonRule pair, TieToFirstAct tie, String login, CaseChain.Act act, JsonNode body) {
        tried.computeIfAbsent(pair, none -> EnumSet.noneOf(TieToFirstAct.class)).add(tie);
        findings.check(pair + " " + tie + " " + act.operation(), () -> {
            var step = step(login, act);
            assertThat(step.get("secondPerson").asBoolean()).as("is told why").isEqualTo(pair.refuses(tie));
            if (pair.refuses(tie)) {
                assertThat(step.get("mayAct").asBoolean()).as("may act").isFalse();
                assertThat(step.get("mayActOnBehalf").asBoolean())
                        .as("may enter")
                        .isFalse();
                var answer = CaseChain.send(mvc, new CaseChain.Act(act.operation(), login, act.places(), body));
                assertThat(Answers.problem(act.operation().id(), answer)
                                .get("type")
                                .asString())
                        .isEqualTo("/problems/second-person-needed");
            }
        });
    }

    /** Somebody of the section did the first act, and has the second one entered for the chief. */
    private void refusedOnBehalf(TwoPersonRule pair, String login, CaseChain.Act act) {
        if (!pair.refuses(TieToFirstAct.ON_BEHALF) || login.equals("joho-a")) {
            return;
        }
        findings.check(
                pair + " entered " + act.operation(),
                () -> with(login, "section-staff", "S-HOIKU", false, () -> {
                    var body = onBehalf(act.body(), account("kodomo-bucho"));
                    var answer = CaseChain.send(mvc, new CaseChain.Act(act.operation(), login, act.places(), body));
                    assertThat(Answers.problem(act.operation().id(), answer)
                                    .get("type")
                                    .asString())
                            .isEqualTo("/problems/second-person-needed");
                }));
        findings.check(pair + " entered for " + login + " " + act.operation(), () -> {
            var answer = CaseChain.send(
                    mvc,
                    new CaseChain.Act(act.operation(), "joho-b", act.places(), onBehalf(act.body(), account(login))));
            assertThat(Answers.problem(act.operation().id(), answer)
                            .at("/violations/0/field")
                            .asString())
                    .isEqualTo("onBehalf.sender");
        });
    }

    private void takingOver(TwoPersonRule pair, String login, CaseChain.Act act) {
        tried.computeIfAbsent(pair, none -> EnumSet.noneOf(TieToFirstAct.class)).add(TieToFirstAct.TAKING_OVER);
        if (!pair.refuses(TieToFirstAct.TAKING_OVER) || login.equals(act.login())) {
            return;
        }
        var ofPart = act.places().get("part") == null ? "" : "OfPart";
        findings.check(pair + " takes over " + act.operation(), () -> {
            assertThat(desk("take" + "Step" + ofPart, act.login(), act, Map.of())
                            .get("open")
                            .asBoolean())
                    .isTrue();
            var answer = desk("takeStep" + ofPart + "Over", login, act, Map.of("takenAt", "2012-01-01T00:00:00Z"));
            assertThat(answer.get("type").asString()).isEqualTo("/problems/second-person-needed");
            desk("giveStep" + ofPart + "Back", act.login(), act, Map.of());
        });
    }

    private void party(TwoPersonRule pair, CaseChain.Act act) throws Exception {
        tried.computeIfAbsent(pair, none -> EnumSet.noneOf(TieToFirstAct.class)).add(TieToFirstAct.PARTY);
        var incident = new IncidentId(act.places().get("number"));
        var second = secondAccountOf(account(act.login()));
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.mark(incident, account(act.login()), "聴き取りの対象")));
        holding(second, act, false, () -> {
            for (var login : List.of(act.login(), second)) {
                findings.check(pair + " party " + act.operation(), () -> {
                    var answer =
                            CaseChain.send(mvc, new CaseChain.Act(act.operation(), login, act.places(), act.body()));
                    assertThat(Answers.problem(act.operation().id(), answer)
                                    .get("type")
                                    .asString())
                            .isEqualTo("/problems/party-must-not-act");
                });
            }
        });
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(
                        tx -> parties.free(incident, account(act.login()), "別人と分かったため")));
    }

    private void asParty(String login, CaseChain.Act act, OutsideSteps.Try attempt) throws Exception {
        var incident = new IncidentId(act.places().get("number"));
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.mark(incident, account(login), "聴き取りの対象")));
        attempt.as(login);
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.free(incident, account(login), "別人と分かったため")));
    }

    private JsonNode step(String login, CaseChain.Act act) throws Exception {
        return desk(act.places().get("part") == null ? "readStep" : "readStepOfPart", login, act, null);
    }

    private JsonNode desk(String operation, String login, CaseChain.Act act, @Nullable Map<String, ?> body)
            throws Exception {
        var places = new HashMap<>(act.places());
        places.put("step", waiting(act).key());
        var request = body == null
                ? operations.of(operation).request(places)
                : operations.of(operation).request(places, JsonMapper.shared().writeValueAsString(body));
        return JsonMapper.shared()
                .readTree(mvc.perform(request.with(as(login)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }

    private Step waiting(CaseChain.Act act) {
        return Stream.of(commands.get(act.operation().id()).value())
                .filter(step -> !post(act, step).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Long> post(CaseChain.Act act, Step step) {
        return sql.sql(
                        "select post from worklist_task where incident = :incident and step = :step and coalesce(part, '') = :part")
                .param("incident", act.places().get("number"))
                .param("step", step.key())
                .param("part", act.places().getOrDefault("part", ""))
                .query(Long.class)
                .list();
    }

    private interface Try {
        void run() throws Exception;
    }

    /** While this person holds the post at which the act's step waits. */
    private void holding(String login, CaseChain.Act act, boolean deputy, Try attempt) throws Exception {
        var post = post(act, waiting(act)).get(0);
        var post0 = sql.sql("select role, unit_code from post where id = :id")
                .param("id", post)
                .query()
                .singleRow();
        with(login, post0.get("role").toString(), post0.get("unit_code").toString(), deputy, attempt);
    }

    private void with(String login, String role, String unit, boolean deputy, Try attempt) throws Exception {
        var holding = sql.sql(
                        """
                        insert into holding (post_id, account_id, deputy, valid_from)
                        select p.id, a.id, :deputy, '2012-04-01' from post p, account a where p.role = :role and p.unit_code = :unit and a.login = :login
                        on conflict do nothing returning id""")
                .param("deputy", deputy)
                .param("role", role)
                .param("unit", unit)
                .param("login", login)
                .query(Long.class)
                .optional();
        try {
            attempt.run();
        } finally {
            holding.ifPresent(id -> sql.sql("delete from holding where id = :id")
                    .param("id", id)
                    .update());
        }
    }

    private JsonNode onBehalf(JsonNode body, long sender) {
        var entered = (ObjectNode) body.deepCopy();
        entered.putObject("onBehalf")
                .put("senderAccount", sender)
                .put("means", "PHONE")
                .putObject("heardAt")
                .put("startsAt", clock.instant().toString())
                .put("openEnd", false);
        return entered;
    }

    private String secondAccountOf(long account) {
        var login = "second-%d-%s".formatted(account, UUID.randomUUID());
        sql.sql(
                        """
                        insert into account (login, display_name, personnel_number, password_hash, created_at)
                        select :login, '緑野 次郎', personnel_number, 'x', now() from account where id = :account""")
                .param("login", login)
                .param("account", account)
                .update();
        return login;
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private String login(long account) {
        return sql.sql("select login from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }
}
