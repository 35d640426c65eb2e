package jp.todoke.publication;

import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class PublishingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PublicationPart part;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void whatTheDirectorWantsPublishedIsPublishedAndRecorded() throws Exception {
        decides("AT_ONCE", "影響が大きいため")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_PUBLISH"));
        assertThat(office.openSteps(incident)).contains(RECORD_PUBLICATION);
        records(published())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PUBLISHED"))
                .andExpect(jsonPath("$.published[0].channels", hasItem("WEBSITE")));

        assertThat(office.course(incident)).contains("報道発表、市ホームページで公表した。");
        assertThat(office.openSteps(incident)).doesNotContain(DECIDE_PUBLICATION, RECORD_PUBLICATION);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whatIsNotPublishedHasItsReasonAndNothingFurtherToDo() throws Exception {
        decides("NOT", " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("reason")));
        decides("NOT", "本人が特定され、かえって不利益になるため").andExpect(status().isOk());

        assertThat(office.openSteps(incident)).doesNotContain(DECIDE_PUBLICATION, RECORD_PUBLICATION);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void aSecondDecisionIsShownTheFirst() throws Exception {
        decides("BATCH", "上半期分とあわせて公表する");

        decides("NOT", "公表しない")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.decision.choice").value("BATCH"));
    }

    @Test
    void publicationInTheFutureOrAtAnHourOfAnotherDayIsRefusedAtItsField() throws Exception {
        decides("AT_ONCE", "影響が大きいため");
        var entry = published();
        entry.put("publishedOn", today().plusDays(1).toString());
        entry.put("publishedAt", office.now().minus(Duration.ofDays(3)).toString());

        records(entry)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("publishedOn", "publishedAt")));
    }

    @Test
    void beforeThePersonsAreToldItIsPublishedOnlyWithTheReasonWhichIsKept() throws Exception {
        decides("AT_ONCE", "影響が大きいため").andExpect(jsonPath("$.personsTold").value(false));
        var entry = published();
        entry.put("beforeToldReason", " ");
        records(entry)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("beforeToldReason")));
        entry.remove("beforeToldReason");
        records(entry)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("beforeToldReason")));

        records(published())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.published[0].beforeToldReason").value("拾った人からの連絡を求めるため"));
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void onceThePersonsAreToldNoReasonIsNeededAndNoneIsKept() throws Exception {
        decides("AT_ONCE", "影響が大きいため");
        var plain = new PlainSteps(office);
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                0,
                                "outcome",
                                "SETTLED",
                                "contents",
                                PlainSteps.contents(),
                                "contact",
                                plain.told()))
                .andExpect(status().isOk());

        records(published())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.published[0].beforeToldReason").value(nullValue()));
    }

    @Test
    void whatNobodyHasConfirmedToNeedNoTellingIsNotPublishedWithoutTheReason() throws Exception {
        decides("AT_ONCE", "影響が大きいため");
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                0,
                                "outcome",
                                "NOT_NEEDED",
                                "ground",
                                "NOBODY_CONCERNED",
                                "reason",
                                "写っている人が特定できないため。"))
                .andExpect(status().isOk());
        var entry = published();
        entry.remove("beforeToldReason");
        records(entry).andExpect(status().isBadRequest());

        office.send("hoiku-kacho", incident, "/notification/confirmation", Map.of("version", 1, "confirmed", true))
                .andExpect(status().isOk());
        records(entry).andExpect(status().isOk());
    }

    @Test
    void whatFollowsIsAddedWithItsOwnTextAndTheFirstTextStays() throws Exception {
        decides("AT_ONCE", "影響が大きいため");
        follows(further("FOLLOW_UP", 1))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("publication-nothing-to-follow")));
        records(published());

        follows(further("FOLLOW_UP", 2)).andExpect(status().isOk());
        follows(further("CORRECTION", 2))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.published[1].words").value("続きの文"));
        follows(further("CORRECTION", 3))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PUBLISHED"))
                .andExpect(jsonPath("$.published[*].further").value(contains(null, "FOLLOW_UP", "CORRECTION")))
                .andExpect(jsonPath("$.published[0].words").value("個人情報の紛失について"))
                .andExpect(jsonPath("$.published[2].recordedPost").value("保育課長"));

        assertThat(office.course(incident)).contains("報道発表、市ホームページで公表した。", "市ホームページで続報を公表した。", "市ホームページで公表の訂正を公表した。");
    }

    @Test
    void nothingFollowsBeforeTheFirstPublicationOrInTheFuture() throws Exception {
        decides("AT_ONCE", "影響が大きいため");
        records(published());
        for (var day : List.of(today().minusDays(1), today().plusDays(1))) {
            var entry = further("CORRECTION", 2);
            entry.put("publishedOn", day.toString());
            follows(entry)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.violations[*].field").value(contains("publishedOn")));
        }
    }

    private ResultActions follows(Map<String, Object> entry) throws Exception {
        return office.send("hoiku-kacho", incident, "/publication/further", entry);
    }

    private Map<String, Object> further(String kind, int version) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "kind",
                kind,
                "publishedOn",
                today().toString(),
                "channels",
                List.of("WEBSITE"),
                "words",
                "続きの文",
                "byTelephone",
                PlainSteps.byTelephone(today().minusDays(2) + "T00:00:00Z")));
    }

    private ResultActions decides(String choice, String reason) throws Exception {
        return office.send(
                "kodomo-bucho",
                incident,
                "/publication/decision",
                Map.of(
                        "version",
                        0,
                        "choice",
                        choice,
                        "reason",
                        reason,
                        "decidedAt",
                        office.now().toString()));
    }

    private ResultActions records(Map<String, Object> entry) throws Exception {
        return office.send("koho", incident, "/publication/record", entry);
    }

    private Map<String, Object> published() {
        return new HashMap<>(Map.of(
                "version",
                1,
                "publishedOn",
                today().toString(),
                "publishedAt",
                office.now().toString(),
                "channels",
                List.of("PRESS_RELEASE", "WEBSITE"),
                "words",
                "個人情報の紛失について",
                "byTelephone",
                PlainSteps.byTelephone(today().minusDays(5) + "T00:00:00Z"),
                "beforeToldReason",
                "拾った人からの連絡を求めるため"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"));
    }
}
