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

/** A contractor's closed case is looked at for a year: the contractor is the head that answers. */
@OfficeTest
class ContractorFollowUpTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aContractorsCaseIsClosed() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        incident = office.reportedBy("jutaku");
        new WalkedCase(application, office, incident)
                .by(List.of(
                        "jutaku",
                        "korei-kacho",
                        "sogo-kacho",
                        "fukushi-bucho",
                        "joho-a",
                        "joho-b",
                        "joho-kacho",
                        "somu-bucho"))
                .says(
                        Step.DRAFT_PLAN,
                        Map.of(
                                "causeStatus",
                                "UNKNOWN",
                                "measures",
                                List.of(EndedTracks.measure("地図を二人で数える", "recurring", "毎日"))))
                .toTheEnd();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void theContractorSaysWhatStillRunsEitherSectionLooksAtItAndTheLeadingOneApprovesWhatFollows() throws Exception {
        Cases.itIs(clock, "2027-02-01T09:01");
        office.dueTimersAct();
        assertThat(office.openSteps(incident)).containsExactly(Step.ANSWER_FOLLOW_UP);

        answers("sogo-kacho")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));
        answers("jutaku")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answers[0].by.post").value("業務責任者"));

        Cases.itIs(clock, "2027-02-22T10:00");
        reviewedBy("sogo-kacho").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsExactly(Step.PROPOSE_SUCCESSOR);
        office.send(
                        "jutaku",
                        incident,
                        "/follow-up/followup/successors",
                        Map.of(
                                "version",
                                0,
                                "measures",
                                List.of(Map.of(
                                        "follows",
                                        1,
                                        "text",
                                        "地図に番号を付ける",
                                        "kind",
                                        "TECHNICAL",
                                        "doer",
                                        "訪問員",
                                        "recurring",
                                        "毎日",
                                        "verifier",
                                        "CHIEF"))))
                .andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsExactly(Step.DECIDE_SUCCESSOR);
        approvedBy("jutaku").andExpect(status().isForbidden());
        approvedBy("sogo-kacho").andExpect(status().isForbidden());
        approvedBy("korei-kacho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.measures[0].follows").value(1));
    }

    private ResultActions approvedBy(String login) throws Exception {
        return office.send(
                login, incident, "/follow-up/followup/successor-decision", Map.of("version", 1, "outcome", "APPROVED"));
    }

    private ResultActions answers(String login) throws Exception {
        return office.send(
                login,
                incident,
                "/follow-up/followup/answer",
                Map.of("measures", List.of(Map.of("measure", 1, "stillRuns", "STOPPED", "words", "人が替わった。"))));
    }

    private ResultActions reviewedBy(String login) throws Exception {
        return office.send(
                login,
                incident,
                "/prevention/reviews/3",
                Map.of(
                        "results",
                        List.of(Map.of("measure", 1, "works", false, "stillRuns", "STOPPED")),
                        "account",
                        "記録を見た。"));
    }
}
