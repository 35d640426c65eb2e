package jp.todoke.search;

import static jp.todoke.process.Step.AGREE_SEARCH_END;
import static jp.todoke.process.Step.CONFIRM_SEARCH_END;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OfficeTest
class SearchOfFacilityTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SearchPart part;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void aRoundStandsInTheCourseOfEventsAndTheSearchGoesOn() throws Exception {
        office.send("hoiku-a", incident, "/search/F001/rounds", round(0, "GO_ON")).andExpect(status().isOk())
                .andExpect(jsonPath("$.facilities[0].status").value("GOING_ON"))
                .andExpect(jsonPath("$.facilities[0].version").value(1))
                .andExpect(jsonPath("$.facilities[0].rounds[0].places", hasItem("STORAGE")));

        assertThat(office.course(incident)).contains("事務室の書庫を捜し、職員の動きを時系列で確認した");
        assertThat(office.openSteps(incident)).contains(RECORD_SEARCH_ROUND).doesNotContain(AGREE_SEARCH_END);
    }

    @Test
    void aSearchGivenUpEndsWhenHeadAndChiefSaySo() throws Exception {
        office.send("hoiku-b", incident, "/search/F001/rounds", givenUp(0)).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(AGREE_SEARCH_END);
        office.send("encho", incident, "/search/F001/end-agreement", end(1, false, null)).andExpect(status().isOk());
        assertThat(part.openWork(incident)).hasSize(1);
        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", end(2, false, null)).andExpect(status().isOk())
                .andExpect(jsonPath("$.facilities[0].status").value("ENDED"));

        assertThat(office.openSteps(incident)).doesNotContain(RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void anEndThatTheChiefSendsBackIsSearchedOn() throws Exception {
        office.send("hoiku-b", incident, "/search/F001/rounds", givenUp(0));
        office.send("encho", incident, "/search/F001/end-agreement", end(1, false, null));

        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", end(2, true, null)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", end(2, true, "車の中も捜してください")).andExpect(status().isOk())
                .andExpect(jsonPath("$.facilities[0].status").value("GOING_ON"));

        assertThat(office.openSteps(incident)).contains(RECORD_SEARCH_ROUND).doesNotContain(CONFIRM_SEARCH_END);
    }

    @Test
    void aFindTellsWhereByWhomAndInWhatCondition() throws Exception {
        var found = round(0, "FOUND");
        office.send("hoiku-a", incident, "/search/F001/rounds", found).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("foundAt", "foundWhere", "foundBy", "foundCondition")));

        found.putAll(Map.of("foundAt", office.now().minusSeconds(60).toString(), "foundWhere", "印刷機の裏", "foundBy", "保育士",
                "foundCondition", "封筒に入ったまま。開けた跡なし"));
        office.send("hoiku-a", incident, "/search/F001/rounds", found).andExpect(status().isOk())
                .andExpect(jsonPath("$.facilities[0].status").value("END_PROPOSED"));
    }

    @Test
    void timesThatCannotBeAreRefusedAtTheirFields() throws Exception {
        var round = round(0, "GO_ON");
        round.put("startedAt", office.now().plus(Duration.ofMinutes(5)).toString());
        round.put("endedAt", office.now().minus(Duration.ofMinutes(5)).toString());
        round.put("places", List.of());

        office.send("hoiku-a", incident, "/search/F001/rounds", round).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("startedAt", "endedAt", "places")))
                .andExpect(jsonPath("$.violations[0].message").value("現在より後の日時は入力できません。日時を確かめてください。"));
        assertThat(office.view("hoiku-a", incident, "/search").at("/facilities/0/rounds")).isEmpty();
    }

    @Test
    void textsThatAreMissingTooLongOrUnwritableAreRefusedAtTheirFields() throws Exception {
        var round = round(0, "GO_ON");
        round.put("searchers", " ");
        round.put("account", "あ".repeat(400_000));
        round.put("otherPlaces", "書庫" + (char) 7);

        office.send("hoiku-a", incident, "/search/F001/rounds", round).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations", hasSize(3)))
                .andExpect(jsonPath("$.violations[?(@.field == 'searchers')].message").value("入力してください。"))
                .andExpect(jsonPath("$.violations[?(@.field == 'account')].message").value("2,000文字以内で入力してください。"));
    }

    @Test
    void aSecondTeacherOnTheSameFormSeesBothVersions() throws Exception {
        office.send("hoiku-a", incident, "/search/F001/rounds", round(0, "GO_ON")).andExpect(status().isOk());

        office.send("hoiku-b", incident, "/search/F001/rounds", round(0, "GO_ON")).andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/saved-by-other"))
                .andExpect(jsonPath("$.current.facilities[0].rounds", hasSize(1)))
                .andExpect(jsonPath("$.current.facilities[0].version").value(1));
    }

    @Test
    void ofTwoTeachersAtTheSameInstantOneIsToldOfTheOther() throws Exception {
        var go = new CountDownLatch(1);
        var both = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Future<Integer>>();
        for (var teacher : List.of("hoiku-a", "hoiku-b")) {
            answers.add(both.submit(() -> {
                go.await();
                return office.send(teacher, incident, "/search/F001/rounds", round(0, "GO_ON")).andReturn().getResponse().getStatus();
            }));
        }
        go.countDown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        assertThat(office.view("hoiku-a", incident, "/search").at("/facilities/0/rounds")).hasSize(1);
        both.shutdown();
    }

    @Test
    void aTeacherDoesNotSpeakForTheHeadAndAnotherNurserySeesNothing() throws Exception {
        office.send("hoiku-b", incident, "/search/F001/rounds", givenUp(0)).andExpect(status().isOk());

        office.send("hoiku-a", incident, "/search/F001/end-agreement", end(1, false, null)).andExpect(status().isForbidden());
        office.send("other-encho", incident, "/search/F001/end-agreement", end(1, false, null)).andExpect(status().isNotFound());
        office.read("other-hoiku", incident, "/search").andExpect(status().isNotFound());
        office.send("encho", incident, "/search/F002/end-agreement", end(1, false, null)).andExpect(status().isNotFound());
    }

    @Test
    void aSmallThingIsSoughtInDevicesAndPaperIsNot() {
        assertThat(SearchPlace.checklistFor(MediumKind.SD_CARD)).contains(SearchPlace.DEVICES).doesNotContain(SearchPlace.COPIER);
        assertThat(SearchPlace.checklistFor(MediumKind.PAPER)).contains(SearchPlace.COPIER).doesNotContain(SearchPlace.DEVICES);
    }

    private Map<String, Object> round(int version, String result) {
        return new HashMap<>(Map.of(
                "version", version,
                "startedAt", office.now().minus(Duration.ofMinutes(20)).toString(),
                "endedAt", office.now().minus(Duration.ofMinutes(5)).toString(),
                "places", List.of("OFFICE", "STORAGE"),
                "searchers", "園長・保育士５名",
                "account", "事務室の書庫を捜し、職員の動きを時系列で確認した",
                "result", result));
    }

    private Map<String, Object> givenUp(int version) {
        var round = round(version, "END_PROPOSED");
        round.put("endReason", "すべての部屋を捜したため");
        return round;
    }

    private Map<String, Object> end(int version, boolean returned, String reason) {
        var end = new HashMap<String, Object>(Map.of("version", version, "at", office.now().toString(), "returned", returned));
        end.put("reason", reason);
        return end;
    }
}
