package jp.todoke.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two nurseries looked for the cause of one loss; what both found is read where their case goes on. */
@OfficeTest
class CauseOfMergedCaseTest {

    private static final String THERE = "棚の裏に落ちていたと推定される。";
    private static final String HERE = "記録を付けずに使い、戻し忘れたと推定される。";

    @Autowired
    ApplicationContext application;

    private TrackOffice office;
    private IncidentId merged;
    private IncidentId into;

    @BeforeEach
    void twoNurseriesReport() throws Exception {
        office = new TrackOffice(application);
        merged = office.reportedBy("hoiku-a");
        into = office.reportedBy("other-encho");
    }

    @Test
    void aCauseThatOnlyTheMergedCaseKnewStandsWhereItGoesOnAsItWasWritten() throws Exception {
        writes(merged, 0, THERE);
        var there = cause(merged).at("/versions/0");

        merges(into, merged);

        var view = cause(into);
        assertThat(view.get("version").asInt()).isEqualTo(1);
        assertThat(view.at("/versions/0")).isEqualTo(there);
        assertThat(view.at("/ofMerged/0/cameFrom").asString()).isEqualTo(merged.value());
        assertThat(view.at("/ofMerged/0/became").asInt()).isEqualTo(1);
        assertThat(proposedCause()).containsExactly(THERE);
        assertThat(office.view("joho-a", into, "/history").toString()).contains("CauseCame");
    }

    @Test
    void whereBothWereWrittenTheOneOfTheCaseThatGoesOnStandsAndTheOtherIsReadBesideIt() throws Exception {
        writes(merged, 0, THERE);
        writes(into, 0, HERE);

        merges(into, merged);

        var view = cause(into);
        assertThat(view.get("versions")).hasSize(1);
        assertThat(view.at("/versions/0/sentence").asString()).isEqualTo(HERE);
        assertThat(view.at("/ofMerged/0/became").isNull()).isTrue();
        assertThat(view.at("/ofMerged/0/analysis/sentence").asString()).isEqualTo(THERE);
        assertThat(proposedCause()).containsExactly(HERE);
        writes(into, 1, "二か所とも戻し忘れたと推定される。");
        assertThat(cause(into).get("ofMerged")).hasSize(1);
    }

    @Test
    void whatWasReadBesideGoesOnWithTheNextMergingToo() throws Exception {
        var last = office.reportedBy("hoiku-a");
        writes(merged, 0, THERE);
        writes(into, 0, HERE);
        merges(into, merged);

        merges(last, into);

        var view = cause(last);
        assertThat(view.at("/versions/0/sentence").asString()).isEqualTo(HERE);
        assertThat(view.get("ofMerged")).hasSize(2);
        assertThat(view.at("/ofMerged/1/cameFrom").asString()).isEqualTo(merged.value());
        assertThat(view.at("/ofMerged/1/analysis/sentence").asString()).isEqualTo(THERE);
    }

    @Test
    void whoWasHeardIsReadWhereTheCaseGoesOnButNotWhatWasTakenBack() throws Exception {
        hears("保育士Ｂ");
        hears("保育士Ｃ");
        var wrong = hearings(merged).at("/1/id").asString();
        office.send("joho-a", merged, "/cause/hearings/" + wrong + "/withdrawal", Map.of("reason", "別の日の話だったため"))
                .andExpect(status().isOk());

        merges(into, merged);

        assertThat(hearings(into).findValuesAsString("person")).containsExactly("保育士Ｂ");
        assertThat(hearings(into).at("/0/recordedAt"))
                .isEqualTo(hearings(merged).at("/0/recordedAt"));
    }

    @Test
    void aMergedCaseWithoutACauseBringsNone() throws Exception {
        writes(into, 0, HERE);

        merges(into, merged);

        assertThat(cause(into).get("ofMerged")).isEmpty();
        assertThat(cause(into).get("versions")).hasSize(1);
    }

    private void hears(String person) throws Exception {
        office.press(
                        "joho-a",
                        merged,
                        "/cause/hearings",
                        UUID.randomUUID(),
                        Map.of(
                                "time",
                                Told.at(office.now().minusSeconds(60)),
                                "person",
                                person,
                                "hearer",
                                "園長",
                                "words",
                                "戻したと思う。"))
                .andExpect(status().isOk());
    }

    private JsonNode hearings(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/cause/hearings");
    }

    private JsonNode cause(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/cause");
    }

    /** With what the form of the plan begins. */
    private List<String> proposedCause() throws Exception {
        return office.view("joho-a", into, "/proposals/draft-plan")
                .get("texts")
                .valueStream()
                .filter(text -> text.get("field").asString().equals("cause"))
                .map(text -> text.get("text").asString())
                .toList();
    }

    private void writes(IncidentId incident, int version, String sentence) throws Exception {
        var typed = new HashMap<String, Object>(Map.of(
                "version",
                version,
                "status",
                "PRESUMED",
                "sentence",
                sentence,
                "whys",
                List.of("記録を付けなかった"),
                "classes",
                List.of("OSAKA_2B"),
                "primaryClass",
                "OSAKA_2B"));
        office.send("joho-a", incident, "/cause", typed).andExpect(status().isOk());
    }

    private void merges(IncidentId goesOn, IncidentId other) throws Exception {
        office.send(
                        "joho-a",
                        goesOn,
                        "/mergings",
                        Map.of(
                                "other",
                                other.value(),
                                "overlap",
                                "SAME",
                                "sameMedia",
                                List.of(),
                                "reason",
                                "一つのカードの紛失だったため。"))
                .andExpect(status().isOk());
    }
}
