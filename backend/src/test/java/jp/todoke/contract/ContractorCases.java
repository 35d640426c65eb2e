package jp.todoke.contract;

import static jp.todoke.identity.As.as;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.TrackOffice;
import jp.todoke.authority.ReportItem;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contractor whose people lost a map under one contract, for the tests of its cases. */
abstract class ContractorCases {

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

    final JsonMapper json = JsonMapper.shared();
    TrackOffice office;
    LocalDateTime noticed;
    LocalDateTime told;
    long contract;

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

    ResultActions receive(IncidentId incident, String login, String latenessReason) throws Exception {
        var body = new HashMap<String, Object>(Map.of("receivedAt", office.now().toString(), "words", "研修と対応手引"));
        body.put("latenessReason", latenessReason);
        return office.send(login, incident, "/contracts/" + contract + "/plan-receipt", body);
    }

    IncidentId lostMap() throws Exception {
        return reported("jutaku");
    }

    IncidentId reported(String login) throws Exception {
        return Cases.report(mvc, login, answers());
    }

    String answers() {
        return Cases.nursery()
                .replace("2012-12-25T16:40:00+09:00", instant(noticed).toString())
                .replace("2012-12-18", "2012-11-20")
                .replace("T15:20", "T15:00");
    }

    /** A contractor of its own for each test, with one person. */
    String contractor() {
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

    static Map<String, Object> terms(String contractor, List<String> sections, String work, Integer hours) {
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

    long enter(String login, Map<String, ?> terms) throws Exception {
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

    /** A notice to both sections that says this and knows nothing else. */
    Map<String, Object> notice(int seen, Map<String, String> known) {
        var items = new ArrayList<Map<String, Object>>();
        for (var item : ReportItem.values()) {
            var told = new HashMap<String, Object>();
            told.put("item", item.name());
            told.put("text", known.get(item.name()));
            items.add(told);
        }
        return new HashMap<>(Map.of(
                "seen",
                seen,
                "toldAt",
                office.now().toString(),
                "sections",
                List.of("S-KOREI", "S-SOGO"),
                "items",
                items));
    }

    ResultActions tell(String login, IncidentId incident, Map<String, Object> body) throws Exception {
        return office.send(login, incident, "/contractor-notices/" + contract, body);
    }

    /** A mail that went astray at one of the units, as an event of its own. */
    static Map<String, Object> mailOf(String unit) {
        return Map.of(
                "kind",
                "MISSENT_EMAIL",
                "medium",
                "EMAIL",
                "units",
                List.of(unit),
                "knowledge",
                List.of(),
                "counts",
                List.of(),
                "media",
                List.of(),
                "reason",
                "別の出来事だったため。",
                "description",
                "別の宛先に名簿を送った。");
    }

    String listed(String login) throws Exception {
        return office.view(login, "/incidents").toString();
    }

    ClockView notice(IncidentId incident) {
        return clocks.find(incident, null, ClockKey.ENTRUSTEE_NOTICE).orElseThrow();
    }

    String why(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/clocks/" + notice(incident).id() + "/why")
                .toString();
    }

    List<Instant> hindsight(IncidentId incident) {
        return sql.sql(
                        """
                        select h.limit_at from clock_hindsight h join clock c on c.id = h.clock
                        where c.incident = :incident and c.clock_key = 'ENTRUSTEE_NOTICE' order by h.id""")
                .param("incident", incident.value())
                .query((row, n) ->
                        row.getObject("limit_at", OffsetDateTime.class).toInstant())
                .list();
    }

    List<String> rungs(ClockView view) {
        return sql.sql("select rung from clock_act where 'clock-' || clock = :clock order by due_at")
                .param("clock", view.id())
                .query(String.class)
                .list();
    }

    long mailsTo(String address, IncidentId incident) {
        return sql.sql("select count(*) from mail_outbox where recipient = :to and incident = :incident")
                .param("to", address)
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    static void ok(ResultActions answer) throws Exception {
        answer.andExpect(status().is2xxSuccessful());
    }

    static LocalDateTime timeOf(List<JsonNode> events, String type) {
        return events.stream()
                .filter(event -> type.equals(event.path("type").asString("")))
                .map(event -> LocalDateTime.parse(event.get("t").asString()))
                .findFirst()
                .orElseThrow();
    }

    static String minute(Instant at) {
        return at.toString().replaceFirst(":\\d\\dZ$", "");
    }

    static Instant instant(LocalDateTime local) {
        return local.toInstant(ZoneOffset.ofHours(9));
    }
}
