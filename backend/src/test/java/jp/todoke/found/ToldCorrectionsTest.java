package jp.todoke.found;

import static jp.todoke.process.Step.ASSESS_DUTY;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.CONFIRM_NO_DUTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** What was told outside of a leak that turns out to be none is corrected before the case is closed. */
@OfficeTest
class ToldCorrectionsTest {

    private static final Map<String, ?> DUTY =
            Map.of("verdict", "DUTY", "reason", "要配慮個人情報を含むため。", "grounds", List.of("R1"));

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void whereNobodyOutsideWasToldThereIsNothingToCorrect() throws Exception {
        nothingLeaked("NOT_A_LEAK");

        assertThat(corrections()).isEmpty();
    }

    @Test
    void whoeverWasToldOfTheLeakIsToldThatThereWasNoneBeforeTheCaseIsClosed() throws Exception {
        toldToEverybody();
        judgedAgain();
        nothingLeaked("NOT_A_LEAK");

        assertThat(corrections()).containsExactly("PERSONS", "PUBLIC", "COMMISSION", "COUNCIL");
        office.read("joho-b", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[?(@.track == 'found')]").value(hasSize(4)))
                .andExpect(
                        jsonPath("$.hindrances[*].sentence").value(hasItem(containsString("本人への訂正の連絡がまだ記録されていません"))));
        send("joho-b", "/closing", Map.of("note", "終えた。")).andExpect(status().isUnprocessableContent());

        corrects("PERSONS", "encho", done("")).andExpect(status().isBadRequest());
        corrects("PERSONS", "encho", Map.of("done", true, "doneOn", "2026-11-25", "words", "電話した。"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("doneOn")));
        corrects("PERSONS", "encho", done("全員に電話した。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].result.done").value(true));
        corrects("PERSONS", "encho", done("全員に電話した。")).andExpect(status().isConflict());
        corrects("PUBLIC", "hoiku-kacho", done("ホームページに載せた。")).andExpect(status().isOk());
        corrects("COMMISSION", "joho-a", done("電話で説明した。")).andExpect(status().isOk());
        corrects("COUNCIL", "joho-a", Map.of("done", false, "words", "資料を配る前に差し替えたため。"))
                .andExpect(status().isOk());

        assertThat(office.course(incident))
                .contains("漏えい等ではなかったことを本人に連絡した。", "漏えい等ではなかったことを公表した。")
                .doesNotContain("漏えい等ではなかったことを審議会に報告した。");
        assertThat(office.openSteps(incident)).containsExactly(CLOSING_CHECK);
        send("joho-b", "/closing", Map.of("note", "終えた。")).andExpect(status().is2xxSuccessful());
    }

    @Test
    void thatThereIsNoDutyForAnotherReasonCorrectsNothing() throws Exception {
        toldToEverybody();
        judgedAgain();
        nothingLeaked("NO_ITEM");

        assertThat(corrections()).isEmpty();
    }

    @Test
    void whatIsJudgedOnceMoreIsNotCorrectedTwiceAndADutyAfterAllEndsWhatIsOpen() throws Exception {
        toldToEverybody();
        judgedAgain();
        nothingLeaked("NOT_A_LEAK");
        corrects("PERSONS", "encho", done("全員に電話した。")).andExpect(status().isOk());

        judgedAgain();
        nothingLeaked("NOT_A_LEAK");
        assertThat(corrections()).containsExactly("PERSONS", "PUBLIC", "COMMISSION", "COUNCIL");
        corrects("PERSONS", "encho", done("全員に電話した。")).andExpect(status().isConflict());

        judgedAgain();
        says(ASSESS_DUTY, DUTY);
        assertThat(corrections()).containsExactly("PERSONS");
        corrects("PUBLIC", "hoiku-kacho", done("載せた。")).andExpect(status().isNotFound());
    }

    private List<String> corrections() throws Exception {
        return office.view("joho-a", incident, "/told-corrections").findValuesAsString("to");
    }

    private ResultActions corrects(String to, String login, Map<String, ?> body) throws Exception {
        return send(login, "/told-corrections/" + to, body);
    }

    private Map<String, ?> done(String words) {
        return Map.of("done", true, "doneOn", office.now().toString().substring(0, 10), "words", words);
    }

    private void judgedAgain() throws Exception {
        send("joho-a", "/assessment/new-judgement", Map.of("reason", "書庫で見つかったため。"))
                .andExpect(status().isOk());
    }

    private void nothingLeaked(String ground) throws Exception {
        says(ASSESS_DUTY, Map.of("verdict", "NO_DUTY", "reason", "初めから書庫にあった。", "grounds", List.of(ground)));
        says(CONFIRM_NO_DUTY, Map.of("outcome", "CONFIRMED", "reason", "同じ判断である。"));
    }

    /** The persons, the public, the Commission and the council know; only the closing is left. */
    private void toldToEverybody() throws Exception {
        var plain = new PlainSteps(office);
        var today = office.now().toString().substring(0, 10);
        new WalkedCase(application, office, incident)
                .says(ASSESS_DUTY, DUTY)
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
                .says(Step.CONFIRM_PAPER, Map.of("outcome", "CONFIRMED", "latenessReason", "会議が間近だったため。"))
                .untilOnly(CLOSING_CHECK);
    }

    private void says(Step step, Map<String, ?> says) throws Exception {
        new WalkedCase(application, office, incident).says(step, says).does(step);
    }

    private ResultActions send(String login, String path, Map<String, ?> body) throws Exception {
        return office.send(login, incident, path, body);
    }
}
