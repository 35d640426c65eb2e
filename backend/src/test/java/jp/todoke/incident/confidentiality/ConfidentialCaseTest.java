package jp.todoke.incident.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that the secretariat makes confidential: who knows of it, who does its steps, who is told by its clocks. */
@OfficeTest
class ConfidentialCaseTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;
    private ConfidentialOffice closed;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        closed = new ConfidentialOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void fromThatSecondTheCaseIsThereForItsHandlersAlone() throws Exception {
        closed.close("joho-a", incident, "hoiku-kacho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.confidential").value(true))
                .andExpect(jsonPath("$.decisions[0].ground").value("STAFF_MISCONDUCT"));

        for (var login : List.of("joho-a", "joho-kacho", "hoiku-kacho")) {
            office.read(login, incident, "").andExpect(status().isOk());
        }
        for (var login : List.of("hoiku-a", "encho", "kodomo-bucho", "joho-b", "kansa", "fuku-shicho")) {
            office.read(login, incident, "").andExpect(status().isNotFound());
        }
    }

    @Test
    void whatWaitsForASecondPersonIsNotListedToWhoeverIsNoHandler() throws Exception {
        office.send("hoiku-kacho", incident, "/withdrawal/proposals", Map.of("reason", "誤って報告した。"))
                .andExpect(status().isOk());
        assertThat(waiting("joho-b")).contains(incident.value());

        closed.close("joho-a", incident, "hoiku-kacho").andExpect(status().isOk());

        assertThat(waiting("joho-b")).doesNotContain(incident.value());
        assertThat(waiting("joho-kacho")).contains(incident.value());
    }

    private List<String> waiting(String login) throws Exception {
        return office.view(login, "/confirmations").findValuesAsString("incident");
    }

    @Test
    void aHandlerOutsideTheLineActsInTheCase() throws Exception {
        office.read("sogo-kacho", incident, "").andExpect(status().isNotFound());

        closed.close("joho-a", incident, "sogo-kacho").andExpect(status().isOk());

        office.read("sogo-kacho", incident, "").andExpect(status().isOk());
        office.sendOnce("sogo-kacho", incident, "/disciplinary-notes", Map.of("words", "本人から事情を聞いた。"))
                .andExpect(status().isOk());
    }

    @Test
    void itsStepsComeToHandlersAndItIsWalkedToItsClosing() throws Exception {
        closed.close("joho-a", incident, "hoiku-kacho", "kodomo-bucho", "joho-b", "kansa")
                .andExpect(status().isOk());

        assertThat(office.view("hoiku-kacho", incident, "/steps/head-report/F001")
                        .get("passedOver")
                        .asString())
                .isEqualTo("CONFIDENTIAL");
        var doers = new WalkedCase(application, office, incident).toTheEnd();

        assertThat(doers.values()).containsOnly("hoiku-kacho", "kodomo-bucho", "joho-a", "joho-b", "joho-kacho");
        assertThat(doers).containsKey(Step.CLOSING_CHECK);
    }

    @Test
    void withoutASecondPersonAmongTheHandlersTheStepWaitsWhereOneCanBeNamed() throws Exception {
        closed.close("joho-kacho", incident, "joho-a").andExpect(status().isOk());

        office.send(
                        "joho-kacho",
                        incident,
                        "/supervisor/F001/head-report",
                        Map.of("time", Told.at(office.now()), "reporter", "課長", "means", "PHONE", "words", "報告した。"))
                .andExpect(status().isOk());

        assertThat(office.openSteps(incident)).contains(Step.CHIEF_RECEIPT);
        assertThat(postOf("chief-receipt")).isNotEqualTo("S-HOIKU");
        closed.close("joho-kacho", incident, "joho-a", "hoiku-kacho").andExpect(status().isOk());
        assertThat(postOf("chief-receipt")).isEqualTo("S-HOIKU");
    }

    @Test
    void itsClocksRingForHandlersAndNobodyElseHearsOfIt() throws Exception {
        closed.close("joho-a", incident, "hoiku-kacho").andExpect(status().isOk());
        var before = sql.sql("select coalesce(max(id), 0) from mail_outbox")
                .query(Long.class)
                .single();

        office.pass(Duration.ofDays(2));
        office.dueTimersAct();

        var told = sql.sql("select distinct recipient from mail_outbox where incident = :incident and id > :before")
                .param("incident", incident.value())
                .param("before", before)
                .query(String.class)
                .list();
        assertThat(told).isNotEmpty().allMatch(to -> List.of("joho-a@", "joho-kacho@", "hoiku-kacho@").stream()
                .anyMatch(to::startsWith));
        assertThat(sql.sql(
                                "select distinct body || subject from mail_outbox where incident is null and id > :before and recipient like '%toban%'")
                        .param("before", before)
                        .query(String.class)
                        .list())
                .allMatch(words -> !words.contains(incident.value()) && !words.contains("年度"));
    }

    @Test
    void whoeverIsNamedIsToldByMail() throws Exception {
        closed.close("joho-a", incident, "sogo-kacho").andExpect(status().isOk());
        closed.close("joho-a", incident, "sogo-kacho", "hoiku-kacho").andExpect(status().isOk());

        assertThat(sql.sql("select recipient from mail_outbox where mail_key like :key order by id")
                        .param("key", "handler-named/" + incident + "/%")
                        .query(String.class)
                        .list())
                .extracting(to -> to.substring(0, to.indexOf('@')))
                .containsExactly("joho-kacho", "sogo-kacho", "hoiku-kacho");
    }

    @Test
    void whatWasToBeToldToOthersIsTakenBack() throws Exception {
        assertThat(mails("encho@", "WAITING", "SENDING", "SENT", "DEAD")).isPositive();

        closed.close("joho-a", incident).andExpect(status().isOk());

        assertThat(mails("encho@", "WAITING", "DEAD")).isZero();
    }

    @Test
    void whoeverDecidesTheHeadAndTwoPeopleAreNamed() throws Exception {
        var post = sql.sql("select id from post where role = 'section-chief' and unit_code = 'S-HOIKU'")
                .query(Long.class)
                .single();
        office.send(
                        "joho-a",
                        incident,
                        "/confidentiality",
                        Map.of("version", 0, "ground", "OTHER", "handlers", List.of(Map.of("post", post))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("words"));
        office.send(
                        "joho-a",
                        incident,
                        "/confidentiality",
                        Map.of("version", 0, "ground", "UNAUTHORIZED_VIEW", "handlers", List.of(Map.of("post", post))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("handlers"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("情報公開課長")));
        office.read("encho", incident, "").andExpect(status().isOk());
    }

    @Test
    void onlyTheSecretariatAndWhoStandsAboveDecide() throws Exception {
        for (var login : List.of("hoiku-a", "encho", "hoiku-kacho", "kansa")) {
            office.send(login, incident, "/confidentiality", Map.of("version", 0))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void whenOthersDecidedMeanwhileNothingIsSaved() throws Exception {
        closed.close("joho-a", incident, "joho-b").andExpect(status().isOk());

        office.send("joho-b", incident, "/confidentiality/lifting", Map.of("version", 0, "reason", "職員の関与がないと分かったため"))
                .andExpect(status().isConflict());
        office.read("encho", incident, "").andExpect(status().isNotFound());
    }

    @Test
    void liftedTheCaseIsThereAgainAndTheReasonsStayWithTheSecretariat() throws Exception {
        closed.close("joho-a", incident).andExpect(status().isOk());

        closed.lift("joho-kacho", incident)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.confidential").value(false));

        assertThat(office.view("encho", incident, "/steps/head-report/F001")
                        .get("mayAct")
                        .asBoolean())
                .isTrue();
        assertThat(office.view("encho", incident, "/confidentiality")
                        .get("decisions")
                        .size())
                .isZero();
        assertThat(office.view("joho-b", incident, "/confidentiality")
                        .get("decisions")
                        .size())
                .isEqualTo(2);
        assertThat(office.view("joho-a", incident, "/history").get("items").toString())
                .contains("CaseMadeConfidential", "ConfidentialityLifted");
    }

    @Test
    void aHandlerWhoBecomesAPartyKnowsNothingMoreAndWhoeverLeadsInsteadIsNamed() throws Exception {
        closed.close("joho-a", incident, "joho-b").andExpect(status().isOk());
        office.read("somu-bucho", incident, "").andExpect(status().isNotFound());

        office.send("joho-a", incident, "/parties", Map.of("account", account("joho-kacho"), "reason", "本人の関与の疑い"))
                .andExpect(status().isOk());

        office.read("joho-kacho", incident, "").andExpect(status().isNotFound());
        office.read("somu-bucho", incident, "").andExpect(status().isOk());
    }

    @Test
    void aCommandOnItsWayIsToldThatThereIsNoSuchCase() throws Exception {
        closed.close("joho-a", incident).andExpect(status().isOk());

        office.send("encho", incident, "/course-of-events", Map.of()).andExpect(status().isNotFound());
    }

    private String postOf(String step) {
        return sql.sql("select post_unit from worklist_task where incident = :incident and step = :step")
                .param("incident", incident.value())
                .param("step", step)
                .query(String.class)
                .single();
    }

    private int mails(String to, String... states) {
        return sql.sql(
                        "select count(*) from mail_outbox where incident = :incident and recipient like :to and state in (:states)")
                .param("incident", incident.value())
                .param("to", to + "%")
                .param("states", List.of(states))
                .query(Integer.class)
                .single();
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }
}
