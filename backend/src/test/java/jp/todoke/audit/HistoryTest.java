package jp.todoke.audit;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.identity.Parties;
import jp.todoke.incident.Cases;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class HistoryTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Parties parties;

    IncidentId incident;

    @BeforeEach
    void aCase() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a");
    }

    @Test
    void theHistoryTellsWhoReportedWithWhichPostFromWhichAddress() throws Exception {
        mvc.perform(get("/api/incidents/{number}/history?kind=ACT", incident).with(as("encho")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.what == 'IncidentReported')].person")
                        .value("山田 花子"))
                .andExpect(jsonPath("$.items[?(@.what == 'IncidentReported')].posts")
                        .value("みどり野市立わかば保育園 保育士"))
                .andExpect(jsonPath("$.items[?(@.what == 'IncidentReported')].address")
                        .value("127.0.0.1"))
                .andExpect(jsonPath("$.items[?(@.what == 'IncidentReported')].detail[0]")
                        .value("みどり野市立わかば保育園"));
    }

    @Test
    void aReadIsInTheHistoryBeforeItsReaderHasSeenAnything() throws Exception {
        mvc.perform(get("/api/incidents/{number}/search", incident).with(as("joho-a")))
                .andExpect(status().isOk());

        mvc.perform(get("/api/incidents/{number}/history?kind=READ", incident).with(as("joho-b")))
                .andExpect(jsonPath("$.items[*].kind", everyItem(is("READ"))))
                .andExpect(jsonPath("$.items[?(@.what == 'readSearch')].person").value("加藤 由美"));
    }

    @Test
    void whoMayNotSeeTheCaseLeavesNoReadBehindBecauseNothingWasShown() throws Exception {
        mvc.perform(get("/api/incidents/{number}/search", incident).with(as("other-encho")))
                .andExpect(status().isNotFound());

        assertThat(sql.sql("select count(*) from audit where incident = :incident and what = 'readSearch'")
                        .param("incident", incident.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void headsUpwardsSecretariatAndAuditorReadTheHistoryOthersDoNot() throws Exception {
        for (var reader :
                new String[] {"encho", "fuku-encho", "hoiku-kacho", "kodomo-bucho", "fuku-shicho", "joho-a", "kansa"}) {
            mvc.perform(get("/api/incidents/{number}/history", incident).with(as(reader)))
                    .andExpect(status().isOk());
        }
        for (var colleague : new String[] {"hoiku-b", "hoiku-kakari"}) {
            mvc.perform(get("/api/incidents/{number}/history", incident).with(as(colleague)))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("/problems/not-allowed"));
        }
        for (var stranger : new String[] {"other-encho", "kyoikucho", "admin", "iin", "jutaku"}) {
            mvc.perform(get("/api/incidents/{number}/history", incident).with(as(stranger)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aPartyNoLongerSeesWhoLooked() throws Exception {
        var encho = sql.sql("select id from account where login = 'encho'")
                .query(Long.class)
                .single();
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.mark(incident, encho, "本人の紛失")));

        mvc.perform(get("/api/incidents/{number}/history", incident).with(as("encho")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/incidents/{number}", incident).with(as("encho"))).andExpect(status().isOk());
    }

    @Test
    void anActThatIsTakenBackTakesItsTraceWithIt() {
        record Tried(IncidentId incident) implements DomainEvent {}

        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    events.publishEvent(new Tried(incident));
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");

        assertThat(sql.sql("select count(*) from audit where incident = :incident and what = 'Tried'")
                        .param("incident", incident.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theAdministratorReadsOfLoginsAndOfNoCase() throws Exception {
        mvc.perform(get("/api/admin/history").with(as("admin"))).andExpect(status().isOk());
        mvc.perform(get("/api/admin/history").with(as("encho"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/admin/history")).andExpect(status().isUnauthorized());
    }
}
