package jp.todoke.notification;

import static jp.todoke.process.Step.CONFIRM_NOTIFICATION;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/**
 * 代替措置: where telling is difficult, what is done in its place fulfils the duty when it is done, not when it is chosen.
 */
@OfficeTest
class SubstituteMeasureTest {

    private static final String DIFFICULT = "転居先が分からず、連絡先も残っていない。";

    @Autowired
    ApplicationContext application;

    @Autowired
    NotificationPart part;

    @Autowired
    Clocks clocks;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void whileItIsOnlyPlannedTheStepAndTheLimitStayOpenAndTheClosingNamesIt() throws Exception {
        plans(0, "PUBLICATION", "市ホームページ", null).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).contains(RECORD_NOTIFICATION).doesNotContain(CONFIRM_NOTIFICATION);
        assertThat(stateOf(ClockKey.PERSON_NOTICE_DONE).open()).isTrue();
        assertThat(part.openWork(incident))
                .extracting(work -> work.code())
                .containsExactly("notification-not-confirmed", "substitute-planned-PUBLICATION");
        ends(1, null).andExpect(status().isBadRequest()).andExpect(refused("ground", "まだ記録されていません"));
        assertThat(filing()).contains("これに代えて公表（市ホームページ）を").contains("から行う予定である。");
    }

    @Test
    void doneAndConfirmedByTheChiefItMeetsTheLimitAtItsTime() throws Exception {
        plans(0, "ENQUIRY_DESK", "市民相談室", "03-0000-0000").andExpect(status().isOk());
        ends(1, done("ENQUIRY_DESK", "市民相談室", "03-0000-0000"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("NOT_NEEDED"))
                .andExpect(jsonPath("$.statements[0].ground").value("SUBSTITUTE"))
                .andExpect(jsonPath("$.substitutes[*].act").value(contains("PLANNED", "DONE")));
        assertThat(stateOf(ClockKey.PERSON_NOTICE_DONE).open()).isTrue();
        assertThat(office.course(incident)).contains("本人への連絡が困難なため、これに代えて問合せ窓口（市民相談室）を設けた。");

        decides(3, true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("CONFIRMED"));
        assertThat(stateOf(ClockKey.PERSON_NOTICE_START)).isEqualTo(ClockState.MET);
        assertThat(stateOf(ClockKey.PERSON_NOTICE_DONE)).isEqualTo(ClockState.MET);
        assertThat(part.openWork(incident)).isEmpty();
        assertThat(filing()).contains("問合せ窓口（市民相談室、電話03-0000-0000）を").contains("設けた。");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        says(0, "GO_ON", null, Map.of("measure", "ENQUIRY_DESK", "act", "PLANNED", "asPublished", false))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(contains("reason", "substitute.place", "substitute.telephone", "substitute.from")));
        says(0, "GO_ON", null, Map.of("measure", "PUBLICATION", "act", "DONE", "asPublished", false))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(contains("substitute.place", "substitute.time", "substitute.doneBy")));
        says(0, "GO_ON", DIFFICULT, Map.of("measure", "PUBLICATION", "act", "DROPPED", "asPublished", false))
                .andExpect(status().isBadRequest())
                .andExpect(refused("substitute.act", "まだ何も記録されていません"));
        var yesterday = planned("PUBLICATION", "市ホームページ", null);
        yesterday.put("from", today().minusDays(1).toString());
        says(0, "GO_ON", DIFFICULT, yesterday)
                .andExpect(status().isBadRequest())
                .andExpect(refused("substitute.from", "今日より前"));
        var tomorrow = done("PUBLICATION", "市ホームページ", null);
        tomorrow.put("time", Told.at(office.now().plus(Duration.ofDays(1))));
        says(0, "GO_ON", null, tomorrow).andExpect(status().isBadRequest());
    }

    /** One is done, the other still planned: nothing ends before it is done or given up. */
    @Test
    void nothingEndsWhileAMeasureIsOnlyPlannedAndItIsGivenUpWithItsReason() throws Exception {
        plans(0, "ENQUIRY_DESK", "市民相談室", "03-0000-0000").andExpect(status().isOk());
        ends(1, done("PUBLICATION", "市ホームページ", null))
                .andExpect(status().isBadRequest())
                .andExpect(refused("outcome", "予定した代替措置が残っています"));
        says(1, "GO_ON", "公表だけで足りる。", Map.of("measure", "ENQUIRY_DESK", "act", "DROPPED", "asPublished", false))
                .andExpect(status().isOk());
        ends(2, done("PUBLICATION", "市ホームページ", null)).andExpect(status().isOk());
    }

    /** The course of events, and with it the council's paper, says what holds. */
    @Test
    void whatWasRecordedAsDoneByMistakeIsPutRightByANewEntry() throws Exception {
        says(0, "GO_ON", null, done("PUBLICATION", "広報紙", null)).andExpect(status().isOk());
        says(1, "GO_ON", null, done("PUBLICATION", "市ホームページ", null)).andExpect(status().isOk());
        assertThat(office.course(incident)).contains("本人への連絡が困難なため、これに代えて公表（市ホームページ）を行った。");
        assertThat(holding()).noneMatch(line -> line.contains("広報紙"));

        says(2, "GO_ON", "まだ掲載していなかった。", Map.of("measure", "PUBLICATION", "act", "DROPPED", "asPublished", false))
                .andExpect(status().isOk());
        assertThat(holding())
                .noneMatch(line -> line.contains("公表（市ホームページ）"))
                .anyMatch(line -> line.equals("本人への連絡に代えた公表の記録を取り消した。"));
        ends(3, null).andExpect(status().isBadRequest()).andExpect(refused("ground", "まだ記録されていません"));
    }

    @Test
    void itPointsToThePublicationOfTheCaseAndAsksNothingTwice() throws Exception {
        var asPublished = Map.<String, Object>of("measure", "PUBLICATION", "act", "DONE", "asPublished", true);
        ends(0, asPublished)
                .andExpect(status().isBadRequest())
                .andExpect(refused("substitute.asPublished", "公表の記録がまだありません"));
        published();

        ends(0, asPublished)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.substitutes[0].place").value("市ホームページ"))
                .andExpect(jsonPath("$.substitutes[0].publication").isNumber());
    }

    /** The version before this one kept words only; the chief sends them back, and there is a way on. */
    @Test
    void whatWasKeptAsWordsOnlyIsSentBackAndRecordedThen() throws Exception {
        var nobody = Map.of("version", 0, "outcome", "NOT_NEEDED", "ground", "NOBODY_CONCERNED", "reason", "風景だけ");
        office.send("encho", incident, "/notification/contacts", nobody).andExpect(status().isOk());
        application
                .getBean(JdbcClient.class)
                .sql(
                        """
                        insert into notification_act (incident, act, ground, substitute, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        select incident, 'NOT_NEEDED', 'SUBSTITUTE', '市のホームページで公表した。', '転居', acted_by, acted_name,
                            acted_post, recorded_at from notification_act where incident = :incident""")
                .param("incident", incident.value())
                .update();

        decides(2, true).andExpect(status().isBadRequest()).andExpect(refused("confirmed", "差し戻して"));
    }

    private void published() throws Exception {
        var at = office.now().minus(Duration.ofMinutes(2));
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of("version", 0, "choice", "AT_ONCE", "reason", "連絡できない方がいる。", "decidedAt", at.toString()))
                .andExpect(status().isOk());
        office.send(
                        "koho",
                        incident,
                        "/publication/record",
                        Map.of(
                                "version",
                                1,
                                "publishedOn",
                                OfficialTime.dayOf(at).toString(),
                                "publishedAt",
                                at.toString(),
                                "channels",
                                List.of("WEBSITE"),
                                "words",
                                "写真のカードを紛失しました。",
                                "byTelephone",
                                PlainSteps.byTelephone(at.toString()),
                                "beforeToldReason",
                                "公表をもって連絡に代える。"))
                .andExpect(status().isOk());
    }

    private List<String> holding() throws Exception {
        return application.getBean(CourseOfEvents.class).of(incident).stream()
                .filter(CourseEntry::holds)
                .map(line -> line.what().value())
                .toList();
    }

    private String filing() throws Exception {
        return office.view("joho-a", incident, "/proposals/file-preliminary-report")
                .toString();
    }

    private ClockState stateOf(ClockKey key) {
        return clocks.find(incident, null, key).orElseThrow().state();
    }

    private LocalDate today() {
        return OfficialTime.dayOf(office.now());
    }

    private Map<String, Object> planned(String measure, String place, String telephone) {
        var said = new HashMap<String, Object>(
                Map.of("measure", measure, "act", "PLANNED", "place", place, "asPublished", false));
        said.put("telephone", telephone);
        said.put("from", today().plusDays(1).toString());
        return said;
    }

    private Map<String, Object> done(String measure, String place, String telephone) {
        var said = new HashMap<String, Object>(
                Map.of("measure", measure, "act", "DONE", "place", place, "doneBy", "課長", "asPublished", false));
        said.put("telephone", telephone);
        said.put("time", Told.at(office.now().minus(Duration.ofMinutes(1))));
        return said;
    }

    private ResultActions plans(int version, String measure, String place, String telephone) throws Exception {
        return says(version, "GO_ON", DIFFICULT, planned(measure, place, telephone));
    }

    private ResultActions ends(int version, Map<String, Object> substitute) throws Exception {
        return says(version, "NOT_NEEDED", DIFFICULT, substitute);
    }

    private ResultActions says(int version, String outcome, String reason, Map<String, Object> substitute)
            throws Exception {
        var entry = new HashMap<String, Object>(Map.of("version", version, "outcome", outcome));
        entry.put("reason", reason);
        entry.put("ground", outcome.equals("NOT_NEEDED") ? "SUBSTITUTE" : null);
        entry.put("substitute", substitute);
        return office.send("encho", incident, "/notification/contacts", entry);
    }

    private ResultActions decides(int version, boolean confirmed) throws Exception {
        return office.send(
                "hoiku-kacho",
                incident,
                "/notification/confirmation",
                Map.of("version", version, "confirmed", confirmed));
    }

    private static ResultMatcher refused(String field, String words) {
        return answer -> {
            jsonPath("$.violations[0].field").value(field).match(answer);
            jsonPath("$.violations[0].message").value(containsString(words)).match(answer);
        };
    }
}
