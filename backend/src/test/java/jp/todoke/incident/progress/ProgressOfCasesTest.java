package jp.todoke.incident.progress;

import static jp.todoke.identity.As.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.batch.Statements;
import jp.todoke.incident.CasePart;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everybody who sees a case reads where each track stands, who has it and until when, and what is still missing. */
@OfficeTest
class ProgressOfCasesTest {

    /** Who of the demo office may have something of the case at its beginning. */
    private static final List<String> OFFICE =
            List.of("encho", "hoiku-b", "hoiku-kacho", "joho-a", "joho-b", "kodomo-bucho");

    /** About ten parts with their facts, the steps and the clocks; a query for each row would be far more. */
    private static final int STATEMENTS = 170;

    @Autowired
    ApplicationContext application;

    @Autowired
    ProgressOfCases progress;

    @Autowired
    List<CasePart> parts;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;
    private IncidentId incident;
    private final List<String> leadNowhere = new ArrayList<>();

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void whatIsMissingInAnOpenCaseIsNamedAtOnceWithWhoHasItUntilWhenAndWhereItIsDone() throws Exception {
        var view = office.view("hoiku-kacho", incident, "/progress");
        var missing = view.get("missing");

        assertThat(missing.findValuesAsString("sentence"))
                .contains(
                        "みどり野市立わかば保育園の捜索・回収が終わっていません。",
                        "みどり野市立わかば保育園の所属長が第一報をまだ確認していません。",
                        "みどり野市立わかば保育園の事故報告書が受理されていません。",
                        "報告義務がまだ判断されていません。",
                        "本人対応の完了が確認されていません。",
                        "公表するかどうかが決まっていません。",
                        "原因と再発防止策がまだ提出されていません。",
                        "審議会への報告方法が決まっていません。");
        assertThat(of(missing, "所属長が第一報").get("step").asString()).isEqualTo("head-report");
        assertThat(of(missing, "所属長が第一報").get("limit").isNull()).isFalse();
        assertThat(of(missing, "事故報告書").get("step").isNull()).isTrue();
        assertThat(of(missing, "事故報告書").get("tab").asString()).isEqualTo("supervisor");
        assertThat(of(missing, "審議会への報告方法").get("heldBy")).isEmpty();
        assertThat(of(missing, "審議会への報告方法").get("limit").isNull()).isTrue();

        var opened = 0;
        for (var item : missing) {
            if (item.get("step").isNull()) {
                continue;
            }
            opened++;
            var step = page(item);
            var atItsPost = new ArrayList<String>();
            for (var login : OFFICE) {
                var page = office.view(login, incident, step);
                assertThat(page.path("open").asBoolean()).as(step).isTrue();
                assertThat(item.get("heldBy").toString())
                        .contains(page.get("post").asString());
                if (page.get("mayAct").asBoolean()) {
                    atItsPost.add(login);
                }
            }
            assertThat(atItsPost).as(step).isNotEmpty();
        }
        assertThat(opened).isGreaterThanOrEqualTo(5);
    }

    @Test
    void atEveryMomentUntilTheClosingWhatIsMissingLeadsToWhereItIsDone() throws Exception {
        leadsSomewhere();
        new WalkedCase(application, office, incident).toTheEnd(this::leadsSomewhere);

        assertThat(leadNowhere).isEmpty();
        assertThat(standings()).doesNotContainValue("NOT_BEGUN").doesNotContainValue("UNDER_WAY");
        office.read("joho-a", incident, "").andExpect(jsonPath("$.status").value("CLOSED"));
        var answer = of(office.view("joho-a", incident, "/progress").get("besides"), "終結について、第一報の報告者に");
        assertThat(answer.at("/heldBy/0").asString()).isEqualTo("保育課長");
        assertThat(answer.get("tab").asString()).isEqualTo("reporter-answers");
    }

    private void leadsSomewhere() throws Exception {
        var view = office.view("joho-a", incident, "/progress");
        for (var list : List.of(view.get("missing"), view.get("besides"))) {
            for (var item : list) {
                var step = item.get("step");
                var told = step.isNull()
                        ? !item.get("tab").isNull()
                                || item.get("track").asString().equals("clock")
                        : !item.get("heldBy").isEmpty() && isOpen(item);
                if (!told) {
                    leadNowhere.add(item.toString());
                }
            }
        }
    }

    private boolean isOpen(JsonNode item) throws Exception {
        return office.view("joho-a", incident, page(item)).path("open").asBoolean();
    }

    /** The address of the step where it is done. */
    private static String page(JsonNode item) {
        var part = item.get("part").isNull() ? "" : "/" + item.get("part").asString();
        return "/steps/" + item.get("step").asString() + part;
    }

    @Test
    void theClosingCheckReadsTheSameListAsTheCase() throws Exception {
        var closing = office.view("joho-a", incident, "/closing");
        var view = office.view("encho", incident, "/progress");

        assertThat(closing.get("hindrances")).isEqualTo(view.get("missing"));
        assertThat(closing.get("besides")).isEqualTo(view.get("besides"));
    }

