package jp.todoke.incident.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class WithdrawingACaseTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    OpenSteps engine;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void theChiefProposesItTheSecretariatConfirmsAndNothingOfTheCaseRunsAnyMore() throws Exception {
        proposes("hoiku-kacho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.possible").value(true));
        office.read("joho-a", incident, "/withdrawal")
                .andExpect(jsonPath("$.mayDecide").value(true))
                .andExpect(jsonPath("$.proposals[0].by.post").value(containsString("課長")));

        decides("joho-a", true, null).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).isEmpty();
        assertThat(engine.positions(incident)).isEmpty();
        assertThat(clocks.of(incident)).isNotEmpty().noneMatch(ClockView::running);
        office.read("encho", incident, "").andExpect(jsonPath("$.status").value("WITHDRAWN"));
        counts("encho")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("この事案は取り下げられています。後から分かったことは、新しい事案として報告してください。"));
        proposes("hoiku-kacho").andExpect(status().isConflict());
        office.read("hoiku-kacho", incident, "/withdrawal")
                .andExpect(jsonPath("$.possible").value(false));
    }

    @Test
    void onlyTheChiefProposesItAndTheSecretariatMayRefuse() throws Exception {
        proposes("encho").andExpect(status().isForbidden());
        proposes("hoiku-kacho").andExpect(status().isOk());
        decides("hoiku-kacho", true, null).andExpect(status().isForbidden());

        decides("joho-a", false, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        decides("joho-a", false, "まだ捜していない所がある。").andExpect(status().isOk());

        assertThat(office.openSteps(incident)).contains(Step.HEAD_REPORT);
        decides("joho-b", true, null).andExpect(status().isConflict());
        proposes("hoiku-kacho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.proposals.length()").value(2));
    }

    @Test
    void onceSomebodyWasToldItIsJudgedAnewInstead() throws Exception {
        proposes("hoiku-kacho").andExpect(status().isOk());
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of("version", 0, "outcome", "GO_ON", "contact", new PlainSteps(office).told()))
                .andExpect(status().isOk());

        decides("joho-a", true, null)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.title").value(containsString("「漏えい等に該当しない」と判断し直し")));
        decides("joho-a", false, "本人に伝えたため。").andExpect(status().isOk());
        proposes("hoiku-kacho").andExpect(status().is(422));
    }

    @Test
    void aDutyThatWasJudgedToExistKeepsTheCase() throws Exception {
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of(
                                "version",
                                0,
                                "verdict",
                                "DUTY",
                                "reason",
                                "要配慮個人情報を含むため。",
                                "grounds",
                                List.of("R1"),
                                "at",
                                office.now().toString()))
                .andExpect(status().isOk());

        proposes("hoiku-kacho").andExpect(status().is(422));
    }

    private ResultActions proposes(String login) throws Exception {
        return office.send(login, incident, "/withdrawal/proposals", Map.of("reason", "書庫の奥にあり、誰の手にも渡っていない。"));
    }

    private ResultActions decides(String login, boolean confirmed, String reason) throws Exception {
        var proposal = office.view("joho-a", incident, "/withdrawal")
                .at("/proposals/0/id")
                .asString();
        return office.send(
                login,
                incident,
                "/withdrawal/proposals/" + proposal + "/decision",
                reason == null ? Map.of("confirmed", confirmed) : Map.of("confirmed", confirmed, "reason", reason));
    }

    private ResultActions counts(String login) throws Exception {
        return office.send(
                login,
                incident,
                "/counts",
                Map.of(
                        "asOf",
                        office.now().toString(),
                        "unit",
                        "PERSONS",
                        "min",
                        1,
                        "approx",
                        false,
                        "basis",
                        "名簿",
                        "unknown",
                        false,
                        "mayOverlap",
                        false,
                        "replaces",
                        List.of()));
    }
}
