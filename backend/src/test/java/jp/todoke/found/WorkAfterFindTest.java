package jp.todoke.found;

import static jp.todoke.process.Step.ADD_FIND_TO_COUNCIL_REPORT;
import static jp.todoke.process.Step.ADD_FIND_TO_FINAL_REPORT;
import static jp.todoke.process.Step.ADD_FIND_TO_PUBLICATION;
import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.TELL_PERSONS_OF_FIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** A find: what is written of it, whom it makes necessary to tell, and that the case is not closed before. */
@OfficeTest
class WorkAfterFindTest {

    private static final Map<String, ?> CARD =
            Map.of("kind", "SD_CARD", "label", "２歳児用ＳＤカード", "unit", "枚", "approx", false);
    private static final Map<String, ?> DUTY =
            Map.of("verdict", "DUTY", "reason", "要配慮個人情報を含むため。", "grounds", List.of("R1"));

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    PlainSteps plain;
    IncidentId incident;

    @BeforeEach
    void aCardIsLost() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        plain = new PlainSteps(office);
        incident = office.reportedBy("hoiku-a");
        send("encho", "/media", CARD).andExpect(status().isOk());
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(java.time.Instant.now());
    }

    @Test
    void aFindBeforeAnybodyWasToldMakesNoWork() throws Exception {
        found().andExpect(status().isOk())
                .andExpect(jsonPath("$[0].find.place").value("書庫"))
                .andExpect(jsonPath("$[0].findRevision").value(1));

        assertThat(office.view("encho", incident, "/work-after-find")).isEmpty();
        assertThat(office.course(incident)).contains("２歳児用ＳＤカードを書庫で発見した。");
        assertThat(office.view("encho", incident, "/search")
                        .at("/units/0/checklists/0/found")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aFindIsCorrectedOverTheRevisionThatWasReadAndMayTurnOutToBeNone() throws Exception {
        found();
        found().andExpect(status().isConflict());
        find(1, false, "保育室").andExpect(jsonPath("$[0].find.place").value("保育室"));
        find(2, true, "保育室")
                .andExpect(jsonPath("$[0].find").doesNotExist())
                .andExpect(jsonPath("$[0].findRevision").value(3));
        find(3, false, "園庭").andExpect(jsonPath("$[0].find.place").value("園庭"));
    }

    @Test
    void aFindThatLiesAheadOrNamesAFileOfNoCaseIsRefusedAtItsField() throws Exception {
        var ahead = new HashMap<String, Object>(plain.found());
        ahead.put("time", Map.of("startsOn", "2026-12-24", "openEnd", false));
        ahead.put("attachment", 99);

        send("encho", "/media/1/find", ahead)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(containsInAnyOrder("time.startsOn", "attachment")));
    }

    @Test
    void aRoundThatFindsTheCardSaysSoOfTheCard() throws Exception {
        var round = new HashMap<String, Object>(plain.searched("result", "FOUND"));
        round.putAll(Map.of(
                "version",
                0,
                "foundTime",
                Told.at(office.now()),
                "foundWhere",
                "職員室",
                "foundBy",
                "副園長",
                "foundSeen",
                "NO",
                "foundMedia",
                List.of(1),
                "foundUsed",
                "UNKNOWN",
                "foundCondition",
                "封筒に入ったままだった。"));
        send("hoiku-a", "/search/F001/rounds", round).andExpect(status().isOk());

        var card = office.view("encho", incident, "/media").get(0);
        assertThat(card.at("/find/place").asString()).isEqualTo("職員室");
        assertThat(card.at("/find/used").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void whoWasToldOfTheLossIsToldOfTheFindBeforeTheCaseIsClosed() throws Exception {
        toldToEverybody();
        send("encho", "/media/1/find/preview", told(0, false, "書庫"))
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.steps",
                        containsInAnyOrder(
                                TELL_PERSONS_OF_FIND.key(),
                                ADD_FIND_TO_PUBLICATION.key(),
                                ADD_FIND_TO_FINAL_REPORT.key(),
                                ADD_FIND_TO_COUNCIL_REPORT.key())));

        found().andExpect(status().isOk());

        assertThat(office.openSteps(incident))
                .containsExactlyInAnyOrder(
                        CLOSING_CHECK,
                        ASSESS_DUTY,
                        TELL_PERSONS_OF_FIND,
                        ADD_FIND_TO_PUBLICATION,
                        ADD_FIND_TO_FINAL_REPORT,
                        ADD_FIND_TO_COUNCIL_REPORT);
        send("joho-b", "/closing", Map.of("note", "終えた。")).andExpect(status().isUnprocessableContent());
        office.read("joho-b", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[?(@.track == 'found')]").value(hasSize(4)));

        send("encho", "/work-after-find/W1/persons", done("")).andExpect(status().isBadRequest());
        send("encho", "/work-after-find/W2/persons", done("電話した。")).andExpect(status().is4xxClientError());
        send("encho", "/work-after-find/W1/persons", done("全員に電話した。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].result.done").value(true));
        send("encho", "/work-after-find/W1/persons", done("全員に電話した。")).andExpect(status().isConflict());
        send("hoiku-kacho", "/work-after-find/W2/publication", notNeeded()).andExpect(status().isOk());
        send("joho-a", "/work-after-find/W3/final-report", done("受付第１３号")).andExpect(status().isOk());
        send("joho-a", "/work-after-find/W4/council-report", done("会長に電話した。")).andExpect(status().isOk());
        says(ASSESS_DUTY, DUTY);

        assertThat(office.openSteps(incident)).containsExactly(CLOSING_CHECK);
        assertThat(office.course(incident))
                .contains("発見・回収について本人に連絡した。", "発見・回収について審議会に追加で報告した。")
                .doesNotContain("発見・回収について公表に追記した。");
        send("joho-b", "/closing", Map.of("note", "終えた。")).andExpect(status().is2xxSuccessful());
        find(1, false, "保育室")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value(containsString("終結")));
    }

    @Test
    void whatWasPublishedBeforeTheCaseWasReopenedIsAddedToThoughItIsDecidedAnew() throws Exception {
        toldToEverybody();
        send("joho-b", "/closing", Map.of("note", "終えた。")).andExpect(status().is2xxSuccessful());
        send(
                        "joho-a",
                        "/reopenings",
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "startsAt",
                                office.now().toString(),
                                "teller",
                                "保護者",
                                "words",
                                "公表が足りないと言われた。",
                                "needed",
                                List.of("PUBLICATION"),
                                "reasons",
                                Stream.of("FACILITY_RESPONSE", "ASSESSMENT", "NOTIFICATION", "PREVENTION")
                                        .map(track -> Map.of("track", track, "reason", "変わらないため。"))
                                        .toList()))
                .andExpect(status().is2xxSuccessful());

        found().andExpect(status().isOk());

        assertThat(office.openSteps(incident)).contains(ADD_FIND_TO_PUBLICATION);
    }

    @Test
    void aCorrectionOfAFindWaitsWithTheWorkThatIsOpen() throws Exception {
        toldToEverybody();
        found();
        find(1, false, "保育室").andExpect(status().isOk());

        assertThat(office.view("encho", incident, "/work-after-find")).hasSize(4);
    }

    @Test
    void aRecipientSaysThatHeHadNotOpenedTheMailAndDeletedIt() throws Exception {
        incident = office.reportedBy("hoiku-a", IncidentKind.MISSENT_EMAIL, MediumKind.EMAIL);
        send(
                "hoiku-a",
                "/search/F001/recipients",
                Map.of("version", 0, "recipients", List.of(Map.of("name", "緑野商店", "means", "EMAIL"))));
        says(Step.RECORD_NOTIFICATION, Map.of("outcome", "GO_ON", "contact", plain.told()));

        send(
                        "hoiku-a",
                        "/search/F001/recovery-acts",
                        Map.of(
                                "version",
                                1,
                                "recipients",
                                List.of(1),
                                "act",
                                "DELETED",
                                "opened",
                                "NO",
                                "time",
                                Told.at(office.now()),
                                "doneBy",
                                "副園長",
                                "evidence",
                                "削除した旨の返信"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].recipients[0].opened").value("NO"));

        assertThat(office.openSteps(incident)).contains(TELL_PERSONS_OF_FIND);
    }

    /** The persons, the public, the Commission and the council know; only the closing is left. */
    private void toldToEverybody() throws Exception {
        var walk = new WalkedCase(application, office, incident);
        var today = office.now().toString().substring(0, 10);
        walk.says(ASSESS_DUTY, DUTY)
                .says(
                        Step.RECORD_NOTIFICATION,
                        Map.of("outcome", "SETTLED", "contents", PlainSteps.contents(), "contact", plain.told()))
                .says(
                        Step.DECIDE_PUBLICATION,
                        Map.of(
                                "choice",
                                "AT_ONCE",
                                "reason",
                                "影響を考えて決めた。",
                                "decidedAt",
                                office.now().toString()))
                .says(Step.DECIDE_COUNCIL_REPORT, Map.of("manner", "SINGLE"))
                .says(Step.ASSIGN_MEETING, Map.of("name", "第３回審議会", "day", today, "latenessReason", "急ぐため"))
                .says(Step.CONFIRM_PAPER, Map.of("outcome", "CONFIRMED", "latenessReason", "会議が間近だったため。"));
        walk.untilOnly(CLOSING_CHECK);
    }

    private ResultActions found() throws Exception {
        return find(0, false, "書庫");
    }

    private ResultActions find(int revision, boolean removed, String place) throws Exception {
        return send("encho", "/media/1/find", told(revision, removed, place));
    }

    private Map<String, ?> told(int revision, boolean removed, String place) {
        var find = new HashMap<String, Object>(plain.found());
        find.putAll(Map.of("revision", revision, "removed", removed, "place", place));
        return find;
    }

    private Map<String, ?> done(String words) {
        return Map.of("done", true, "doneOn", office.now().toString().substring(0, 10), "words", words);
    }

    private static Map<String, ?> notNeeded() {
        return Map.of("done", false, "words", "公表した文に発見の見込みを書いていたため。");
    }

    private void says(Step step, Map<String, ?> says) throws Exception {
        new WalkedCase(application, office, incident).says(step, says).does(step);
    }

    private ResultActions send(String login, String path, Map<String, ?> body) throws Exception {
        return office.send(login, incident, path, body);
    }
}
