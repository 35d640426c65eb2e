package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A confidential case, over every operation of the API that runs: for whoever is not named there is no such case. */
@OfficeTest
class ConfidentialSweepTest {

    /** Whoever reported it, its line up to the deputy mayor, a colleague in the secretariat, and the auditor. */
    private static final List<String> NOT_NAMED =
            List.of("hoiku-a", "encho", "hoiku-kacho", "kodomo-bucho", "fuku-shicho", "joho-b", "kansa");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    private final Findings findings = new Findings();
    private Operations operations;
    private IncidentId incident;

    @BeforeEach
    void aCaseOfWhichTwoPeopleKnow() throws Exception {
        operations = new Operations(mvc);
        incident = new TrackOffice(application).reportedBy("hoiku-a");
        new ConfidentialOffice(application).close("joho-a", incident).andExpect(status().isOk());
    }

    @Test
    void everyOperationOfTheCaseIsNotFound() {
        for (var operation :
                operations.all().stream().filter(Operation::ofACase).toList()) {
            for (var login : NOT_NAMED) {
                findings.check(operation + " by " + login, () -> {
                    var problem = Answers.problem(operation.id(), send(operation, login));
                    assertThat(problem.get("status").asInt()).isEqualTo(404);
                    assertThat(problem.get("type").asString()).isEqualTo("/problems/incident-not-found");
                });
            }
        }
        findings.none();
    }

    @Test
    void noOtherPageSaysAWordOfIt() {
        for (var operation : elsewhere()) {
            for (var login : NOT_NAMED) {
                findings.check(operation + " by " + login, () -> saysNothing(send(operation, login)));
            }
            findings.check(operation + " by admin", () -> saysNothing(send(operation, "admin")));
        }
        findings.none();
    }

    @Test
    void noListOrCountDiffersFromBefore() throws Exception {
        var lists = List.of(
                "/api/incidents",
                "/api/tasks?view=posts",
                "/api/tasks?view=waiting",
                "/api/tasks?view=overdue",
                "/api/deadlines");
        for (var login : NOT_NAMED) {
            for (var list : lists) {
                var now = text(mvc.perform(MockMvcRequestBuilders.get(list).with(as(login)))
                        .andReturn()
                        .getResponse());
                assertThat(now).as(list + " by " + login).doesNotContain(incident.value());
            }
        }
        var before = totals();
        var other = new TrackOffice(application).reportedBy("hoiku-a");
        new ConfidentialOffice(application).close("joho-a", other).andExpect(status().isOk());
        assertThat(totals()).isEqualTo(before);
    }

    @Test
    void aHandlerReadsIt() throws Exception {
        assertThat(text(mvc.perform(MockMvcRequestBuilders.get("/api/incidents")
                                .param("text", incident.value())
                                .with(as("joho-kacho")))
                        .andReturn()
                        .getResponse()))
                .contains(incident.value());
    }

    /** The mailbox of the demo stands for what people had received before. */
    private List<Operation> elsewhere() {
        return operations.all().stream()
                .filter(operation -> !operation.ofACase()
                        && !operation.changes()
                        && !operation.id().equals("listMailbox"))
                .toList();
    }

    private String totals() throws Exception {
        var totals = new StringBuilder();
        for (var login : NOT_NAMED) {
            for (var list : List.of("/incidents", "/tasks?view=posts", "/tasks?view=waiting", "/deadlines")) {
                totals.append(login)
                        .append(list)
                        .append(new TrackOffice(application).view(login, list).path("total"))
                        .append('\n');
            }
        }
        return totals.toString();
    }

    private void saysNothing(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isLessThan(500);
        assertThat(text(answer)).doesNotContain(incident.value(), OfficialTime.caseNumber(incident));
    }

    private MockHttpServletResponse send(Operation operation, String login) throws Exception {
        var places = Map.of("number", incident.value());
        var request = operation.body() == null
                ? operation.request(places)
                : operation.request(places, operation.body().sample().toString());
        request.with(as(login));
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