    @Test
    void aTrackHasNotBegunUntilSomethingOfItIsDone() throws Exception {
        assertThat(standings())
                .containsOnly(
                        Map.entry("FACILITY_RESPONSE", "NOT_BEGUN"),
                        Map.entry("ASSESSMENT", "NOT_BEGUN"),
                        Map.entry("NOTIFICATION", "NOT_BEGUN"),
                        Map.entry("PUBLICATION", "NOT_BEGUN"),
                        Map.entry("PREVENTION", "NOT_BEGUN"));

        office.send(
                        "encho",
                        incident,
                        "/supervisor/F001/head-report",
                        Map.of(
                                "time",
                                Told.at(office.now().toString()),
                                "reporter",
                                "園長",
                                "means",
                                "PHONE",
                                "words",
                                "課長に報告した。"))
                .andExpect(status().is2xxSuccessful());

        assertThat(standings())
                .containsEntry("FACILITY_RESPONSE", "UNDER_WAY")
                .containsEntry("PUBLICATION", "NOT_BEGUN");
        var facility = office.view("encho", incident, "/progress").at("/tracks/0");
        assertThat(facility.get("heldBy").toString()).contains("保育課").doesNotContain("園長");
        assertThat(facility.get("limit").isNull()).isFalse();
    }

    @Test
    void whereAllTracksHaveEndedEachIsDoneOrNotNeededForItsReasonAndTheClosingCheckWaits() throws Exception {
        new EndedTracks(office, incident).withoutDuty();

        assertThat(standings())
                .containsOnly(
                        Map.entry("FACILITY_RESPONSE", "DONE"),
                        Map.entry("ASSESSMENT", "DONE"),
                        Map.entry("NOTIFICATION", "NOT_NEEDED"),
                        Map.entry("PUBLICATION", "NOT_NEEDED"),
                        Map.entry("PREVENTION", "DONE"));
        office.read("encho", incident, "/progress")
                .andExpect(jsonPath("$.tracks[2].reason").value("写っている人が特定できないため。"))
                .andExpect(jsonPath("$.tracks[3].reason").value("不利益になるため。"))
                .andExpect(jsonPath("$.missing", empty()));
        var closing = of(office.view("encho", incident, "/progress").get("besides"), "完了を確認し終結する");
        assertThat(closing.get("step").asString()).isEqualTo("closing-check");
        assertThat(closing.get("limit").isNull()).isFalse();
        assertThat(closing.at("/heldBy/0").asString()).contains("情報公開課");
    }

    @Test
    void aCaseThatIsStillOpenIsNotClosedAndTheRefusalNamesEverythingWithItsPost() throws Exception {
        new EndedTracks(office, incident).withoutDuty();
        var ministry =
                office.view("joho-a", incident, "/addressees").get("toAdd").get(0);
        office.send(
                        "joho-a",
                        incident,
                        "/addressees",
                        Map.of("addressee", ministry.get("addressee").asInt(), "reason", "照会があったため"))
                .andExpect(status().isOk());

        office.send("joho-b", incident, "/closing", new HashMap<>())
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("/problems/work-still-open"))
                .andExpect(jsonPath("$.missing.length()").value(1))
                .andExpect(jsonPath("$.missing[0].track").value("addressees"))
                .andExpect(jsonPath("$.missing[0].tab").value("addressees"))
                .andExpect(jsonPath("$.missing[0].sentence").exists());
    }

    @Test
    void whoeverSeesTheCaseReadsItAndNobodyElse() throws Exception {
        for (var login : List.of("hoiku-a", "encho", "hoiku-kacho", "joho-a", "kansa")) {
            office.read(login, incident, "/progress").andExpect(status().isOk());
        }
        for (var login : List.of("other-encho", "other-hoiku", "admin")) {
            office.read(login, incident, "/progress").andExpect(status().isNotFound());
        }
    }

    @Test
    void everyPartOfACaseNamesTheStepOrTheClockOfItsOpenWork() {
        assertThat(parts).allSatisfy(part -> assertThat(part.openWork(incident)).allSatisfy(work -> assertThat(
                        work.doing().steps().isEmpty() && work.doing().clocks().isEmpty())
                .as(work.code())
                .isFalse()));
    }

    @Test
    void itAsksTheDatabaseNoMoreThanItsPartsDo() throws Exception {
        assertThat(acting(sql, "joho-a", () -> Statements.of(() -> progress.of(incident))))
                .isPositive()
                .isLessThan(STATEMENTS);
    }

    private Map<String, String> standings() throws Exception {
        var standings = new HashMap<String, String>();
        for (var track : office.view("encho", incident, "/progress").get("tracks")) {
            standings.put(track.get("track").asString(), track.get("standing").asString());
        }
        return standings;
    }

    private static JsonNode of(JsonNode list, String words) {
        for (var item : list) {
            if (item.get("sentence").asString().contains(words)) {
                return item;
            }
        }
        throw new AssertionError("nothing says " + words + " in " + list);
    }
}
