package jp.todoke.dutytable;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.assessment.Ground;
import jp.todoke.assessment.JudgedInformation;
import jp.todoke.assessment.LeakFacts;
import jp.todoke.assessment.ReportingFacts;
import jp.todoke.assessment.RuledGround;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.Cases;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.shared.YesNoUnknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/**
 * A new table of duties: handed in, tried on the running cases, adopted by another person, and taken for what becomes
 * known from its day on. Afterwards it is removed.
 */
@OfficeTest
class DutyTableTest {

    private static final String FIRST = "2026-12-01";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TableEngine engine;

    private TrackOffice office;

    @BeforeEach
    void itIsTuesday() throws Exception {
        Cases.itIs(clock, "2026-11-24T14:00");
        office = new TrackOffice(application);
    }

    @Test
    void aCaseIsJudgedUnderTheTableOfTheDayOnWhichItBecameKnown() throws Exception {
        var before = lost(80);
        judge(before);
        propose(ReportingTable.FROM_FIFTY, FIRST).andExpect(status().isNoContent());
        confirm("joho-kacho").andExpect(status().isNoContent());
        Cases.itIs(clock, "2026-12-01T10:00");

        var after = lost(80);

        assertThat(ruled(before)).doesNotContain("R4");
        assertThat(ruled(after)).contains("R4");
        judge(after);
        assertThat(office.view("joho-a", before, "/assessment")
                        .at("/judgements/0/tableVersion")
                        .asInt())
                .isEqualTo(1);
        var judged = office.view("joho-a", after, "/assessment").at("/judgements/0");
        assertThat(judged.at("/tableVersion").asInt()).isEqualTo(2);
        assertThat(judged.at("/ruled").toString()).contains("R4");
        assertThat(office.view("joho-a", before, "/assessment").at("/status").asString())
                .isEqualTo("JUDGED");
        state("kansa")
                .andExpect(jsonPath("$.inForce").value(2))
                .andExpect(jsonPath("$.versions[0].state").value("IN_FORCE"))
                .andExpect(jsonPath("$.versions[0].title").value("個人情報保護委員会規則第9号"))
                .andExpect(jsonPath("$.versions[0].proposed.reason").value("51人からになるため"))
                .andExpect(jsonPath("$.versions[0].adopted.byPost").value("情報公開課長"))
                .andExpect(jsonPath("$.versions[1].lastDay").value("2026-11-30"));
        mvc.perform(get("/api/duty-table/versions/2").with(as("kansa")))
                .andExpect(jsonPath("$.differences.duty[*].after.ground", contains("R4", "N4")))
                .andExpect(jsonPath(
                                "$.differences.duty[0].before.conditions[?(@.input == 'PERSONS')].comparisons[0].number")
                        .value(100));
        mvc.perform(get("/api/duty-table/versions/2/file").with(as("admin")))
                .andExpect(content().string(containsString("&gt; 50, null")));
    }

