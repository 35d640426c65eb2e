package jp.todoke.administration;

import static jp.todoke.identity.PageToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.identity.As;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * An administrator goes for more than an administrator has: each step is refused, told to somebody else, or stands in
 * the history with who.
 */
@OfficeTest
class TakeoverTest {

    private static final String CITY = "@midorino.example.jp";
    private static final String GIVEN = "given-by-the-administrator";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String victim = "victim-" + unique;
    private final String watcher = "watcher-" + unique;
    private final String colleague = "colleague-" + unique;

    @AfterEach
    void theDemosAdministratorIsLeftAlone() {
        sql.sql(
                        "update holding set valid_to = valid_from - 1 where account_id in (select id from account where login in (:victim, :watcher, :colleague))")
                .param("victim", victim)
                .param("watcher", watcher)
                .param("colleague", colleague)
                .update();
    }

    @Test
    void whoeverSetsAPasswordAppointsAndReadsIsRefusedToldOnOrWrittenDown() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:40");
        var incident = new TrackOffice(application).reportedBy("hoiku-a").value();
        person(victim, "secretariat-head", "S-JOHO");
        person(watcher, "admin", "S-SEISAKU");
        person(colleague, "facility-staff", "F001");

        readsNoCase(incident);
        actsAsAnother(incident);
        appointsHimself();
        confirmsWithASecondAccount();
        changesARuleAlone();
        locksTheOthersOut();
    }

    private void readsNoCase(String incident) throws Exception {
        admin(get("/api/incidents/" + incident)).andExpect(status().isNotFound());
    }

    /**
     * The session is the administrator's by another's password: the person and the other administrator hear of it, and
     * the history says who.
     */
    private void actsAsAnother(String incident) throws Exception {
        admin(put("/api/admin/accounts/" + account(victim) + "/password"), "{\"password\":\"" + GIVEN + "\"}")
                .andExpect(status().isNoContent());
        told(victim, "パスワードが変更されました");
        told(watcher, "アカウントが仮のパスワードになりました");
        written("PasswordSet", "admin");

        var session = mvc.perform(post("/api/session")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(victim, GIVEN)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("TODOKE_SESSION");
        read(session, "/api/incidents/" + incident)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/password-temporary"));
        written("LoggedIn", victim);
    }

    private void appointsHimself() throws Exception {
        var refused = containsString("自分を担当者に登録することはできません");
        appoint("auditor", "admin")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value(refused));
        appoint("facility-staff", "admin")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value(refused));
    }

    /** With the own number the account is himself; with an invented one it needs somebody else to come to any power. */
    private void confirmsWithASecondAccount() throws Exception {
        var own = sql.sql("select personnel_number from account where login = 'admin'")
                .query(String.class)
                .single();
        enter("own-" + unique, own);
        appoint("auditor", "own-" + unique).andExpect(status().isBadRequest());

        enter("made-up-" + unique, "X-" + unique);
        appoint("secretariat-head", "made-up-" + unique)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.waits").value(true));
        var appointment =
                sql.sql("select max(id) from appointment").query(Long.class).single();
        told(watcher, "確認をお願いします");
        told("kansa", "確認をお願いします");
        confirm("admin", appointment).andExpect(status().isForbidden());
        confirm("made-up-" + unique, appointment).andExpect(status().isForbidden());
        written("AccessRefused", "made-up-" + unique);
        assertThat(sql.sql("select count(*) from holding where account_id = :id")
                        .param("id", account("made-up-" + unique))
                        .query(Long.class)
                        .single())
                .isZero();
        written("AppointmentProposed", "admin");
        admin(post("/api/admin/appointments/" + appointment + "/rejection"), "{\"reason\":\"誤り\"}")
                .andExpect(status().isNoContent());
    }

    private void changesARuleAlone() throws Exception {
        var version = admin(get("/api/clock-rules/EXTERNAL_REPORT/ALWAYS"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        admin(
                        post("/api/clock-rules/EXTERNAL_REPORT/ALWAYS/versions"),
                        """
                {"validFrom":"2012-12-25","lines":[{"unit":"GIVEN_DATE","firstDayCounted":false,"shifts":true}],"calendar":"MUNICIPAL","warningDays":[3],
                 "strength":"GUIDELINE","article":"指針","clocks":[],"reason":"指針の改正","version":%s}"""
                                .formatted((Object) JsonPath.read(version, "$.version")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.adopted").value(false));
        var change =
                sql.sql("select max(id) from rule_change").query(Long.class).single();
        for (var own : List.of("admin", "own-" + unique, "made-up-" + unique)) {
            mvc.perform(post("/api/clock-rule-changes/" + change + "/confirmation")
                            .with(As.as(own)))
                    .andExpect(status().is4xxClientError());
        }
        told(watcher, "改定：確認をお願いします");
        written("ClockRuleProposed", "admin");
        admin(post("/api/clock-rule-changes/" + change + "/rejection"), "{\"reason\":\"誤り\"}")
                .andExpect(status().isNoContent());
    }

    private void locksTheOthersOut() throws Exception {
        admin(put("/api/admin/accounts/" + account(watcher) + "/lock")).andExpect(status().isNoContent());
        told(watcher, "アカウントが利用停止になりました");
        told("kansa", "アカウントが利用停止になりました");
        written("AccountLocked", "admin");
        appoint("auditor", colleague)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.waits").value(true));
        var appointment =
                sql.sql("select max(id) from appointment").query(Long.class).single();
        confirm("admin", appointment).andExpect(status().isForbidden());
        admin(post("/api/admin/appointments/" + appointment + "/rejection"), "{\"reason\":\"誤り\"}")
                .andExpect(status().isNoContent());
    }

    private void person(String login, String role, String unit) {
        sql.sql(
                        """
                        with new as (insert into account (login, display_name, personnel_number, mail, password_hash, created_at)
                                     values (:login, '緑野 花子', upper(:login), :login || :city, 'x', now()) returning id)
                        insert into holding (post_id, account_id, valid_from)
                        select p.id, new.id, '2012-04-01' from post p, new where p.role = :role and p.unit_code = :unit""")
                .param("login", login)
                .param("city", CITY)
                .param("role", role)
                .param("unit", unit)
                .update();
    }

    private void enter(String login, String number) throws Exception {
        admin(
                        post("/api/admin/accounts"),
                        "{\"login\":\"%s\",\"displayName\":\"緑野 花子\",\"personnelNumber\":\"%s\",\"mail\":\"\",\"phone\":null,\"password\":\"%s\"}"
                                .formatted(login, number, GIVEN))
                .andExpect(status().isCreated());
        sql.sql("update account set password_temporary = false where login = :login")
                .param("login", login)
                .update();
    }

    private ResultActions appoint(String role, String whom) throws Exception {
        var post = sql.sql("select id from post where role = :role order by id limit 1")
                .param("role", role)
                .query(Long.class)
                .single();
        return admin(
                post("/api/admin/posts/" + post + "/holders"),
                "{\"login\":\"%s\",\"title\":null,\"deputy\":false,\"from\":\"2012-12-25\",\"to\":null}"
                        .formatted(whom));
    }

    private ResultActions confirm(String login, long appointment) throws Exception {
        return mvc.perform(
                post("/api/admin/appointments/" + appointment + "/confirmation").with(As.as(login)));
    }

    private ResultActions admin(MockHttpServletRequestBuilder request, String... body) throws Exception {
        return mvc.perform(request.with(As.as("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(String.join("", body)));
    }

    private ResultActions read(Cookie session, String path) throws Exception {
        return mvc.perform(get(path).cookie(session));
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private void told(String login, String subject) {
        assertThat(sql.sql("select count(*) from mail_outbox where recipient = :mail and subject like '%' || :subject")
                        .param("mail", login + CITY)
                        .param("subject", subject)
                        .query(Long.class)
                        .single())
                .as("%s is told: %s", login, subject)
                .isPositive();
    }

    private void written(String what, String by) {
        assertThat(sql.sql(
                                "select a.login from audit e join account a on a.id = e.acted_by where e.what = :what order by e.id desc limit 1")
                        .param("what", what)
                        .query(String.class)
                        .single())
                .as(what)
                .isEqualTo(by);
    }
}
