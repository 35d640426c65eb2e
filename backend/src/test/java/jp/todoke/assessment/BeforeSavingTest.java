package jp.todoke.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What saving a fact brings about is said before, and exactly that happens. */
@OfficeTest
class BeforeSavingTest {

    private static final String TWELVE_HUNDRED =
            "/counts/preview?asOf=2026-11-24T05:00:00Z&unit=PERSONS&min=1200&max=1200";

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void thirtyPersonsWereCountedAndNoDutyWasJudged() throws Exception {
        office = new TrackOffice(application);
        Cases.itIs(time, "2026-11-24T10:00");
        incident = office.reportedBy("hoiku-a");
        Cases.itIs(time, "2026-11-24T15:00");
        office.send("encho", incident, "/information-kinds", kinds(List.of()))
                .andExpect(status().isOk());
        office.send("encho", incident, "/natures", nature("NO")).andExpect(status().isNoContent());
        office.send("encho", incident, "/counts", count(30)).andExpect(status().isNoContent());
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
    void thatMoreThanAHundredAreConcernedIsToBeJudgedAgainAndByWhen() throws Exception {
        var before = everything();

        var said = says(TWELVE_HUNDRED);

        assertThat(said.get("judgedAgain").asBoolean()).isTrue();
        assertThat(said.get("ruledOtherwise").asBoolean()).isTrue();
        assertThat(everything()).isEqualTo(before);
        assertThat(office.openSteps(incident)).doesNotContain(Step.ASSESS_DUTY);
        office.send("encho", incident, "/counts", count(1200)).andExpect(status().isNoContent());
        assertThat(judging()).isEqualTo("ASKED_AGAIN");
        assertThat(clocks.find(incident, null, ClockKey.ASSESSMENT))
                .map(ClockView::limit)
                .hasValue(Instant.parse(said.get("judgeBy").asString()));
    }

    @Test
    void whatChangesNothingBringsNothingAbout() throws Exception {
        office.read("encho", incident, "/counts/preview?asOf=2026-11-24T05:00:00Z&unit=SHEETS&min=41")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.judgedAgain").value(false))
                .andExpect(jsonPath("$.judgeBy").value(nullValue()))
                .andExpect(jsonPath("$.ruledOtherwise").value(false));
        office.read("encho", incident, "/information-kinds/preview?allChecked=true")
                .andExpect(jsonPath("$.judgedAgain").value(false));
    }

    @Test
    void individualNumbersAndKindsOfInformationSayItToo() throws Exception {
        for (var asked : List.of(
                "/natures/preview?kind=LOSS&malice=NO&myNumber=YES&knownAt=2026-11-24T05:00:00Z",
                "/natures/preview?kind=LOSS&malice=YES&myNumber=NO&knownAt=2026-11-24T05:00:00Z",
                "/information-kinds/preview?kinds=HEALTH&allChecked=false")) {
            var said = says(asked);
            assertThat(said.get("judgedAgain").asBoolean()).as(asked).isTrue();
            assertThat(said.get("ruledOtherwise").asBoolean()).as(asked).isTrue();
        }
        assertThat(judging()).isEqualTo("JUDGED");
    }

    @Test
    void whatWouldBeRefusedIsRefusedBefore() throws Exception {
        office.read("encho", incident, "/counts/preview?asOf=2026-11-24T05:00:00Z&unit=PERSONS&min=9&max=3")
                .andExpect(status().isBadRequest());
        office.read("encho", incident, "/information-kinds/preview?allChecked=false")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("kinds"));
    }

    private JsonNode says(String asked) throws Exception {
        return office.view("encho", incident, asked);
    }

    private String judging() throws Exception {
        return office.view("joho-a", incident, "/assessment").get("status").asString();
    }

    /** The case, its judging, its clocks and its history as they stand. */
    private List<String> everything() throws Exception {
        return List.of(
                office.view("joho-a", incident, "").toString(),
                office.view("joho-a", incident, "/assessment").toString(),
                clocks.of(incident).toString());
    }

    private static Map<String, ?> kinds(List<String> kinds) {
        return Map.of("kinds", kinds, "allChecked", true, "basis", "名簿の写し");
    }

    private static Map<String, ?> nature(String myNumber) {
        return Map.of(
                "kind",
                "LOSS",
                "malice",
                "NO",
                "circumstances",
                Map.of("myNumber", myNumber),
                "knownAt",
                "2026-11-24T05:00:00Z",
                "reason",
                "名簿を見た。");
    }

    private static Map<String, ?> count(int persons) {
        var line = new HashMap<String, Object>(Map.of("unknown", false, "approx", false, "mayOverlap", false));
        line.putAll(Map.of("asOf", "2026-11-24T05:00:00Z", "unit", "PERSONS", "min", persons, "max", persons));
        line.putAll(Map.of("basis", "名簿", "replaces", List.of()));
        return line;
    }
}
