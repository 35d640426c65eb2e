package jp.todoke.audit;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A case is new to somebody until they look at it. */
@OfficeTest
class UnseenCasesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    IncidentId incident;

    @BeforeEach
    void aCaseOfTheNursery() throws Exception {
        // After the cases of all other tests: only the newest are listed.
        Cases.itIs(clock, "2038-06-10T16:45");
        incident = Cases.report(mvc, "hoiku-a");
    }

    @Test
    void aNewCaseIsShownToTheChiefWhoHasNothingToDoInItYetUntilTheChiefOpensIt() throws Exception {
        assertThat(unseen("hoiku-kacho")).contains(incident.value());

        mvc.perform(get("/api/incidents").with(as("hoiku-kacho"))).andExpect(status().isOk());
        assertThat(unseen("hoiku-kacho")).contains(incident.value());

        mvc.perform(get("/api/incidents/{number}", incident).with(as("hoiku-kacho")))
                .andExpect(status().isOk());
        assertThat(unseen("hoiku-kacho")).doesNotContain(incident.value());
        assertThat(unseen("encho")).contains(incident.value());
    }

    @Test
    void whoReportedTheCaseKnowsIt() throws Exception {
        assertThat(unseen("hoiku-a")).doesNotContain(incident.value());
    }

    @Test
    void whoDoesNotSeeTheCaseHearsNothingOfIt() throws Exception {
        for (var stranger : List.of("other-encho", "iin", "jutaku", "kyoiku-bucho")) {
            assertThat(unseen(stranger)).as(stranger).doesNotContain(incident.value());
        }
        mvc.perform(get("/api/unseen-cases").with(as("admin"))).andExpect(status().isForbidden());
    }

    @Test
    void whatIsTwoWeeksOldIsNoLongerNew() throws Exception {
        Cases.itIs(clock, "2038-06-25T16:00");

        assertThat(unseen("hoiku-kacho")).doesNotContain(incident.value());
    }

    private List<String> unseen(String login) throws Exception {
        var answer = mvc.perform(get("/api/unseen-cases").with(as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return JsonPath.read(answer.getContentAsString(StandardCharsets.UTF_8), "$.items[*].number");
    }
}
