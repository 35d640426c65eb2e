package jp.todoke.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** 代決・後閲: somebody decides a plan in the chief's place, and the chief looks at it later. */
@OfficeTest
class DecidedInPlaceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    PlainSteps steps;
    IncidentId incident;
    List<Long> deputyships = List.of();

    @BeforeEach
    void aPlanWaitsForTheChief() throws Exception {
        office = new TrackOffice(application);
        steps = new PlainSteps(office);
        incident = office.reportedBy("hoiku-a");
        ok(does("encho", Step.HEAD_REPORT, "F001"));
        ok(does("hoiku-kacho", Step.CHIEF_RECEIPT, "F001"));
        ok(does("encho", Step.DRAFT_PLAN, null));
    }

    @AfterEach
    void nobodyDeputisesAnyMore() {
        deputyships.forEach(id ->
                sql.sql("delete from holding where id = :id").param("id", id).update());
    }

    @Test
    void whatTheDeputyDecidedWaitsForTheChiefsLook() throws Exception {
        deputises("hoiku-kakari");

        ok(does("hoiku-kakari", Step.DECIDE_PLAN, null))
                .andExpect(jsonPath("$.status").value("APPROVED"))
                .andExpect(jsonPath("$.plans[0].decision.deputy").value(true))
                .andExpect(jsonPath("$.plans[0].decision.seen").isEmpty())
                .andExpect(jsonPath("$.unseen", hasSize(0)));
        assertThat(sql.sql(
                                """
                                select a.login from mail_outbox m join account a on a.id = m.account
                                where m.incident = :incident and m.mail_key like 'plan/in-place/%'""")
                        .param("incident", incident.value())
                        .query(String.class)
                        .list())
                .containsExactly("hoiku-kacho");
        office.read("hoiku-kacho", incident, "/prevention")
                .andExpect(jsonPath("$.unseen[0]").value(1));

        sees("hoiku-kakari").andExpect(status().isUnprocessableContent());
        sees("encho").andExpect(status().isUnprocessableContent());
        ok(sees("hoiku-kacho"))
                .andExpect(jsonPath("$.unseen", hasSize(0)))
                .andExpect(jsonPath("$.plans[0].decision.seen.by.post").value("保育課長"));
        ok(sees("hoiku-kacho"));
        assertThat(sql.sql(
                                """
                                select count(*) from prevention_seen s join prevention_plan p on p.id = s.plan
                                where p.incident = :incident""")
                        .param("incident", incident.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatWasDecidedInTheChiefsPlaceStandsAmongWhatWaitsForTheChiefAloneUntilTheChiefHasLooked() throws Exception {
        deputises("hoiku-kakari");
        ok(does("hoiku-kakari", Step.DECIDE_PLAN, null));

        assertThat(waitsFor("hoiku-kacho", "planInPlace")).containsExactly(1);
        assertThat(waitsFor("hoiku-kakari", "planInPlace")).isEmpty();
        assertThat(waitsFor("encho", "planInPlace")).isEmpty();
        ok(sees("hoiku-kacho"));
        assertThat(waitsFor("hoiku-kacho", "planInPlace")).isEmpty();
    }

    @Test
    void anApprovedPlanWaitsForTheDirectorUntilTheDirectorHasOpenedIt() throws Exception {
        assertThat(waitsFor("kodomo-bucho", "planToRead")).isEmpty();
        ok(does("hoiku-kacho", Step.DECIDE_PLAN, null));

        assertThat(waitsFor("kodomo-bucho", "planToRead")).containsExactly(1);
        assertThat(waitsFor("hoiku-kacho", "planToRead")).isEmpty();
        office.read("kodomo-bucho", incident, "/prevention")
                .andExpect(jsonPath("$.toRead[0]").value(1));

        // Whoever it was not reported to opens it without taking it from the director.
        ok(opens("hoiku-kacho"));
        assertThat(waitsFor("kodomo-bucho", "planToRead")).containsExactly(1);
        ok(opens("kodomo-bucho")).andExpect(jsonPath("$.toRead", hasSize(0)));
        ok(opens("kodomo-bucho"));
        assertThat(waitsFor("kodomo-bucho", "planToRead")).isEmpty();
        assertThat(sql.sql(
                                """
                                select r.acted_post from prevention_reading r
                                    join prevention_information f on f.id = r.information
                                    join prevention_plan p on p.id = f.plan where p.incident = :incident""")
                        .param("incident", incident.value())
                        .query(String.class)
                        .list())
                .containsExactly("こども家庭部長");
    }

    @Test
    void theChiefsOwnDecisionNeedsNoSecondLook() throws Exception {
        ok(does("hoiku-kacho", Step.DECIDE_PLAN, null))
                .andExpect(jsonPath("$.plans[0].decision.deputy").value(false))
                .andExpect(jsonPath("$.unseen", hasSize(0)));
        sees("hoiku-kacho").andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoeverDraftedThePlanDoesNotDecideItInTheChiefsPlace() throws Exception {
        deputises("encho");

        office.read("encho", incident, "/steps/decide-plan")
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.secondPerson").value(true));
        does("encho", Step.DECIDE_PLAN, null)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title", startsWith("先の記録に関わった人は、それを確かめる手続を行えません。")));
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.status").value("TO_DECIDE"));
    }

    /** The plans of this case that wait so for somebody, beside all that others left waiting. */
    private List<Integer> waitsFor(String login, String what) throws Exception {
        return office.view(login, "/confirmations")
                .valueStream()
                .filter(each -> each.path("incident").asString().equals(incident.value())
                        && !each.path(what).isNull())
                .map(each -> each.path(what).asInt())
                .toList();
    }

    private ResultActions opens(String login) throws Exception {
        return office.send(login, incident, "/prevention/plans/1/read", Map.of());
    }

    private ResultActions sees(String login) throws Exception {
        return office.send(login, incident, "/prevention/plans/1/seen", Map.of());
    }

    private void deputises(String login) {
        deputyships = sql.sql(
                        """
                        insert into holding (post_id, account_id, deputy, valid_from)
                        select p.id, a.id, true, date '2012-04-01' from post p, account a
                        where p.unit_code = 'S-HOIKU' and p.role = 'section-chief' and a.login = :login returning id""")
                .param("login", login)
                .query(Long.class)
                .list();
    }

    private ResultActions does(String login, Step step, String part) throws Exception {
        return office.send(
                login, incident, PlainSteps.path(step, part), steps.body(incident, step, part, steps.plain(step)));
    }

    private static ResultActions ok(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk());
    }
}
