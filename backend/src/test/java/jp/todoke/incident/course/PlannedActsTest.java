package jp.todoke.incident.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** 今後の予定: what is to come stands beside the course of events, becomes a line of it, or lapses. */
@OfficeTest
class PlannedActsTest {

    @Autowired
    ApplicationContext application;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aReportedLoss() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void whatIsPlannedKeepsTheWordsOfItsTime() throws Exception {
        plans("F001")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].when").value("１月末を目途"))
                .andExpect(jsonPath("$[0].unit").value("F001"))
                .andExpect(jsonPath("$[0].end").isEmpty());
        plans("S-KOSEKI")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", contains("unit")));
    }

    @Test
    void whatWasDoneIsALineOfTheCourseOfEventsAtTheTimeThatIsTold() throws Exception {
        var act = planned();
        var today = OfficialTime.dayOf(office.now()).toString();

        ends(act, "done", Map.of("time", Map.of("startsOn", today, "openEnd", false), "what", "説明会を開いた。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].end.outcome").value("DONE"));

        assertThat(office.course(incident)).contains("説明会を開いた。");
        ends(act, "lapse", Map.of("reason", "不要になった。")).andExpect(status().isConflict());
        assertThat(office.course(incident)).filteredOn("説明会を開いた。"::equals).hasSize(1);
    }

    @Test
    void whatLapsesSaysWhyAndIsNoLineOfTheCourseOfEvents() throws Exception {
        var act = planned();
        var lines = office.course(incident).size();

        ends(act, "lapse", Map.of("reason", " ")).andExpect(status().isBadRequest());
        ends(act, "lapse", Map.of("reason", "文書で知らせるため"))
                .andExpect(jsonPath("$[0].end.reason").value("文書で知らせるため"));

        assertThat(office.course(incident)).hasSize(lines);
        office.read("hoiku-a", incident, "/planned-acts").andExpect(jsonPath("$", hasSize(1)));
    }

    private long planned() throws Exception {
        plans("F001").andExpect(status().isOk());
        return office.view("hoiku-a", incident, "/planned-acts").at("/0/id").asLong();
    }

    private ResultActions plans(String unit) throws Exception {
        return office.sendOnce(
                "hoiku-a", incident, "/planned-acts", Map.of("when", "１月末を目途", "what", "保護者説明会を開く。", "unit", unit));
    }

    private ResultActions ends(long act, String how, Map<String, ?> body) throws Exception {
        return office.send("hoiku-a", incident, "/planned-acts/" + act + "/" + how, body);
    }
}
