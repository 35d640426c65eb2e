package jp.todoke.contract;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contractor loses a map: noticed by its people, told to the city two hours later, under one contract. */
@OfficeTest
class ContractorCaseTest {

    private static final String MAP_CASE = "src/test/resources/cases/paper-map-of-contractor.json";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    private final JsonMapper json = JsonMapper.shared();
    private TrackOffice office;
    private LocalDateTime noticed;
    private LocalDateTime told;
    private long contract;

    @BeforeEach
    void theCityIsTold() throws Exception {
        office = new TrackOffice(application);
        var events = json.readTree(Files.readString(Path.of(MAP_CASE)))
                .get("course_of_events")
                .valueStream()
                .toList();
        noticed = timeOf(events, "DISCOVERY");
        told = timeOf(events, "ENTRUSTER_NOTICE");
        clock.set(instant(told));
        contract = json.readTree(mvc.perform(get("/api/contracts").with(as("jutaku")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .at("/items/0/id")
                .asLong();
    }

    @Test
    void theCityKnowsWhenItIsToldAndTheContractorWasInTime() throws Exception {
        var incident = lostMap();

        office.read("joho-a", incident, "")
                .andExpect(jsonPath("$.contractorDelay.contractorKnew")
                        .value(instant(noticed).toString()))
                .andExpect(jsonPath("$.contractorDelay.bodyKnew").value(startsWith(minute(instant(told)))))
                .andExpect(jsonPath("$.knownAt").value(startsWith(minute(instant(told)))));
        assertThat(Duration.between(noticed, told)).hasMinutes(120);
        var notice = notice(incident);
        assertThat(notice.state()).isEqualTo(ClockState.MET);
        assertThat(notice.basis()).isEqualTo(instant(noticed));
        assertThat(notice.limit()).isEqualTo(instant(noticed.plusHours(24)));
        assertThat(notice.metAt().truncatedTo(ChronoUnit.MINUTES)).isEqualTo(instant(told));
    }

    @Test
    void theOnlyContractOfTheContractorIsEnteredByItselfAndItsSectionsSeeTheCase() throws Exception {
        var incident = lostMap();

        assertThat(office.view("jutaku", incident, "/contracts")
                        .at("/contracts/0/contract")
                        .asLong())
                .isEqualTo(contract);
        for (var login : List.of("korei-kacho", "sogo-kacho", "fukushi-bucho", "jutaku")) {
            office.read(login, incident, "").andExpect(status().isOk());
        }
        for (var login : List.of("hoiku-kacho", "gakumu-kacho", "encho")) {
            office.read(login, incident, "").andExpect(status().isNotFound());
        }
        assertThat(mailsTo("sogo-kacho@midorino.example.jp", incident)).isOne();
        ok(office.send("joho-a", incident, "/contracts", Map.of("contract", contract)));
        assertThat(mailsTo("sogo-kacho@midorino.example.jp", incident)).isOne();
    }

    @Test
    void underAContractOfOneHourTheContractorWasLateAndSaysWhyAfterwards() throws Exception {
        var other = contractor();
        var strict = enter("joho-a", terms(other, List.of("S-HOIKU"), "用具の搬送", 1));
        var incident = reported("new-" + other.toLowerCase());

        var notice = notice(incident);
        assertThat(notice.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(notice.limit()).isEqualTo(instant(noticed.plusHours(1)));
        assertThat(office.view("joho-a", incident, "/contracts")
                        .get("contracts")
                        .findValuesAsString("contract"))
                .containsExactly(String.valueOf(strict));
        assertThat(office.view("joho-a", incident, "/contracts")
                        .get("lateNoticeUnexplained")
                        .asBoolean())
                .isTrue();
        ok(office.send("hoiku-kacho", incident, "/contracts/late-notice", Map.of("latenessReason", "捜していて連絡が遅れた")));
        assertThat(notice(incident).latenessReason().value()).isEqualTo("捜していて連絡が遅れた");
        assertThat(why(incident)).contains("1時間", "契約に定めた時間");
    }

    @Test
    void aContractFoundAfterwardsSaysBesideTheVerdictHowItStands() throws Exception {
        var other = contractor();
        var incident = reported("new-" + other.toLowerCase());
        assertThat(notice(incident).state()).isEqualTo(ClockState.MET);

        var strict = enter("joho-a", terms(other, List.of("S-HOIKU"), "用具の搬送", 1));
        ok(office.send("joho-a", incident, "/contracts", Map.of("contract", strict)));

        assertThat(hindsight(incident)).containsExactly(instant(noticed.plusHours(1)));
        assertThat(notice(incident).state()).isEqualTo(ClockState.MET);
        ok(office.send("joho-a", incident, "/contracts/" + strict + "/withdrawal", Map.of("reason", "別の契約だった")));
        assertThat(hindsight(incident)).containsExactly(instant(noticed.plusHours(1)), instant(noticed.plusHours(24)));
    }

    @Test
    void anEarlierKnowledgeOfTheContractorMovesWhatItsNoticeIsMeasuredBy() throws Exception {
        var incident = lostMap();

        ok(office.sendOnce(
                "joho-a",
                incident,
                "/knowledge",
                Map.of("knower", "係員", "employer", "CONTRACTOR", "known", Told.at(instant(noticed.minusHours(1))))));

        assertThat(hindsight(incident)).containsExactly(instant(noticed.plusHours(23)));
    }

    @Test
    void byTelephoneTheContractorToldWhenItFirstToldAnybodyOfTheCity() throws Exception {
        var call = Map.of(
                "report",
                json.readTree(answers()),
                "caller",
                Map.of(
                        "name",
                        "若林 透",
                        "post",
                        "業務責任者",
                        "unitCode",
                        "C001",
                        "from",
                        instant(told.minusMinutes(5)).toString()),
                "knowers",
                List.of(Map.of(
                        "who",
                        "当直",
                        "employer",
                        "BODY",
                        "at",
                        instant(noticed.plusMinutes(30)).toString(),
                        "approx",
                        false)));
        var sent = mvc.perform(post("/api/calls-heard")
                        .with(as("joho-a"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(call)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var incident = new IncidentId(json.readTree(sent).get("number").asString());

        assertThat(notice(incident).metAt()).isEqualTo(instant(noticed.plusMinutes(30)));
        office.read("sogo-kacho", incident, "").andExpect(status().isOk());
    }

    @Test
    void whereTheCityNoticedItselfNobodyHadToTell() throws Exception {
        var incident = office.reportedBy("korei-kacho");

        assertThat(clocks.find(incident, null, ClockKey.ENTRUSTEE_NOTICE)).isEmpty();
        assertThat(office.view("joho-a", incident, "/contracts")
                        .get("contractorCase")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void forAnotherContractorTheCaseAndTheContractAreNotThere() throws Exception {
        var other = contractor();
        var incident = lostMap();
        var stranger = "new-" + other.toLowerCase();

        office.read(stranger, incident, "").andExpect(status().isNotFound());
        office.read(stranger, incident, "/contracts").andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts/" + contract).with(as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts/" + contract).with(as("encho"))).andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts/" + contract).with(as("hoiku-kacho"))).andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts?period=ALL").with(as(stranger)))
                .andExpect(jsonPath("$.total").value(0));
        for (var login : List.of("jutaku", "korei-kacho", "sogo-kacho", "fukushi-bucho", "joho-a", "kansa")) {
            mvc.perform(get("/api/contracts/" + contract).with(as(login))).andExpect(status().isOk());
        }
    }

    @Test
    void aCaseThatConcernsItsContractIsSeenByAContractorUntilThatIsTakenBack() throws Exception {
        var other = contractor();
        var incident = office.reportedBy("hoiku-kacho");
        var stranger = "new-" + other.toLowerCase();
        var its = enter("hoiku-kacho", terms(other, List.of("S-HOIKU"), "用具の搬送", null));
        office.read(stranger, incident, "").andExpect(status().isNotFound());

        ok(office.send("hoiku-kacho", incident, "/contracts", Map.of("contract", its)));
        office.read(stranger, incident, "").andExpect(status().isOk());
        assertThat(listed(stranger)).contains(incident.value());

        ok(office.send("hoiku-kacho", incident, "/contracts/" + its + "/withdrawal", Map.of("reason", "別の契約だった")));
        office.read(stranger, incident, "").andExpect(status().isNotFound());
        assertThat(listed(stranger)).doesNotContain(incident.value());
        office.read("joho-a", incident, "/contracts")
                .andExpect(jsonPath("$.takenBack[0].reason").value("別の契約だった"));
    }

    @Test
    void aContractThatHadEndedOrIsAnothersIsRefusedInOneSentence() throws Exception {
        var incident = lostMap();
        var ended = new HashMap<String, Object>(terms("C001", List.of("S-KOREI"), "終わった委託", null));
        ended.put("from", "2010-04-01");
        ended.put("to", "2011-03-31");
        var others = enter("joho-a", terms(contractor(), List.of("S-KOREI"), "用具の搬送", null));

        office.send("joho-a", incident, "/contracts", Map.of("contract", enter("joho-a", ended)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("contract"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("平成23年3月31日")));
        office.send("joho-a", incident, "/contracts", Map.of("contract", others))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value(containsString("受託者は、この事案の受託者と違います")));
        assertThat(office.view("joho-a", incident, "/contracts/fitting").size()).isZero();
    }

    @Test
    void theChainIsWrittenAnewWithItsReasonAndWhatStoodBeforeStays() throws Exception {
        var incident = lostMap();
        var link = Map.of("name", "乙運輸", "employerDeclared", "乙運輸", "employerFound", "丙社", "howKnown", "聞き取り");
        var path = "/contracts/" + contract + "/chain";

        ok(office.send("jutaku", incident, path, Map.of("chains", 0, "links", List.of(link))));
        office.send("joho-a", incident, path, Map.of("chains", 0, "links", List.of(link), "reason", "訂正"))
                .andExpect(status().isConflict());
        office.send("joho-a", incident, path, Map.of("chains", 1, "links", List.of(link)))
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        office.send("joho-a", incident, path, Map.of("chains", 1, "links", List.of(link, link), "reason", "訂正"))
                .andExpect(jsonPath("$.violations[0].field").value("links[1].name"));
        ok(office.send("joho-a", incident, path, Map.of("chains", 1, "links", List.of(), "reason", "再委託はなかった")));

        var view = office.view("joho-a", incident, "/contracts");
        assertThat(view.at("/contracts/0/chain").size()).isZero();
        assertThat(view.at("/contracts/0/earlierChains/0/links/0/employerFound").asString())
                .isEqualTo("丙社");
    }

    @Test
    void thePlanThatWasAskedForRingsUntilItComes() throws Exception {
        var incident = lostMap();
        var path = "/contracts/" + contract;
        var plan = new PartId("contract-" + contract);

        receive(incident, "korei-kacho", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/contractor-plan-not-demanded"));
        ok(office.send(
                "korei-kacho",
                incident,
                path + "/plan-demand",
                Map.of(
                        "demandedAt",
                        office.now().toString(),
                        "due",
                        told.toLocalDate().plusDays(8).toString())));
        office.send(
                        "sogo-kacho",
                        incident,
                        path + "/plan-demand",
                        Map.of("demandedAt", office.now().toString()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/contractor-plan-demanded-already"));
        var waits = clocks.find(incident, plan, ClockKey.ENTRUSTEE_PLAN).orElseThrow();
        assertThat(waits.limit())
                .isEqualTo(instant(told.toLocalDate().plusDays(9).atStartOfDay()));

        clock.set(waits.limit().plus(Duration.ofDays(3)));
        office.dueTimersAct();
        assertThat(rungs(waits)).contains("DAY_BEFORE", "LIMIT");
        receive(incident, "korei-kacho", null)
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        ok(receive(incident, "jutaku", "研修の後にまとめたため"));

        assertThat(clocks.find(incident, plan, ClockKey.ENTRUSTEE_PLAN)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
        assertThat(office.view("jutaku", incident, "/contracts")
                        .at("/contracts/0/plans/0/receipt/words")
                        .asString())
                .isEqualTo("研修と対応手引");
    }

    @Test
    void withoutADayTheContractorHasFourteenDays() throws Exception {
        var incident = lostMap();

        ok(office.send(
                "korei-kacho",
                incident,
                "/contracts/" + contract + "/plan-demand",
                Map.of("demandedAt", office.now().toString())));

        assertThat(clocks.find(incident, new PartId("contract-" + contract), ClockKey.ENTRUSTEE_PLAN)
                        .orElseThrow()
                        .limit())
                .isEqualTo(instant(told.toLocalDate().plusDays(15).atStartOfDay()));
    }

    @Test
    void eachJointSectionAndTheSecretariatEnterForTheContractorsPeople() throws Exception {
        var incident = lostMap();

        for (var login : List.of("korei-kacho", "sogo-kacho", "joho-a")) {
            assertThat(office.view(login, incident, "/on-behalf/senders").toString())
                    .as(login)
                    .contains("業務責任者");
        }
    }

    @Test
    void aPaperNamesTheContractOnceThereIsOne() throws Exception {
        var names = application.getBean(ContractNames.class);

        assertThat(names.of(lostMap())).containsExactly("社会福祉法人みどり野福祉会 けやき在宅介護支援センター（在宅介護支援センター運営委託契約）");
        assertThat(names.of(office.reportedBy("hoiku-a"))).isEmpty();
    }

    private ResultActions receive(IncidentId incident, String login, String latenessReason) throws Exception {
        var body = new HashMap<String, Object>(Map.of("receivedAt", office.now().toString(), "words", "研修と対応手引"));
        body.put("latenessReason", latenessReason);
        return office.send(login, incident, "/contracts/" + contract + "/plan-receipt", body);
    }

    private IncidentId lostMap() throws Exception {
        return reported("jutaku");
    }

    private IncidentId reported(String login) throws Exception {
        return Cases.report(mvc, login, answers());
    }

    private String answers() {
        return Cases.nursery()
                .replace("2012-12-25T16:40:00+09:00", instant(noticed).toString())
                .replace("2012-12-18", "2012-11-20")
                .replace("T15:20", "T15:00");
    }

    /** A contractor of its own for each test, with one person. */
    private String contractor() {
        var number = sql.sql("select count(*) from unit where kind = 'CONTRACTOR'")
                .query(Integer.class)
                .single();
        var code = "C%03d".formatted(500 + number);
        sql.sql(
                        """
                        insert into unit (code, name, kind, parent_code, body_code, position)
                            values (:code, :name, 'CONTRACTOR', 'S-HOIKU', 'M', 900);
                        insert into post (role, unit_code, name) values ('contractor', :code, '業務責任者');
                        insert into account (login, display_name, password_hash, demo, created_at)
                            values (:login, '若林 透', '-', true, now());
                        insert into holding (post_id, account_id, valid_from)
                            select p.id, a.id, date '2012-04-01' from post p, account a
                            where p.unit_code = :code and a.login = :login""")
                .param("code", code)
                .param("name", "運送会社" + code)
                .param("login", "new-" + code.toLowerCase())
                .update();
        return code;
    }

    private static Map<String, Object> terms(String contractor, List<String> sections, String work, Integer hours) {
        var terms = new HashMap<String, Object>(Map.of(
                "contractor",
                contractor,
                "work",
                work,
                "kind",
                "ENTRUSTMENT",
                "sections",
                sections,
                "from",
                "2012-04-01",
                "clauses",
                List.of("ACCIDENT_REPORT")));
        terms.put("noticeHours", hours);
        return terms;
    }

    private long enter(String login, Map<String, ?> terms) throws Exception {
        var sent = mvc.perform(post("/api/contracts")
                        .with(as(login))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(terms)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return json.readTree(sent).get("id").asLong();
    }

    private String listed(String login) throws Exception {
        return office.view(login, "/incidents").toString();
    }

    private ClockView notice(IncidentId incident) {
        return clocks.find(incident, null, ClockKey.ENTRUSTEE_NOTICE).orElseThrow();
    }

    private String why(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/clocks/" + notice(incident).id() + "/why")
                .toString();
    }

    private List<Instant> hindsight(IncidentId incident) {
        return sql.sql(
                        """
                        select h.limit_at from clock_hindsight h join clock c on c.id = h.clock
                        where c.incident = :incident and c.clock_key = 'ENTRUSTEE_NOTICE' order by h.id""")
                .param("incident", incident.value())
                .query((row, n) ->
                        row.getObject("limit_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private List<String> rungs(ClockView view) {
        return sql.sql("select rung from clock_act where 'clock-' || clock = :clock order by due_at")
                .param("clock", view.id())
                .query(String.class)
                .list();
    }

    private long mailsTo(String address, IncidentId incident) {
        return sql.sql("select count(*) from mail_outbox where recipient = :to and incident = :incident")
                .param("to", address)
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    private static void ok(ResultActions answer) throws Exception {
        answer.andExpect(status().is2xxSuccessful());
    }

    private static LocalDateTime timeOf(List<JsonNode> events, String type) {
        return events.stream()
                .filter(event -> type.equals(event.path("type").asString("")))
                .map(event -> LocalDateTime.parse(event.get("t").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static String minute(Instant at) {
        return at.toString().replaceFirst(":\\d\\dZ$", "");
    }

    private static Instant instant(LocalDateTime local) {
        return local.toInstant(ZoneOffset.ofHours(9));
    }
}
