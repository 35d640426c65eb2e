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
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@OfficeTest
class SearchOfUnitTest {

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
        office.send("hoiku-a", incident, "/search/F001/rounds", round(0, "GO_ON"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("GOING_ON"))
                .andExpect(jsonPath("$.units[0].version").value(1))
                .andExpect(jsonPath("$.units[0].rounds[0].looks[*].place", hasItem("STORAGE")));

        assertThat(office.course(incident)).contains("事務室の書庫を捜し、職員の動きを時系列で確認した");
        assertThat(office.openSteps(incident)).contains(RECORD_SEARCH_ROUND).doesNotContain(AGREE_SEARCH_END);
    }

    @Test
    void aSearchGivenUpEndsWhenHeadAndChiefSaySo() throws Exception {
        office.send("hoiku-b", incident, "/search/F001/rounds", givenUp(0)).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(AGREE_SEARCH_END);
        office.send("encho", incident, "/search/F001/end-agreement", end(1, false, null))
                .andExpect(status().isOk());
        assertThat(part.openWork(incident)).hasSize(1);
        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", end(2, false, null))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("ENDED"));

        assertThat(office.openSteps(incident))
                .doesNotContain(RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void anEndThatTheChiefSendsBackIsSearchedOn() throws Exception {
        office.send("hoiku-b", incident, "/search/F001/rounds", givenUp(0));
        office.send("encho", incident, "/search/F001/end-agreement", end(1, false, null));

        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", end(2, true, null))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", end(2, true, "車の中も捜してください"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("GOING_ON"));

        assertThat(office.openSteps(incident)).contains(RECORD_SEARCH_ROUND).doesNotContain(CONFIRM_SEARCH_END);
    }

    @Test
    void aFindTellsWhereByWhomAndInWhatCondition() throws Exception {
        var found = round(0, "FOUND");
        office.send("hoiku-a", incident, "/search/F001/rounds", found)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(contains(
                                "foundTime", "foundWhere", "foundBy", "foundSeen", "foundUsed", "foundCondition")));

        found.putAll(Map.of(
                "foundTime",
                Told.at(office.now().minusSeconds(60)),
                "foundWhere",
                "印刷機の裏",
                "foundBy",
                "保育士",
                "foundSeen",
                "NO",
                "foundUsed",
                "UNKNOWN",
                "foundCondition",
                "封筒に入ったまま。開けた跡なし"));
        office.send("hoiku-a", incident, "/search/F001/rounds", found)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("END_PROPOSED"))
                .andExpect(jsonPath("$.units[0].checklists[0].found").value(true));
        assertThat(office.course(incident)).contains("ＳＤカードを印刷機の裏で発見した。");
    }

