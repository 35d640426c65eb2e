package jp.todoke.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.identity.account.Accounts;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Each test appoints a person of its own; today is 1 March 2027. */
@OfficeTest
class AppointmentsTest {

    private static final String CITY = "@midorino.example.jp";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock clock;

    @Autowired
    Accounts accounts;

    private final String login = "appointed-" + UUID.randomUUID().toString().substring(0, 8);
    private long account;

    @BeforeEach
    void aPerson() {
        Cases.itIs(clock, "2027-03-01T09:00");
        // Whom other tests appointed would be told and could confirm, too.
        sql.sql(
                        """
                update holding set valid_to = valid_from - 1 where post_id in (select id from post where role in ('secretariat-head', 'admin', 'auditor'))
                and account_id not in (select id from account where login in ('admin', 'kansa', 'joho-kacho'))""")
                .update();
        account = accounts.enter(login, "新井 歩", "A-" + login, login + CITY, null, "a-long-phrase-of-words");
        sql.sql("update account set password_temporary = false where id = :id")
                .param("id", account)
                .update();
    }

    @AfterEach
    void nobodyIsLeftAtAPostOfPower() {
        sql.sql("update holding set valid_to = valid_from - 1 where account_id = :id")
                .param("id", account)
                .update();
    }

    @ParameterizedTest
    @CsvSource({"auditor,false", "secretariat,false", "secretariat-head,true", "admin,false", "admin,true"})
    void nobodyComesToPowerBeforeASecondPersonConfirms(String role, boolean deputy) throws Exception {
        appoint("admin", role, login, deputy, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.waits").value(true));
        var id = waiting();
        assertThat(roles()).isEmpty();
        appoint("admin", role, login, deputy, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/appointment-waiting"));

        confirm("joho-a", id).andExpect(status().isForbidden());
        confirm("hoiku-kacho", id).andExpect(status().isForbidden());
        confirm("admin", id)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/appointment-needs-another"));
        assertThat(roles()).isEmpty();
        assertThat(told("appointment/" + id + "/waits")).containsExactlyInAnyOrder("joho-kacho" + CITY, "kansa" + CITY);
        seenBy("admin", id, "PROPOSER");
        seenBy("kansa", id, "SECOND_PERSON");

        confirm("joho-kacho", id).andExpect(status().isNoContent());

        assertThat(roles()).contains(role);
        assertThat(told("appointment/" + id + "/agreed")).containsExactly("admin" + CITY);
        var holding = "holding/"
                + sql.sql("select id from holding where account_id = :id")
                        .param("id", account)
                        .query(Long.class)
                        .single();
        assertThat(told(holding + "/yours")).containsExactly(login + CITY);
        assertThat(told(holding + "/others"))
                .contains("joho-a" + CITY, "joho-b" + CITY, "kansa" + CITY)
                .doesNotContain("joho-kacho" + CITY, login + CITY);
        assertThat(sql.sql(
                                "select string_agg(subject || body, '') from mail_outbox where mail_key like :key || '%' or mail_key like 'appointment/' || :id || '/%'")
                        .param("key", holding + "/")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain("新井")
                .doesNotContain(login)
                .doesNotContain("情報 管理");
        confirm("kansa", id)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/appointment-decided"));
        history("AppointmentProposed", "admin");
        history("HolderAppointed", "joho-kacho");
    }

    @Test
    void otherPostsAreGivenByOneAdministrator() throws Exception {
        appoint("admin", "facility-head", login, false, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.waits").value(false));

        assertThat(roles()).contains("facility-head");
    }

    @Test
    void whatIsDeclinedOrTakenBackNeverCounts() throws Exception {
        appoint("admin", "auditor", login, false, null);
        var declined = waiting();
        reject("kansa", declined, " ").andExpect(status().isBadRequest());
        reject("kansa", declined, "異動の予定がないため").andExpect(status().isNoContent());
        assertThat(told("appointment/" + declined + "/refused")).containsExactly("admin" + CITY);
        assertThat(told("appointment/" + declined + "/declined")).containsExactly(login + CITY);
        history("AppointmentRejected", "kansa");

        appoint("admin", "auditor", login, false, null);
        var takenBack = waiting();
        reject("admin", takenBack, "別の人と間違えたため").andExpect(status().isNoContent());
        assertThat(told("appointment/" + takenBack + "/taken-back"))
                .containsExactlyInAnyOrder("joho-kacho" + CITY, "kansa" + CITY);
        confirm("kansa", takenBack).andExpect(status().isConflict());
        history("AppointmentTakenBack", "admin");

        assertThat(roles()).isEmpty();
    }

    @Test
    void powerLastsLongerByTwoPeopleAndShorterByOne() throws Exception {
        appoint("admin", "auditor", login, false, "2027-04-30");
        confirm("kansa", waiting()).andExpect(status().isNoContent());

        end("2027-03-31").andExpect(jsonPath("$.waits").value(false));
        assertThat(lastDay()).isEqualTo("2027-03-31");
        end("2027-04-01").andExpect(jsonPath("$.waits").value(true));
        goOn().andExpect(status().isConflict());
        assertThat(lastDay()).isEqualTo("2027-03-31");
        confirm("joho-kacho", waiting()).andExpect(status().isNoContent());
        assertThat(lastDay()).isEqualTo("2027-04-01");
        goOn().andExpect(jsonPath("$.waits").value(true));
        assertThat(lastDay()).isEqualTo("2027-04-01");
        var id = waiting();
        mvc.perform(get("/api/admin/appointments").with(As.as("kansa")))
                .andExpect(jsonPath("$[?(@.id == " + id + ")].longer").value(true));
        confirm("kansa", id).andExpect(status().isNoContent());
        assertThat(lastDay()).isEqualTo("null");
        assertThat(told("appointment/" + id + "/yours")).containsExactly(login + CITY);
    }

    @Test
    void whoeverIsAppointedDoesNotConfirmItWithAnyAccount() throws Exception {
        appoint("admin", "admin", "kansa", false, null);
        var id = sql.sql("select max(id) from appointment").query(Long.class).single();

        confirm("kansa", id).andExpect(status().isForbidden());
        reject("kansa", id, "受けられないため").andExpect(status().isForbidden());
        seenBy("kansa", id, "APPOINTED");
        assertThat(told("appointment/" + id + "/waits")).containsExactly("joho-kacho" + CITY);

        reject("joho-kacho", id, "兼務できないため").andExpect(status().isNoContent());
    }

    @Test
    void nobodyAppointsOneselfToAnythingNorTheOwnSecondAccount() throws Exception {
        sql.sql(
                        "update account set personnel_number = (select personnel_number from account where login = 'admin') where id = :id")
                .param("id", account)
                .update();
        for (var own : List.of("admin", login)) {
            for (var role : List.of("auditor", "facility-staff")) {
                appoint("admin", role, own, false, null)
                        .andExpect(status().isBadRequest())
                        .andExpect(jsonPath("$.violations[0].field").value("login"))
                        .andExpect(jsonPath("$.violations[0].message").value(containsString("自分を担当者に登録することはできません")));
            }
        }
        sql.sql(
                        "insert into holding (post_id, account_id, valid_from, valid_to) select id, :id, '2027-01-01', '2027-03-31' from post where unit_code = 'F009' and role = 'facility-head'")
                .param("id", account)
                .update();
        end("2027-04-30")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("to"));
        goOn().andExpect(status().isForbidden());
        mvc.perform(
                        as("admin", put("/api/admin/accounts/{id}", account))
                                .content(
                                        "{\"displayName\":\"新井 歩\",\"personnelNumber\":\"X-1\",\"mail\":\"a@example.jp\",\"phone\":null}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("personnelNumber"));
    }

    @Test
    @Transactional
    void anInstallationIsSetUpByItsFirstAdministratorAndFromTheSecondOneOnByTwo() throws Exception {
        sql.sql(
                        "update holding set valid_to = valid_from - 1 where post_id in (select id from post where role in ('secretariat-head', 'auditor')) or account_id <> (select id from account where login = 'admin') and post_id in (select id from post where role = 'admin')")
                .update();

        appoint("admin", "secretariat", login, false, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.waits").value(false));
        appoint("admin", "auditor", "admin", false, null).andExpect(status().isBadRequest());
        appoint("admin", "admin", login, false, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.waits").value(false));
        history("AppointedAtSetUp", "admin");

        appoint("admin", "auditor", "kansa", false, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.waits").value(true));
        confirm(
                        "admin",
                        sql.sql("select max(id) from appointment")
                                .query(Long.class)
                                .single())
                .andExpect(status().isForbidden());
        sql.sql("update account set locked = true where id = :id")
                .param("id", account)
                .update();
        appoint("admin", "secretariat-head", "joho-kacho", false, null)
                .andExpect(jsonPath("$.waits").value(true));
    }

    @Test
    @Transactional
    void whoeverWouldBeTheLastToConfirmIsNotEnded() throws Exception {
        endOf("kansa").andExpect(status().isOk());
        endOf("joho-kacho")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/last-second-person"))
                .andExpect(jsonPath("$.title").value(containsString("令和9年3月2日に")));
    }

    @Test
    void whatAnAdministratorDoesToAnAccountIsToldToItsPersonAndToOthersWhoWatch() throws Exception {
        var one = "/api/admin/accounts/" + account;
        mvc.perform(as("admin", put(one + "/password")).content("{\"password\":\"another-from-the-administrator\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(as("admin", put(one + "/lock"))).andExpect(status().isNoContent());
        mvc.perform(as("admin", delete(one + "/lock"))).andExpect(status().isNoContent());
        mvc.perform(as("admin", put(one))
                        .content(
                                "{\"displayName\":\"新井 歩\",\"personnelNumber\":\"A-%s\",\"mail\":\"elsewhere@example.jp\",\"phone\":null}"
                                        .formatted(login)))
                .andExpect(status().isNoContent());
        mvc.perform(as("admin", put(one))
                        .content(
                                "{\"displayName\":\"新井 歩\",\"personnelNumber\":\"B-%s\",\"mail\":\"elsewhere@example.jp\",\"phone\":null}"
                                        .formatted(login)))
                .andExpect(status().isNoContent());

        var told = sql.sql(
                        "select recipient || ' ' || subject from mail_outbox where mail_key like 'account/' || :id || '/%' order by id")
                .param("id", account)
                .query(String.class)
                .list();
        var own = login + CITY + " 【届け】";
        assertThat(told)
                .containsExactly(
                        own + "パスワードが変更されました",
                        "kansa" + CITY + " 【届け】アカウントが仮のパスワードになりました",
                        own + "アカウントが利用停止になりました",
                        "kansa" + CITY + " 【届け】アカウントが利用停止になりました",
                        own + "アカウントの利用が再開されました",
                        "kansa" + CITY + " 【届け】アカウントの利用が再開されました",
                        own + "メールアドレスが変更されました",
                        "kansa" + CITY + " 【届け】アカウントのメールアドレスが変更されました",
                        "elsewhere@example.jp 【届け】職員番号が変更されました",
                        "kansa" + CITY + " 【届け】アカウントの職員番号が変更されました");
        assertThat(sql.sql(
                                "select string_agg(subject || body, '') from mail_outbox where mail_key like 'account/' || :id || '/%'")
                        .param("id", account)
                        .query(String.class)
                        .single())
                .doesNotContain("新井")
                .doesNotContain(login)
                .doesNotContain("elsewhere");
        history("AddressChanged", "admin");
        history("PersonnelNumberChanged", "admin");
    }

    @Test
    @Transactional
    void anAdministratorWhoMakesTheOwnAddressNewIsToldAtTheOldOne() throws Exception {
        var admin = sql.sql("select id from account where login = 'admin'")
                .query(Long.class)
                .single();
        var number = sql.sql("select personnel_number from account where id = :id")
                .param("id", admin)
                .query(String.class)
                .single();

        mvc.perform(as("admin", put("/api/admin/accounts/{id}", admin))
                        .content(
                                "{\"displayName\":\"情報 管理\",\"personnelNumber\":\"%s\",\"mail\":\"elsewhere@example.jp\",\"phone\":null}"
                                        .formatted(number)))
                .andExpect(status().isNoContent());

        assertThat(sql.sql("select recipient from mail_outbox where mail_key like 'account/' || :id || '/%'")
                        .param("id", admin)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("admin" + CITY, "kansa" + CITY);
    }

    private ResultActions appoint(String by, String role, String whom, boolean deputy, String to) throws Exception {
        var post = sql.sql("select id from post where role = :role order by id limit 1")
                .param("role", role)
                .query(Long.class)
                .single();
        return mvc.perform(as(by, post("/api/admin/posts/{post}/holders", post))
                .content("{\"login\":\"%s\",\"title\":null,\"deputy\":%s,\"from\":\"2027-03-01\",\"to\":%s}"
                        .formatted(whom, deputy, to == null ? "null" : "\"" + to + "\"")));
    }

    private ResultActions confirm(String by, long id) throws Exception {
        return mvc.perform(as(by, post("/api/admin/appointments/{id}/confirmation", id)));
    }

    private ResultActions reject(String by, long id, String reason) throws Exception {
        return mvc.perform(as(by, post("/api/admin/appointments/{id}/rejection", id))
                .content("{\"reason\":\"%s\"}".formatted(reason)));
    }

    private ResultActions end(String last) throws Exception {
        return mvc.perform(as("admin", post("/api/admin/holdings/{id}/end", holding(login)))
                .content("{\"to\":\"" + last + "\"}"));
    }

    private ResultActions endOf(String whom) throws Exception {
        return mvc.perform(
                as("admin", post("/api/admin/holdings/{id}/end", holding(whom))).content("{\"to\":\"2027-03-01\"}"));
    }

    private ResultActions goOn() throws Exception {
        return mvc.perform(as("admin", delete("/api/admin/holdings/{id}/end", holding(login))));
    }

    private void seenBy(String reader, long id, String as) throws Exception {
        mvc.perform(get("/api/admin/appointments").with(As.as(reader)))
                .andExpect(jsonPath("$[?(@.id == " + id + ")].reader").value(as));
    }

    private long waiting() {
        return sql.sql(
                        "select a.id from appointment a left join appointment_decision d on d.appointment = a.id where a.account = :id and d.appointment is null")
                .param("id", account)
                .query(Long.class)
                .single();
    }

    private long holding(String whom) {
        return sql.sql(
                        "select max(h.id) from holding h join account a on a.id = h.account_id join post p on p.id = h.post_id where a.login = :login and p.role <> 'section-chief'")
                .param("login", whom)
                .query(Long.class)
                .single();
    }

    private String lastDay() {
        return String.valueOf(sql.sql("select valid_to from holding where account_id = :id")
                .param("id", account)
                .query()
                .singleRow()
                .get("valid_to"));
    }

    private List<String> roles() {
        return sql.sql(
                        """
                        select p.role from holding h join post p on p.id = h.post_id
                        where h.account_id = :id and h.valid_from <= '2027-03-01' and (h.valid_to is null or h.valid_to >= '2027-03-01')""")
                .param("id", account)
                .query(String.class)
                .list();
    }

    private List<String> told(String key) {
        return sql.sql("select recipient from mail_outbox where mail_key like :key || '/%'")
                .param("key", key)
                .query(String.class)
                .list();
    }

    private void history(String what, String by) {
        assertThat(sql.sql(
                                "select a.login from audit e join account a on a.id = e.acted_by where e.what = :what and e.detail like '%' || :account || '%' order by e.id desc limit 1")
                        .param("what", what)
                        .param("account", "account-" + account)
                        .query(String.class)
                        .list())
                .as(what)
                .containsExactly(by);
    }

    private static MockHttpServletRequestBuilder as(String login, MockHttpServletRequestBuilder request) {
        return request.with(As.as(login)).contentType(MediaType.APPLICATION_JSON);
    }
}
