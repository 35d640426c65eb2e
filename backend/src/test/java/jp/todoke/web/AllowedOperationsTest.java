package jp.todoke.web;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.identity.Parties;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class AllowedOperationsTest {

    private static final String[] FACTS = {
        "addCourseEntry",
        "correctCourseEntry",
        "recordKnowledge",
        "recordCount",
        "addMedium",
        "reviseMedium",
        "nameParticipant"
    };

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

    IncidentId incident;

    @BeforeEach
    void aCaseOfTheNursery() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a");
    }

    @Test
    void theHeadAndTheSecretariatMayWriteFactsDownAndTheAuditorOnlyReadsAndChecksEvidence() throws Exception {
        assertThat(operations("encho")).contains(FACTS).contains("readIncident", "readHistory");
        assertThat(operations("joho-a")).contains(FACTS);
        assertThat(operations("kansa"))
                .doesNotContain(FACTS)
                .allMatch(operation -> operation.startsWith("read")
                        || operation.startsWith("list")
                        || operation.startsWith("checkAttachment"))
                .contains("readIncident");
    }

    @Test
    void aPartyAddsAndCorrectsNothing() throws Exception {
        var encho = sql.sql("select id from account where login = 'encho'")
                .query(Long.class)
                .single();
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.mark(incident, encho, "本人の紛失")));

        assertThat(operations("encho"))
                .contains("makeStatement", "listStatements")
                .doesNotContain(
                        "addCourseEntry",
                        "recordKnowledge",
                        "readParties",
                        "correctCourseEntry",
                        "recordCount",
                        "addMedium",
                        "nameParticipant");
    }

    @Test
    void whatCompletesAStepAndWhatBelongsToNoCaseIsNotToldHere() throws Exception {
        assertThat(operations("encho"))
                .doesNotContain("headReports", "listIncidents", "reportIncident", "listTasks", "readSession");
    }

    @Test
    void anotherNurseryIsToldThatThereIsNoSuchCase() throws Exception {
        ask("other-encho")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("/problems/incident-not-found"));
    }

    private List<String> operations(String login) throws Exception {
        return JsonPath.read(
                ask(login).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(), "$");
    }

    private ResultActions ask(String login) throws Exception {
        return mvc.perform(
                get("/api/incidents/{number}/allowed-operations", incident).with(as(login)));
    }
}
