package jp.todoke.web;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.identity.CurrentCommand;
import jp.todoke.identity.Parties;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The door asks before the body is read, so that a refusal says nothing about the case: almost every body here is
 * empty.
 */
@OfficeTest
class DoorTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Parties parties;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StepOpenedTooLate late;

    @Autowired
    CurrentCommand command;

    IncidentId incident;

    @BeforeEach
    void aCaseOfTheNursery() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a");
    }

    @Test
    void theHeadReportIsTheHeadsOrTheDeputysStepAndMayBeEnteredByTheSectionAndTheSecretariat() throws Exception {
        for (var holder : new String[] {"encho", "fuku-encho", "hoiku-kakari", "hoiku-kacho", "joho-a", "joho-kacho"}) {
            act("supervisor/F001/head-report", holder).andExpect(status().isBadRequest());
        }
        for (var other : new String[] {"hoiku-a", "kodomo-bucho"}) {
            act("supervisor/F001/head-report", other)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("/problems/step-of-another-post"));
        }
    }

    @Test
    void theAuditorSeesTheCaseAndReportsNothingInItsLinesPlace() throws Exception {
        mvc.perform(get("/api/incidents/{number}", incident).with(as("kansa"))).andExpect(status().isOk());
        act("supervisor/F001/head-report", "kansa")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/not-allowed"));
    }

    @Test
    void whoDoesNotSeeTheCaseIsToldThatThereIsNone() throws Exception {
        for (var stranger :
                new String[] {"other-encho", "kocho", "kyoikucho", "somu-bucho", "jutaku", "iin", "admin"}) {
            act("supervisor/F001/head-report", stranger)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("/problems/incident-not-found"));
        }
        mvc.perform(get("/api/incidents/1900-0001").with(as("joho-a")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("/problems/incident-not-found"));
        mvc.perform(get("/api/incidents/no-number").with(as("joho-a"))).andExpect(status().isNotFound());
    }

    @Test
    void aStepThatDoesNotWaitIsToldAsThatToItsOwnPeople() throws Exception {
        act("council/paper-confirmation", "hoiku-kacho", "{\"version\": 0, \"outcome\": \"CONFIRMED\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void aStepThatBeganToWaitAfterTheDoorIsNotCompletedByWhomeverTheDoorDidNotAsk() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        command.foundNotWaiting(Set.of(Step.DECIDE_PLAN));

        assertThatThrownBy(() -> late.ended(incident, null, Step.DECIDE_PLAN)).isInstanceOf(StepNotOpen.class);
        assertThatCode(() -> late.ended(incident, null, Step.CHIEF_RECEIPT)).doesNotThrowAnyException();

        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aPartyStillTellsWhatHappenedAndNoLongerActs() throws Exception {
        var encho = sql.sql("select id from account where login = 'encho'")
                .query(Long.class)
                .single();
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.mark(incident, encho, "本人の紛失")));

        act("statements", "encho").andExpect(status().isBadRequest());
        act("course-of-events", "encho").andExpect(status().isForbidden());
        act("counts", "encho")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/party-only-states"));
        act("supervisor/F001/head-report", "encho")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/party-must-not-act"));
    }

    private ResultActions act(String command, String login) throws Exception {
        return act(command, login, "{}");
    }

    private ResultActions act(String command, String login, String body) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + "/" + command)
                .with(as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
