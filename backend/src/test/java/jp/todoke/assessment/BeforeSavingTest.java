package jp.todoke.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What saving a fact brings about is said before, and exactly that happens. */
@OfficeTest
class BeforeSavingTest {

    private static final Instant SEEN = Instant.parse("2026-11-24T05:00:00Z");

    /** A fact that makes the table of duties be asked with something else. */
    enum Fact {
        MANY_PERSONS("/counts", count(1200), "personsMin", "persons"),
        THEFT("/natures", nature("THEFT", "NO", "NO"), "kind"),
        MALICE("/natures", nature("LOSS", "YES", "NO"), "malice"),
        MY_NUMBER("/natures", nature("LOSS", "NO", "YES"), "information.myNumber"),
        HEALTH("/information-kinds", kinds("HEALTH"), "information.sensitive"),
        ACCOUNT("/information-kinds", kinds("ACCOUNT"), "information.property"),
        ORDINANCE("/information-kinds", kinds("ORDINANCE"), "information.ordinance"),
        SECOND_MEDIUM("/media", medium("名簿の写し", Map.of())),
        COPIES("/media/1/revision", revision(Map.of("copies", "YES")), "leak.heldElsewhere"),
        ENCRYPTED("/media/1/revision", revision(Map.of("protection", "ENCRYPTED_KEY_APART")), "leak.encrypted"),
        FOUND_UNSEEN("/media/1/find", find(), "leak.recoveredUnseen");

        private final String path;
        private final Map<String, ?> body;
        private final Set<String> inputs;

        Fact(String path, Map<String, ?> body, String... inputs) {
            this.path = path;
            this.body = body;
            this.inputs = Set.of(inputs);
        }
    }

