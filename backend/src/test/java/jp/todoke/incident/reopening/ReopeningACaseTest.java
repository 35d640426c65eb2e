package jp.todoke.incident.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Track;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class ReopeningACaseTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCaseIsClosed() throws Exception {
        application.getBean(SettableClock.class).set(Instant.parse("2026-11-24T01:00:00Z"));
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        new EndedTracks(office, incident).withoutDuty();
        closes();
    }

    @Test
    void aComplaintReopensOnlyTellingThePersonsAndTheCaseIsClosedAgain() throws Exception {
        reopens("COMPLAINT", Track.NOTIFICATION)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reopenings[0].kind").value("COMPLAINT"));

        assertThat(office.openSteps(incident)).containsExactly(Step.RECORD_NOTIFICATION);
        assertThat(running()).contains(ClockKey.PERSON_NOTICE_START, ClockKey.PERSON_NOTICE_DONE);
        office.read("encho", incident, "")
                .andExpect(jsonPath("$.status").value("RUNNING"))
                .andExpect(jsonPath("$.closing").doesNotExist());
        office.read("encho", incident, "/course-of-events")
                .andExpect(jsonPath("$[*].what", hasItem("連絡がないと保護者から申出があった。")));
        var version =
                office.view("encho", incident, "/notification").get("version").asInt();
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                version,
                                "outcome",
                                "SETTLED",
                                "contents",
                                PlainSteps.contents(),
                                "contact",
                                new PlainSteps(office).told()))
                .andExpect(status().isOk());
        office.send(
                        "hoiku-kacho",
                        incident,
                        "/notification/confirmation",
                        Map.of("version", version + 1, "confirmed", true))
                .andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactly(Step.CLOSING_CHECK);
        closes();
        office.read("encho", incident, "").andExpect(jsonPath("$.status").value("CLOSED"));
        assertThat(running())
                .containsExactlyInAnyOrder(ClockKey.EFFECTIVENESS, ClockKey.EFFECTIVENESS, ClockKey.EFFECTIVENESS);
    }

    @Test
    void whatAThirdPersonSawIsJudgedAgain() throws Exception {
        reopens("THIRD_PARTY", Track.ASSESSMENT, Track.NOTIFICATION).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactlyInAnyOrder(Step.ASSESS_DUTY, Step.RECORD_NOTIFICATION);
        assertThat(running()).contains(ClockKey.ASSESSMENT);
        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[*].track", containsInAnyOrder("assessment", "notification")));
    }

    /** The office was told yesterday, and it is entered today; the case itself is known since long before. */
    @Test
    void aDutyThatArisesBecauseOfWhatReopenedTheCaseCountsFromWhenTheOfficeWasToldOfIt() throws Exception {
        office.pass(Duration.ofDays(40));
        var told = office.now().minus(Duration.ofHours(20)).truncatedTo(ChronoUnit.MINUTES);
        reopens("THIRD_PARTY", told, Track.ASSESSMENT).andExpect(status().isOk());
        assertThat(basis(null, ClockKey.ASSESSMENT)).isEqualTo(told);

        judges("DUTY");

        assertThat(basis(LegalDuty.TO_COMMISSION.part(), ClockKey.PRELIMINARY_REPORT))
                .isEqualTo(told);
        assertThat(basis(LegalDuty.TO_COMMISSION.part(), ClockKey.FINAL_REPORT)).isEqualTo(told);
        assertThat(basis(null, ClockKey.PERSON_NOTICE_START)).isEqualTo(told);
    }

    @Test
    void whoeverElseKnewMovesNoLimitOfTellingThePersonsAgain() throws Exception {
        office.pass(Duration.ofDays(40));
        var told = office.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
        reopens("COMPLAINT", told, Track.NOTIFICATION).andExpect(status().isOk());

        office.sendOnce(
                        "encho",
                        incident,
                        "/knowledge",
                        Map.of("knower", "別の職員", "employer", "BODY", "known", Told.at(told)))
                .andExpect(status().is2xxSuccessful());

        assertThat(basis(null, ClockKey.PERSON_NOTICE_START)).isEqualTo(told);
        assertThat(basis(null, ClockKey.PERSON_NOTICE_DONE)).isEqualTo(told);
    }

    @Test
    void publicationIsDecidedAnewAndWhatWasDecidedBeforeStays() throws Exception {
        reopens("FOUND", Track.PUBLICATION).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsExactly(Step.DECIDE_PUBLICATION);
        assertThat(running()).contains(ClockKey.PUBLICATION_DECISION);
        office.read("kodomo-bucho", incident, "/publication")
                .andExpect(jsonPath("$.status").value("UNDECIDED"))
                .andExpect(jsonPath("$.earlier[0].decision.choice").value("NOT"));

        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of(
                                "version",
                                1,
                                "choice",
                                "NOT",
                                "reason",
                                "見つかったことは本人に伝えるため。",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactly(Step.CLOSING_CHECK);
        closes();
    }

    @Test
    void whereNoTrackIsNeededTheCaseWaitsForItsClosingCheck() throws Exception {
        reopens("OTHER").andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactly(Step.CLOSING_CHECK);
    }

    @Test
    void aCaseThatRunsIsNotReopenedAndWhatIsMissingIsRefusedAtItsField() throws Exception {
        office.send("joho-a", incident, "/reopenings", body("OTHER", office.now(), Set.of(), List.of()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("reasons.PUBLICATION")));
        office.send("encho", incident, "/reopenings", body("OTHER", office.now(), Set.of(), List.of()))
                .andExpect(status().isForbidden());
        assertThat(office.openSteps(incident)).isEmpty();
        reopens("OTHER").andExpect(status().isOk());

        reopens("OTHER").andExpect(status().isConflict());
    }

    private ResultActions reopens(String kind, Track... needed) throws Exception {
        return reopens(kind, office.now(), needed);
    }

    private ResultActions reopens(String kind, Instant told, Track... needed) throws Exception {
        var reasons = Stream.of(Track.values())
                .filter(track -> !List.of(needed).contains(track))
                .map(track -> Map.of("track", track, "reason", "結論が変わらないため。"))
                .toList();
        return office.send("joho-a", incident, "/reopenings", body(kind, told, Set.of(needed), reasons));
    }

    private Map<String, Object> body(String kind, Instant told, Set<Track> needed, List<?> reasons) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("startsAt", told.toString());
        body.put("teller", "保護者");
        body.put("words", "連絡がないと保護者から申出があった。");
        body.put("needed", needed);
        body.put("reasons", reasons);
        return body;
    }

    private void judges(String verdict) throws Exception {
        var version =
                office.view("joho-a", incident, "/assessment").get("version").asInt();
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of(
                                "version",
                                version,
                                "verdict",
                                verdict,
                                "reason",
                                "要配慮個人情報を含むため。",
                                "grounds",
                                List.of("R1")))
                .andExpect(status().isOk());
    }

    private Instant basis(@Nullable PartId part, ClockKey key) {
        return clocks.find(incident, part, key).orElseThrow().basis();
    }

    private List<ClockKey> running() {
        return clocks.of(incident).stream()
                .filter(ClockView::running)
                .map(ClockView::key)
                .toList();
    }

    private void closes() throws Exception {
        office.send("joho-b", incident, "/closing", Map.of("note", "全て確認した。")).andExpect(status().isNoContent());
    }
}
