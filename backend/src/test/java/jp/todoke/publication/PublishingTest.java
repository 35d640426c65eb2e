package jp.todoke.publication;

import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
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
                .andExpect(jsonPath("$.publication.channels", hasItem("WEBSITE")));

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
        return office.send("hoiku-kacho", incident, "/publication/record", entry);
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
                "個人情報の紛失について"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"));
    }
}