    @Test
    void timesThatCannotBeAreRefusedAtTheirFields() throws Exception {
        var round = round(0, "GO_ON");
        round.put(
                "time",
                Told.between(
                        office.now().plus(Duration.ofMinutes(5)), office.now().minus(Duration.ofMinutes(5))));
        round.put("places", List.of());

        office.send("hoiku-a", incident, "/search/F001/rounds", round)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("time.startsAt", "time.endsAt", "places")))
                .andExpect(jsonPath("$.violations[0].message").value("現在より後の日時は入力できません。日時を確かめてください。"));
        assertThat(office.view("hoiku-a", incident, "/search").at("/units/0/rounds"))
                .isEmpty();
    }

    @Test
    void textsThatAreMissingTooLongOrUnwritableAreRefusedAtTheirFields() throws Exception {
        var round = round(0, "GO_ON");
        round.put("searchers", " ");
        round.put("account", "あ".repeat(400_000));
        round.put("places", List.of(Map.of("medium", 0, "ownPlace", "書庫" + (char) 7, "result", "LOOKED")));

        office.send("hoiku-a", incident, "/search/F001/rounds", round)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations", hasSize(3)))
                .andExpect(jsonPath("$.violations[?(@.field == 'searchers')].message")
                        .value("入力してください。"))
                .andExpect(jsonPath("$.violations[?(@.field == 'account')].message")
                        .value("2,000文字以内で入力してください。"));
    }

    @Test
    void aSecondTeacherOnTheSameFormSeesBothVersions() throws Exception {
        office.send("hoiku-a", incident, "/search/F001/rounds", round(0, "GO_ON"))
                .andExpect(status().isOk());

        office.send("hoiku-b", incident, "/search/F001/rounds", round(0, "GO_ON"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/saved-by-other"))
                .andExpect(jsonPath("$.current.units[0].rounds", hasSize(1)))
                .andExpect(jsonPath("$.current.units[0].version").value(1));
    }

    @Test
    void ofTwoTeachersAtTheSameInstantOneIsToldOfTheOther() throws Exception {
        var go = new CountDownLatch(1);
        var both = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Future<Integer>>();
        for (var teacher : List.of("hoiku-a", "hoiku-b")) {
            answers.add(both.submit(() -> {
                go.await();
                return office.send(teacher, incident, "/search/F001/rounds", round(0, "GO_ON"))
                        .andReturn()
                        .getResponse()
                        .getStatus();
            }));
        }
        go.countDown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        assertThat(office.view("hoiku-a", incident, "/search").at("/units/0/rounds"))
                .hasSize(1);
        both.shutdown();
    }

    @Test
    void eachMediumHasItsOwnChecklistAndWhatWasLookedAtBeforeCountsForIt() throws Exception {
        office.send("hoiku-a", incident, "/search/F001/rounds", round(0, "GO_ON"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].checklists", hasSize(1)));
        medium("SD_CARD", "２歳児用ＳＤカード");
        medium("PAPER", "使用簿");
        var second = round(1, "GO_ON");
        second.put(
                "places",
                List.of(
                        Map.of("medium", 2, "place", "COPIER", "result", "LOOKED", "by", "副園長"),
                        Map.of("medium", 2, "ownPlace", "体育館の倉庫", "result", "NOT_LOOKED"),
                        Map.of("medium", 2, "place", "VEHICLES", "result", "NOT_APPLICABLE", "reason", "公用車がない")));
        office.send("hoiku-b", incident, "/search/F001/rounds", second).andExpect(status().isOk());

        var search = office.view("encho", incident, "/search").at("/units/0");
        assertThat(place(search, 0, "place", "STORAGE").get("state").asString()).isEqualTo("LOOKED");
        assertThat(places(search, 0)).doesNotContain("COPIER");
        assertThat(place(search, 1, "place", "STORAGE").get("state").asString()).isEqualTo("LOOKED");
        assertThat(place(search, 1, "place", "COPIER").at("/looks/0/by").asString())
                .isEqualTo("副園長");
        assertThat(place(search, 1, "place", "VEHICLES").get("state").asString())
                .isEqualTo("NOT_APPLICABLE");
        assertThat(place(search, 1, "ownPlace", "体育館の倉庫").get("state").asString())
                .isEqualTo("NOT_LOOKED");
        assertThat(search.at("/checklists/1/unlooked").asInt()).isEqualTo(13 + 1 - 4);
    }

    @Test
    void endingWhilePlacesAreUnlookedAtSaysHowManyAndAsksWhy() throws Exception {
        var end = givenUp(0);
        end.remove("unlookedReason");

        office.send("hoiku-a", incident, "/search/F001/rounds", end)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("unlookedReason"))
                .andExpect(jsonPath("$.violations[0].message").value("未確認の場所が10か所あります。未確認のまま終了する理由を入力してください。"));
        assertThat(office.view("encho", incident, "/search").at("/units/0/rounds"))
                .isEmpty();

        end.put("unlookedReason", "園の外に持ち出す物ではないため");
        office.send("hoiku-a", incident, "/search/F001/rounds", end).andExpect(status().isOk());
    }

    @Test
    void aPlaceThatDoesNotApplyNeedsItsReasonAndAPlaceIsOneOfTheListOrOnesOwn() throws Exception {
        var round = round(0, "GO_ON");
        round.put(
                "places",
                List.of(
                        look("OFFICE"),
                        Map.of("medium", 0, "place", "VEHICLES", "result", "NOT_APPLICABLE"),
                        Map.of("medium", 0, "result", "LOOKED"),
                        Map.of("medium", 7, "place", "DESKS", "result", "LOOKED")));

        office.send("hoiku-a", incident, "/search/F001/rounds", round)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(contains("places[1].reason", "places[2].ownPlace", "places[3].medium")));
    }

    @Test
    void oneOfTwoThingsFoundLetsTheSearchGoOn() throws Exception {
        medium("SD_CARD", "２歳児用ＳＤカード");
        medium("SD_CARD", "３歳児用ＳＤカード");
        var found = round(0, "FOUND");
        found.putAll(Map.of(
                "places",
                List.of(),
                "foundTime",
                Told.at(office.now()),
                "foundWhere",
                "カメラの中",
                "foundBy",
                "保育士",
                "foundSeen",
                "NO",
                "foundUsed",
                "NO",
                "foundCondition",
                "異状なし",
                "goesOn",
                true));
        office.send("hoiku-a", incident, "/search/F001/rounds", found)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("foundMedia"));

        found.put("foundMedia", List.of(1));
        office.send("hoiku-a", incident, "/search/F001/rounds", found)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("GOING_ON"))
                .andExpect(jsonPath("$.units[0].checklists[0].found").value(true))
                .andExpect(jsonPath("$.units[0].checklists[1].found").value(false));
        assertThat(office.course(incident)).contains("２歳児用ＳＤカードをカメラの中で発見した。");
    }

    @Test
    void theFirstRoundStopsItsClockAndALateOneSaysWhy() throws Exception {
        assertThat(office.view("encho", incident, "/search")
                        .at("/units/0/firstLimit")
                        .isNull())
                .isFalse();
        office.pass(Duration.ofHours(3));
        var late = round(0, "GO_ON");

        office.send("hoiku-a", incident, "/search/F001/rounds", late)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        late.put("latenessReason", "園児の降園を待ったため");
        office.send("hoiku-a", incident, "/search/F001/rounds", late)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].firstLimit").isEmpty());
    }

    @Test
    void aLossThatMayBeOutsideAsksForTheReportToThePoliceUntilThereIsOne() throws Exception {
        office.read("encho", incident, "/search")
                .andExpect(jsonPath("$.units[0].policeReminder").value(true));
        var inside = round(0, "GO_ON");
        inside.put("outside", "NO");
        office.send("hoiku-a", incident, "/search/F001/rounds", inside)
                .andExpect(jsonPath("$.units[0].policeReminder").value(false));
        var outside = round(1, "GO_ON");
        outside.put("outside", "YES");
        office.send("hoiku-a", incident, "/search/F001/rounds", outside)
                .andExpect(jsonPath("$.units[0].policeReminder").value(true));

        var report = new HashMap<String, Object>(Map.of(
                "kind",
                "LOST_PROPERTY",
                "time",
                Told.at(office.now()),
                "station",
                "みどり野警察署",
                "receiptNumber",
                "第12号",
                "reportedBy",
                "園長"));
        office.sendOnce("encho", incident, "/search/F001/police-reports", report)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].policeReminder").value(false));
        assertThat(office.course(incident)).contains("みどり野警察署に遺失届を提出した（受理番号 第12号）。");

        var id = office.view("encho", incident, "/search")
                .at("/units/0/policeReports/0/id")
                .asLong();
        report.put("receiptNumber", "第21号");
        var correction = "/search/F001/police-reports/" + id + "/correction";
        office.send("encho", incident, correction, Map.of("removed", false, "report", report))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].policeReports", hasSize(2)));
        assertThat(office.course(incident)).contains("みどり野警察署に遺失届を提出した（受理番号 第21号）。");
        office.send("encho", incident, correction, Map.of("removed", false, "report", report))
                .andExpect(status().isConflict());
    }

    @Test
    void theSectionEntersARoundForTheNurseryThatTelephones() throws Exception {
        office.send("hoiku-kakari", incident, "/search/F001/rounds", round(0, "GO_ON"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));

        var told = round(0, "GO_ON");
        told.put("onBehalf", Map.of("sender", "園長", "means", "PHONE", "heardAt", Told.at(office.now())));
        office.send("hoiku-kakari", incident, "/search/F001/rounds", told)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].rounds[0].onBehalf").isNumber());
    }

    @Test
    void aTeacherDoesNotSpeakForTheHeadAndAnotherNurserySeesNothing() throws Exception {
        office.send("hoiku-b", incident, "/search/F001/rounds", givenUp(0)).andExpect(status().isOk());

        office.send("hoiku-a", incident, "/search/F001/end-agreement", end(1, false, null))
                .andExpect(status().isForbidden());
        office.send("other-encho", incident, "/search/F001/end-agreement", end(1, false, null))
                .andExpect(status().isNotFound());
        office.read("other-hoiku", incident, "/search").andExpect(status().isNotFound());
        office.send("encho", incident, "/search/F002/end-agreement", end(1, false, null))
                .andExpect(status().isNotFound());
    }

    @Test
    void aSmallThingIsSoughtInDevicesAndPaperIsNot() {
        assertThat(SearchPlace.checklistFor(MediumKind.SD_CARD))
                .contains(SearchPlace.DEVICES)
                .doesNotContain(SearchPlace.COPIER);
        assertThat(SearchPlace.checklistFor(MediumKind.PAPER))
                .contains(SearchPlace.COPIER)
                .doesNotContain(SearchPlace.DEVICES);
    }

    private void medium(String kind, String label) throws Exception {
        office.send(
                        "encho",
                        incident,
                        "/media",
                        Map.of("kind", kind, "label", label, "quantity", 1, "unit", "点", "approx", false))
                .andExpect(status().isOk());
    }

    private static JsonNode place(JsonNode search, int checklist, String name, String place) {
        return search.at("/checklists/" + checklist + "/places").values().stream()
                .filter(row -> row.get(name).asString("").equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(JsonNode search, int checklist) {
        return search.at("/checklists/" + checklist + "/places").values().stream()
                .map(row -> row.get("place").asString(""))
                .toList();
    }

    private static Map<String, Object> look(String place) {
        return Map.of("medium", 0, "place", place, "result", "LOOKED");
    }

    private Map<String, Object> round(int version, String result) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "time",
                Told.between(
                        office.now().minus(Duration.ofMinutes(20)), office.now().minus(Duration.ofMinutes(5))),
                "places",
                List.of(look("OFFICE"), look("STORAGE")),
                "searchers",
                "園長・保育士５名",
                "account",
                "事務室の書庫を捜し、職員の動きを時系列で確認した",
                "result",
                result));
    }

    private Map<String, Object> givenUp(int version) {
        var round = round(version, "END_PROPOSED");
        round.put("endReason", "すべての部屋を捜したため");
        round.put("unlookedReason", "園の外に持ち出す物ではないため");
        return round;
    }

    private Map<String, Object> end(int version, boolean returned, String reason) {
        var end = new HashMap<String, Object>(
                Map.of("version", version, "at", office.now().toString(), "returned", returned));
        end.put("reason", reason);
        return end;
    }
}