    @Test
    void theTrialSaysOfEachRunningCaseWhatBothTablesSayAndChangesNothing() throws Exception {
        var eighty = lost(80);
        var forty = lost(40);
        var closed = lost(80);
        var rows = everyRow();

        trial(ReportingTable.FROM_FIFTY, FIRST)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.against").value(1))
                .andExpect(jsonPath("$.cases.askedOn").value(FIRST))
                .andExpect(jsonPath("$.cases.notLooked").value(0))
                .andExpect(jsonPath("$.cases.cases[*].incident", hasItems(eighty.value(), closed.value())))
                .andExpect(jsonPath("$.cases.cases[*].incident", not(hasItem(forty.value()))))
                .andExpect(jsonPath(of(eighty, "before[*].grounds[*].ground")).value(not(hasItem("R4"))))
                .andExpect(jsonPath(of(eighty, "after[*].grounds[*].ground")).value(hasItem("R4")))
                .andExpect(jsonPath(of(eighty, "after[0].firstBy")).isNotEmpty());

        assertThat(everyRow()).isEqualTo(rows);
        state("admin").andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void ofAConfidentialCaseOnlyTheNumberOfThemIsTold() throws Exception {
        var open = lost(80);
        var hidden = lost(80);
        var others = JsonPath.<Integer>read(
                trial(ReportingTable.FROM_FIFTY, FIRST)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.cases.hidden");
        new ConfidentialOffice(application)
                .close("joho-kacho", hidden, "joho-a")
                .andExpect(status().is2xxSuccessful());

        trial(ReportingTable.FROM_FIFTY, FIRST)
                .andExpect(jsonPath("$.cases.cases[*].incident", hasItem(open.value())))
                .andExpect(jsonPath("$.cases.cases[*].incident", not(hasItem(hidden.value()))))
                .andExpect(jsonPath("$.cases.hidden").value(others + 1));
    }

    @Test
    void whoeverProposedItDoesNotAdoptItAndAnotherWaits() throws Exception {
        propose(ReportingTable.FROM_FIFTY, FIRST).andExpect(status().isNoContent());

        propose(ReportingTable.FROM_FIFTY, FIRST)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/duty-table-waiting"));
        confirm("admin")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/duty-table-own"));
        confirm("joho-a").andExpect(status().isForbidden());
        state("joho-kacho")
                .andExpect(jsonPath("$.waiting.mayConfirm").value(true))
                .andExpect(jsonPath("$.inForce").value(1));
        mvc.perform(get("/api/duty-table/changes/" + last() + "/trial").with(as("joho-kacho")))
                .andExpect(jsonPath("$.differences.duty[*].after.ground", contains("R4", "N4")));

        send("joho-kacho", "/changes/" + last() + "/rejection", Map.of("reason", "告示の確認が先"))
                .andExpect(status().isNoContent());

        state("admin")
                .andExpect(jsonPath("$.waiting").doesNotExist())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.rejected[0].rejected.reason").value("告示の確認が先"));
        confirm("joho-kacho").andExpect(jsonPath("$.type").value("/problems/duty-table-decided"));
    }

    @Test
    void aVersionIsTakenBackBeforeItsDayAndNotLater() throws Exception {
        propose(ReportingTable.FROM_FIFTY, FIRST).andExpect(status().isNoContent());
        confirm("joho-kacho").andExpect(status().isNoContent());

        send("admin", "/versions/2/withdrawal", Map.of("reason", "公布が延びたため")).andExpect(status().isNoContent());

        Cases.itIs(clock, "2026-12-01T10:00");
        assertThat(ruled(lost(80))).doesNotContain("R4");
        state("admin")
                .andExpect(jsonPath("$.versions[0].state").value("WITHDRAWN"))
                .andExpect(jsonPath("$.versions[0].withdrawn.reason").value("公布が延びたため"))
                .andExpect(jsonPath("$.versions[1].state").value("IN_FORCE"));
        send("admin", "/versions/2/withdrawal", Map.of("reason", "もう一度"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/duty-table-not-coming"));
        send("admin", "/versions/1/withdrawal", Map.of("reason", "最初の表")).andExpect(status().isNotFound());
        mvc.perform(get("/api/admin/history").with(as("admin")))
                .andExpect(jsonPath("$.items[0].what").value("DutyTableWithdrawn"));
    }

    @Test
    void nothingIsAdoptedForADayThatHasCome() throws Exception {
        propose(ReportingTable.FROM_FIFTY, FIRST).andExpect(status().isNoContent());
        Cases.itIs(clock, "2026-12-01T00:00");

        confirm("joho-kacho")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/duty-table-day-over"));
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldInOneSentence() throws Exception {
        refused(trial(ReportingTable.FROM_FIFTY, "2026-11-24"), "validFrom", "11月25日以後");
        refused(trial(ReportingTable.FROM_FIFTY, "2199-01-01"), "validFrom", "以前");
        refused(trial("これは表ではない", FIRST), "file", "DMNの表として読めない");
        refused(trial(ProgramTable.CONTENT, FIRST), "file", "今の表（第1版）と同じ");
        refused(
                trial(ReportingTable.cell("duty-R1-in-4", "\"YES\",\"PERHAPS\""), FIRST),
                "file",
                "「報告義務」の表の1行目「要配慮個人情報」の「PERHAPS」");
        refused(
                trial(ReportingTable.cell("duty-R4-in-7", "&gt; 100"), FIRST),
                "file",
                "「報告義務」の表の4行目の事由R4は、「本人の数（上限）」が");
        refused(propose(ReportingTable.without("duty-R4"), FIRST), "file", "事由R4を挙げる行を足してください");
        assertThat(sql.sql("select count(*) from duty_table_change")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /**
     * What is checked is what is judged by: our reading of a table and the decision engine say the same of any facts.
     */
    @Test
    void theEngineSaysWhatTheChecksHaveRead() {
        var table = TableFile.read(ReportingTable.FROM_FIFTY);
        var asked = engine.read(WrittenTable.of(table));
        var leak = new LeakAnswers(table.leak());
        var chance = new Random(14);
        for (var draw = 0; draw < 300; draw++) {
            var facts = drawn(chance);
            assertThat(asked.grounds(facts))
                    .as("%s", facts)
                    .extracting(RuledGround::ground)
                    .containsExactlyElementsOf(read(table, leak, facts));
        }
    }

    private static List<Ground> read(DutyTable table, LeakAnswers leak, ReportingFacts facts) {
        var about = facts.information();
        var values = new ArrayList<Object>(List.of(
                facts.knownOn().toEpochDay(),
                leak.of(new LeakAnswers.Asked(
                                facts.kind(),
                                facts.leak().heldElsewhere(),
                                facts.leak().encrypted(),
                                facts.leak().recoveredUnseen()))
                        .name(),
                facts.kind().name(),
                about.sensitive().name(),
                about.property().name(),
                facts.malice().name()));
        values.add(facts.persons() == null ? null : Long.valueOf(facts.persons()));
        values.addAll(List.of(
                about.ordinance().name(),
                about.myNumber().name(),
                facts.legalRegime().name()));
        return table.duty().stream()
                .filter(line -> IntStream.range(0, values.size())
                        .allMatch(at -> line.cells().get(at).admits(values.get(at))))
                .map(DutyLine::ground)
                .toList();
    }

    private static ReportingFacts drawn(Random chance) {
        return new ReportingFacts(
                one(LegalRegime.values(), chance),
                LocalDate.of(2026, 12, 1),
                one(IncidentKind.values(), chance),
                new LeakFacts(chance.nextInt(4) == 0, chance.nextInt(4) == 0, chance.nextInt(4) == 0),
                new JudgedInformation(
                        one(YesNoUnknown.values(), chance),
                        one(YesNoUnknown.values(), chance),
                        one(YesNoUnknown.values(), chance),
                        one(YesNoUnknown.values(), chance)),
                one(Malice.values(), chance),
                null,
                chance.nextInt(4) == 0 ? null : Integer.valueOf(chance.nextInt(45, 105)));
    }

    private static <T> T one(T[] of, Random chance) {
        return of[chance.nextInt(of.length)];
    }

    @Test
    void whoeverSawAnOlderListIsToldInsteadOfProposing() throws Exception {
        propose(ReportingTable.FROM_FIFTY, FIRST).andExpect(status().isNoContent());
        confirm("joho-kacho").andExpect(status().isNoContent());

        propose(ReportingTable.with(">&gt; 100, null<", ">&gt; 60, null<"), FIRST)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(2));
    }

    private static void refused(ResultActions answer, String field, String words) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations.length()").value(1))
                .andExpect(jsonPath("$.violations[0].field").value(field))
                .andExpect(jsonPath("$.violations[0].message", containsString(words)));
    }

    private IncidentId lost(int persons) throws Exception {
        var incident = office.reportedBy("hoiku-a");
        var count = new HashMap<String, Object>(Map.of("unknown", false, "approx", false, "mayOverlap", false));
        count.putAll(Map.of("asOf", office.now().toString(), "unit", "PERSONS", "min", persons, "max", persons));
        var told = sql.sql("select id from affected_count where incident = :incident")
                .param("incident", incident.value())
                .query(Long.class)
                .list();
        count.putAll(Map.of("basis", "名簿", "replaces", told));
        office.send("encho", incident, "/counts", count).andExpect(status().is2xxSuccessful());
        return incident;
    }

    private List<String> ruled(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/assessment").at("/ruled").findValuesAsString("ground");
    }

    private void judge(IncidentId incident) throws Exception {
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of("version", 0, "verdict", "DUTY", "grounds", List.of("R1"), "reason", "健康の記録があるため"))
                .andExpect(status().isOk());
    }

    private String of(IncidentId incident, String what) {
        return "$.cases.cases[?(@.incident == '%s')].%s".formatted(incident, what);
    }

    /** How many rows each table has; not of what the program does by itself meanwhile. */
    private Map<String, Integer> everyRow() {
        var rows = new TreeMap<String, Integer>();
        sql.sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema in ('todoke', 'engine') and table_type = 'BASE TABLE'
                            and table_name !~ '^(mail|node|clock_look|login_|addressee_list_asked)' and table_name !~ 'meter_log$'""")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        sql.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()));
        assertThat(rows).hasSizeGreaterThan(60);
        return rows;
    }

    private ResultActions trial(String file, String validFrom) throws Exception {
        return send("admin", "/trial", Map.of("file", file, "validFrom", validFrom));
    }

    private ResultActions propose(String file, String validFrom) throws Exception {
        return send(
                "admin",
                "/changes",
                new HashMap<>(Map.of(
                        "file",
                        file,
                        "validFrom",
                        validFrom,
                        "title",
                        "個人情報保護委員会規則第9号",
                        "reason",
                        "51人からになるため",
                        "version",
                        1)));
    }

    private ResultActions confirm(String login) throws Exception {
        return mvc.perform(
                post("/api/duty-table/changes/" + last() + "/confirmation").with(as(login)));
    }

    private long last() {
        return sql.sql("select max(id) from duty_table_change")
                .query(Long.class)
                .single();
    }

    private ResultActions state(String login) throws Exception {
        return mvc.perform(get("/api/duty-table").with(as(login))).andExpect(status().isOk());
    }

    private ResultActions send(String login, String path, Map<String, ?> body) throws Exception {
        return mvc.perform(post("/api/duty-table" + path)
                .with(as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8)));
    }
}