    /**
     * The knowledge says itself what it moves, also of what was done already: {@code previewKnowledge}. Under which
     * rules a unit is, the administrator enters, of no case.
     */
    private static final Set<String> SAID_ELSEWHERE = Set.of("knownOn", "legalRegime");

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aListOfThirtyWasLostAndNoDutyWasJudged() throws Exception {
        office = new TrackOffice(application);
        Cases.itIs(time, "2026-11-24T10:00");
        incident = office.reportedBy("hoiku-a");
        Cases.itIs(time, "2026-11-24T15:00");
        saved("/information-kinds", kinds());
        saved("/natures", nature("LOSS", "NO", "NO"));
        saved("/counts", count(30));
        saved("/media", medium("名簿", Map.of()));
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of(
                                "version",
                                0,
                                "verdict",
                                "NO_DUTY",
                                "reason",
                                "いずれにも当たらない。",
                                "grounds",
                                List.of("NO_ITEM")))
                .andExpect(status().isOk());
        office.send(
                        "joho-b",
                        incident,
                        "/assessment/no-duty-confirmation",
                        Map.of("version", 1, "outcome", "CONFIRMED"))
                .andExpect(status().isOk());
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    @Test
    void everyInputOfTheTableIsSaidBefore() {
        var said = new HashSet<>(SAID_ELSEWHERE);
        Stream.of(Fact.values()).forEach(fact -> said.addAll(fact.inputs));

        assertThat(inputs("", ReportingFacts.class)).containsExactlyInAnyOrderElementsOf(said);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidBeforeIsWhatSavingBringsAbout(Fact fact) throws Exception {
        var limits = limits();
        var steps = office.openSteps(incident);
        var ruled = ruled();

        var said = says(fact);

        assertThat(judging()).isEqualTo("JUDGED");
        assertThat(office.openSteps(incident)).isEqualTo(steps);
        saved(fact.path, fact.body);
        assertThat(said.get("judgedAgain").asBoolean()).isTrue();
        assertThat(judging()).isEqualTo("ASKED_AGAIN");
        assertThat(said.get("ruledOtherwise").asBoolean()).isEqualTo(!ruled().equals(ruled));
        assertThat(said.get("steps").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(office.openSteps(incident).stream()
                        .filter(step -> !steps.contains(step) && step != Step.ASSESS_DUTY)
                        .map(Step::key)
                        .toList());
        said.get("limits").forEach(change -> {
            var key = change.get("key").asString();
            assertThat(instant(change.get("from"))).as(key).isEqualTo(limits.remove(key));
            if (!change.get("to").isNull()) {
                limits.put(key, instant(change.get("to")));
            }
        });
        assertThat(limits()).isEqualTo(limits);
    }

    @Test
    void moreThanAHundredPersonsNameAnotherGroundAndTheLimitsOfTheNewJudgementAndOfTheDuty() throws Exception {
        var said = says(Fact.MANY_PERSONS);

        assertThat(said.get("ruledOtherwise").asBoolean()).isTrue();
        assertThat(said.at("/limits/0/key").asString()).isEqualTo(ClockKey.ASSESSMENT.name());
        assertThat(said.at("/limits/0/from").isNull()).isTrue();
        assertThat(said.at("/limits/0/to").asString()).isEqualTo("2026-11-25T08:15:00Z");
        assertThat(said.get("limits")
                        .valueStream()
                        .map(limit -> limit.get("key").asString() + " "
                                + limit.get("to").asString()))
                .contains("PRELIMINARY_REPORT 2026-11-28T15:00:00Z", "FINAL_REPORT 2026-12-23T15:00:00Z");
        assertThat(said.get("steps").valueStream().map(JsonNode::asString)).contains("file-preliminary-report");
    }

    @Test
    void whatChangesNothingBringsNothingAbout() throws Exception {
        var sheets = new HashMap<String, Object>(count(41));
        sheets.put("unit", "SHEETS");

        for (var said : List.of(tried("/counts", sheets), tried("/information-kinds", kinds()))) {
            assertThat(said)
                    .isEqualTo(
                            JsonMapper.shared()
                                    .readTree(
                                            "{\"judgedAgain\":false,\"ruledOtherwise\":false,\"steps\":[],\"limits\":[],\"tellAnew\":[]}"));
        }
    }

    @Test
    void whatWasPublishedAndIsThenOtherwiseIsSaidBefore() throws Exception {
        published();

        assertThat(says(Fact.MANY_PERSONS).get("tellAnew").valueStream().map(told -> told.get("words")
                        .asString()))
                .containsExactly("公表");
        assertThat(says(Fact.HEALTH).get("tellAnew")).isEmpty();
        saved(Fact.MANY_PERSONS.path, Fact.MANY_PERSONS.body);
        assertThat(office.view("joho-a", incident, "/told-outside")
                        .at("/0/state")
                        .asString())
                .isEqualTo("OPEN");
    }

    @Test
    void thatAFindIsStruckOutIsSaidBefore() throws Exception {
        saved(Fact.FOUND_UNSEEN.path, Fact.FOUND_UNSEEN.body);
        time.set(time.instant().plusSeconds(60));
        published();
        var noFind = new HashMap<String, Object>(find());
        noFind.putAll(Map.of("removed", true, "revision", 1));

        var said = tried("/media/1/find", noFind);

        var ruled = ruled();
        saved("/media/1/find", noFind);
        assertThat(said.get("ruledOtherwise").asBoolean()).isEqualTo(!ruled().equals(ruled));
        assertThat(said.get("tellAnew").valueStream().map(told -> told.get("statement")
                        .asString()))
                .containsExactly("PUBLICATION-1");
    }

    @Test
    void thatAThingIsStruckOutIsSaidBefore() throws Exception {
        saved("/media/1/revision", revision(Map.of("copies", "YES")));
        var struckOut = new HashMap<String, Object>(revision(Map.of("copies", "YES")));
        struckOut.putAll(Map.of("removed", true, "revision", 2));
        var ruled = ruled();

        var said = tried("/media/1/revision", struckOut);

        saved("/media/1/revision", struckOut);
        assertThat(said.get("ruledOtherwise").asBoolean()).isEqualTo(!ruled().equals(ruled));
        assertThat(judging()).isEqualTo("ASKED_AGAIN");
    }

    private void published() throws Exception {
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of(
                                "version",
                                0,
                                "choice",
                                "AT_ONCE",
                                "reason",
                                "影響が大きいため",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
        office.send(
                        "koho",
                        incident,
                        "/publication/record",
                        Map.of(
                                "version",
                                1,
                                "publishedOn",
                                OfficialTime.dayOf(office.now()).toString(),
                                "channels",
                                List.of("WEBSITE"),
                                "words",
                                "名簿を紛失しました。",
                                "beforeToldReason",
                                "拾った人からの連絡を求めるため。",
                                "byTelephone",
                                PlainSteps.byTelephone(office.now().toString())))
                .andExpect(status().isOk());
        time.set(time.instant().plusSeconds(60));
    }

    @Test
    void aHundredLooksAheadLeaveNothingBehind() throws Exception {
        var before = everyRow();

        for (var look = 0; look < 100; look++) {
            var facts = Fact.values();
            says(facts[look % facts.length]);
        }

        assertThat(everyRow()).isEqualTo(before);
    }

    @Test
    void whatSavingRefusesIsRefusedBeforeInTheSameWords() throws Exception {
        var upsideDown = new HashMap<String, Object>(count(9));
        upsideDown.put("max", 3);
        var nobodyLooked = new HashMap<String, Object>(kinds());
        nobodyLooked.put("allChecked", false);
        var tomorrow = new HashMap<String, Object>(nature("LOSS", "NO", "NO"));
        tomorrow.put("known", Told.at("2026-11-26T05:00:00Z"));
        var olderRevision = new HashMap<String, Object>(revision(Map.of()));
        olderRevision.put("revision", 7);
        var otherwise = medium("名簿", Map.of("protection", "OTHER"));

        refusedAlike(400, "/counts", upsideDown);
        refusedAlike(400, "/information-kinds", nobodyLooked);
        refusedAlike(400, "/natures", tomorrow);
        refusedAlike(409, "/media/1/revision", olderRevision);
        refusedAlike(404, "/media/9/find", find());
        refusedAlike(400, "/media", otherwise);
        refusedAlike(400, "/counts", Map.of());
    }

    private void refusedAlike(int status, String path, Map<String, ?> body) throws Exception {
        var before = answer(path + "/preview", body);
        var saving = answer(path, body);

        assertThat(saving.getStatus()).as(path).isEqualTo(status);
        assertThat(before.getStatus()).as(path).isEqualTo(status);
        assertThat(refusal(before)).isEqualTo(refusal(saving));
    }

    /** All that a refusal says but where it was asked. */
    private static Map<String, JsonNode> refusal(MockHttpServletResponse answer) throws Exception {
        var said = new TreeMap<String, JsonNode>();
        JsonMapper.shared()
                .readTree(answer.getContentAsByteArray())
                .properties()
                .forEach(field -> said.put(field.getKey(), field.getValue()));
        said.remove("instance");
        return said;
    }

    private JsonNode says(Fact fact) throws Exception {
        return tried(fact.path, fact.body);
    }

    private JsonNode tried(String path, Map<String, ?> body) throws Exception {
        var answer = answer(path + "/preview", body);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private void saved(String path, Map<String, ?> body) throws Exception {
        var answer = answer(path, body);
        assertThat(answer.getStatus()).as(path + answer.getContentAsString()).isBetween(200, 299);
    }

    private MockHttpServletResponse answer(String path, Map<String, ?> body) throws Exception {
        return office.send("encho", incident, path, body).andReturn().getResponse();
    }

    private String judging() throws Exception {
        return office.view("joho-a", incident, "/assessment").get("status").asString();
    }

    private List<String> ruled() throws Exception {
        return office.view("joho-a", incident, "/assessment")
                .get("ruled")
                .valueStream()
                .map(ground -> ground.get("ground").asString())
                .toList();
    }

    /** Of each clock that runs in this case of one unit. */
    private Map<String, Instant> limits() {
        var limits = new TreeMap<String, Instant>();
        clocks.of(incident).stream()
                .filter(ClockView::running)
                .forEach(clock -> limits.put(clock.key().name(), clock.limit()));
        return limits;
    }

    private static Instant instant(JsonNode text) {
        return text.isNull() ? null : Instant.parse(text.asString());
    }

    /**
     * What stands of the case, how many rows each table has, and what the engine has under way. Not of what the program
     * does by itself meanwhile: mails leave, nodes say that they live, the watchdog looks at the clocks, and old tries
     * to log in are forgotten, and it notes that the list of addressees was asked.
     */
    private Map<String, String> everyRow() {
        var rows = new TreeMap<String, String>();
        sql.sql(
                        """
                        select table_schema || '.' || table_name as name,
                            bool_or(column_name = 'incident') or table_name ~ '^act_ru_' as whole,
                            bool_or(column_name = 'incident') as of_case
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema in ('todoke', 'engine') and table_type = 'BASE TABLE'
                            and table_name !~ '^(mail|node|clock_look|login_|addressee_list_asked)' and table_name !~ 'meter_log$'
                        group by table_schema, table_name""")
                .query()
                .listOfRows()
                .forEach(table -> rows.put(table.get("name").toString(), rowsOf(table)));
        assertThat(rows).hasSizeGreaterThan(60);
        return rows;
    }

    private String rowsOf(Map<String, Object> table) {
        var content = (boolean) table.get("whole")
                ? "(select md5(string_agg(md5(row::text), '' order by md5(row::text))) from %s row%s)"
                        .formatted(
                                table.get("name"),
                                (boolean) table.get("of_case") ? " where incident = '" + incident + "'" : "")
                : "''";
        return sql.sql("select count(*) || ' ' || coalesce(%s, '') from %s".formatted(content, table.get("name")))
                .query(String.class)
                .single();
    }

    private static Stream<String> inputs(String within, Class<?> facts) {
        return Stream.of(facts.getRecordComponents())
                .flatMap(input -> input.getType().isRecord()
                        ? inputs(within + input.getName() + ".", input.getType())
                        : Stream.of(within + input.getName()));
    }

    private static Map<String, Object> kinds(String... kinds) {
        return Map.of("kinds", List.of(kinds), "allChecked", true, "basis", "名簿の写し");
    }

    private static Map<String, Object> nature(String kind, String malice, String myNumber) {
        return Map.of(
                "kind",
                kind,
                "malice",
                malice,
                "circumstances",
                Map.of("myNumber", myNumber),
                "known",
                Told.at(SEEN),
                "reason",
                "名簿を見た。");
    }

    private static Map<String, Object> count(int persons) {
        var line = new HashMap<String, Object>(Map.of("unknown", false, "approx", false, "mayOverlap", false));
        line.putAll(Map.of("asOf", SEEN.toString(), "unit", "PERSONS", "min", persons, "max", persons));
        line.putAll(Map.of("basis", "名簿", "replaces", List.of()));
        return line;
    }

    private static Map<String, Object> medium(String label, Map<String, String> safeguards) {
        return Map.of(
                "kind",
                "PAPER",
                "label",
                label,
                "quantity",
                1,
                "unit",
                "冊",
                "approx",
                false,
                "safeguards",
                safeguards,
                "contents",
                List.of(Map.of("persons", List.of(30), "what", "氏名、組", "approx", false)));
    }

    private static Map<String, Object> revision(Map<String, String> safeguards) {
        return Map.of("revision", 1, "removed", false, "medium", medium("名簿", safeguards));
    }

    private static Map<String, Object> find() {
        return Map.of(
                "revision",
                0,
                "removed",
                false,
                "time",
                Told.at(SEEN),
                "place",
                "書庫",
                "foundBy",
                "副園長",
                "seen",
                "NO",
                "used",
                "NO",
                "condition",
                "封筒に入ったままだった。",
                "proof",
                "封の割印を確かめた。");
    }
}
