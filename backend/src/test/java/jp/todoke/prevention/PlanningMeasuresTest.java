package jp.todoke.prevention;

import static jp.todoke.process.Step.DECIDE_COUNCIL_REPORT;
import static jp.todoke.process.Step.DECIDE_PLAN;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class PlanningMeasuresTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PreventionPart part;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void theChiefHasReceivedTheCase() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        office.send(
                        "encho",
                        incident,
                        "/supervisor/F001/head-report",
                        Map.of(
                                "time",
                                Told.at(office.now()),
                                "reporter",
                                "園長",
                                "means",
                                "PHONE",
                                "words",
                                "保育課長に報告した。"))
                .andExpect(status().isOk());
        assertThat(office.openSteps(incident)).doesNotContain(DRAFT_PLAN);
        office.send(
                        "hoiku-kacho",
                        incident,
                        "/supervisor/F001/receipt",
                        Map.of(
                                "time",
                                Told.at(office.now()),
                                "means",
                                "PHONE",
                                "noInstruction",
                                false,
                                "instructions",
                                List.of("撮影後すぐに保存すること")))
                .andExpect(status().isOk());
    }

    @Test
    void aPlanGoesToTheChiefComesBackAndIsApproved() throws Exception {
        submits(0, measure("終業時に枚数を数える"), measure("撮影後すぐに保存し、消去する"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plans[0].measures[1].number").value(2));
        assertThat(office.openSteps(incident)).contains(DECIDE_PLAN).doesNotContain(DRAFT_PLAN);
        decides("hoiku-kacho", 1, 2, "RETURNED", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures[0].reason"));
        decides("hoiku-kacho", 1, 2, "RETURNED", "持ち出しのときの声かけを加えてください。").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(DRAFT_PLAN);
        submits(2, measure("終業時に枚数を数える"), measure("撮影後すぐに保存し、消去する"), measure("声をかけ、複数で確認する"))
                .andExpect(status().isOk());
        assertThat(part.openWork(incident)).hasSize(1);
        decides("hoiku-kacho", 3, 3, "APPROVED", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("APPROVED"))
                .andExpect(jsonPath("$.plans", hasSize(2)));

        assertThat(office.openSteps(incident)).contains(DECIDE_COUNCIL_REPORT).doesNotContain(DRAFT_PLAN, DECIDE_PLAN);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAtTheMeasureItIsMissingFrom() throws Exception {
        var withoutDate = new HashMap<String, Object>(measure("数える"));
        withoutDate.put("recurring", null);

        submits(0, measure("終業時に枚数を数える"), withoutDate)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures[1].due"))
                .andExpect(jsonPath("$.violations[0].message").value("いつまでに行うか、または繰り返しの頻度を入力してください。"));
    }

    @Test
    void whatAPlanCannotSayIsRefusedInOneSentenceAtItsField() throws Exception {
        refused("measures", "再発防止策を一つ以上入力してください。");
        var yesterday = OfficialTime.dayOf(office.now()).minusDays(1);
        refused(
                "measures[0].due",
                "期日が提出の日より前です。これからの日を入れるか、もう行ったときは「実施済み」にしてその日を入れてください。",
                with("due", yesterday.toString()));
        refused("measures[0].doer", "入力してください。", with("doer", " "));
        refused("measures[0].verifier", "入力してください。", with("verifier", null));
        refused("measures[0].verifier", "確認する職には、行う人と別の職を選んでください。", with("doerPost", "CHIEF"));

        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.version").value(0));
    }

    @SafeVarargs
    private void refused(String field, String sentence, Map<String, ?>... measures) throws Exception {
        submits(0, measures)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations.length()").value(1))
                .andExpect(jsonPath("$.violations[0].field").value(field))
                .andExpect(jsonPath("$.violations[0].message").value(sentence));
    }

    private static Map<String, Object> with(String field, @Nullable String value) {
        var measure = new HashMap<String, Object>(measure("数える"));
        measure.put(field, value);
        return measure;
    }

    @Test
    void aStaleDecisionIsAnsweredWithThePlanThatIsStoredNow() throws Exception {
        submits(0, measure("終業時に枚数を数える")).andExpect(status().isOk());

        decides("hoiku-kacho", 0, 1, "APPROVED", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.plans[0].measures[0].text").value("終業時に枚数を数える"));
    }

    @Test
    void theHeadDoesNotApproveHisOwnPlan() throws Exception {
        submits(0, measure("終業時に枚数を数える")).andExpect(status().isOk());

        decides("encho", 1, 1, "APPROVED", null).andExpect(status().isForbidden());
    }

    @Test
    void aTeacherNamedInAPlanIsMaskedForTheSection() throws Exception {
        submits(0, measure("山田先生を含む全員で数える")).andExpect(status().isOk());

        var atTheFacility = office.view("encho", incident, "/prevention")
                .at("/plans/0/measures/0/text")
                .asString();
        var atTheSection = office.view("hoiku-kacho", incident, "/prevention")
                .at("/plans/0/measures/0/text")
                .asString();

        assertThat(atTheFacility).isEqualTo("山田先生を含む全員で数える");
        assertThat(atTheSection).isEqualTo("保育士Ａを含む全員で数える");
    }

    @SafeVarargs
    private ResultActions submits(int version, Map<String, ?>... measures) throws Exception {
        return office.send(
                "encho",
                incident,
                "/prevention/plan",
                Map.of("version", version, "causeStatus", "UNKNOWN", "measures", List.of(measures)));
    }

    private ResultActions decides(String login, int version, int measures, String outcome, String reason)
            throws Exception {
        var body = PlainSteps.words(measures, outcome, reason);
        body.put("version", version);
        return office.send(login, incident, "/prevention/plan-decision", body);
    }

    private static Map<String, Object> measure(String text) {
        return Map.of(
                "text",
                text,
                "novelty",
                "NEW",
                "kind",
                "CHECK",
                "verifier",
                "CHIEF",
                "guidedByChief",
                true,
                "doer",
                "当番の保育士",
                "recurring",
                "毎日の終業時");
    }
}
