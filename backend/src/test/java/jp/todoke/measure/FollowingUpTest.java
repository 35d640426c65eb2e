package jp.todoke.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.incident.Cases;
import jp.todoke.process.DiagramPosition;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A nursery's case is closed, and looked at for a year. */
@OfficeTest
class FollowingUpTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    FollowUps followUps;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCaseIsClosed() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        new EndedTracks(office, incident).withoutDuty();
        assertThat(waits()).isEmpty();
        office.send("joho-b", incident, "/closing", Map.of("note", "全て確認した。")).andExpect(status().isNoContent());
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void theProcessWaitsForThreeReviewsAndEndsWithTheLast() throws Exception {
        assertThat(waits()).containsExactly("CatchEvent_ReviewMade");
        followUps.beginMissing();
        assertThat(waits()).containsExactly("CatchEvent_ReviewMade");

        Cases.itIs(clock, "2027-02-22T10:00");
        reviews(3).andExpect(status().isOk());
        Cases.itIs(clock, "2027-05-21T10:00");
        reviews(6).andExpect(status().isOk());
        assertThat(waits()).containsExactly("CatchEvent_ReviewMade");
        Cases.itIs(clock, "2027-11-22T10:00");
        reviews(12).andExpect(status().isOk());

        assertThat(waits()).isEmpty();
    }

    @Test
    void thatItHappenedAgainIsToldToTheChiefsOfBothCasesWithoutAWordOfThem() throws Exception {
        var again = office.reportedBy("jimu");

        office.sendOnce("joho-a", incident, "/links", recurrence(again)).andExpect(status().isOk());

        office.read("joho-a", again, "/links").andExpect(jsonPath("$[0].kind").value("RECURRENCE"));
        for (var told : List.of(incident, again)) {
            assertThat(sql.sql("select body from mail_outbox where mail_key like 'recurrence/' || :incident || '/%'")
                            .param("incident", told.value())
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .contains("/incidents/" + told)
                    .doesNotContain("カード");
        }
        office.sendOnce("joho-a", incident, "/links", recurrence(incident))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("other"));
    }

    private static Map<String, ?> recurrence(IncidentId other) {
        return Map.of("kind", "RECURRENCE", "other", other.value(), "reason", "同じ原因のため");
    }

    private ResultActions reviews(int months) throws Exception {
        return office.send(
                "hoiku-kacho",
                incident,
                "/prevention/reviews/" + months,
                Map.of("results", List.of(Map.of("measure", 1, "works", true)), "account", "使用簿で確かめた。"));
    }

    /** Where the process of the reviews stands. */
    private List<String> waits() {
        return openSteps.positions(incident).stream()
                .filter(position -> position.process().equals("FollowUpProcess"))
                .map(DiagramPosition::element)
                .toList();
    }
}
