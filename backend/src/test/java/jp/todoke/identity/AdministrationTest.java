package jp.todoke.identity;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.identity.demo.DemoAccountsInProduction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each test enters people and posts of its own. */
@OfficeTest
class AdministrationTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    private final String login = "new-person-" + PEOPLE.incrementAndGet();

    @Test
    void aNewPersonLogsInWithNoRightsUntilAPostIsHeld() throws Exception {
        enter(login);
        mvc.perform(get("/api/session").with(as(login)))
                .andExpect(jsonPath("$.roles.length()").value(0));

        appoint(postOf("F003", "facility-head"), login, "2012-04-01", null).andExpect(status().isOk());

        mvc.perform(get("/api/session").with(as(login))).andExpect(jsonPath("$.roles", hasItem("facility-head")));
    }

    @Test
    void aPostCountsFromItsFirstToItsLastDay() throws Exception {
        enter(login);
        appoint(postOf("F004", "facility-head"), login, "2000-04-01", "2001-03-31")
                .andExpect(status().isOk());
        appoint(postOf("F005", "facility-head"), login, "2099-04-01", null).andExpect(status().isOk());

        mvc.perform(get("/api/session").with(as(login)))
                .andExpect(jsonPath("$.posts.length()").value(0));
        mvc.perform(admin(get("/api/admin/units")))
                .andExpect(jsonPath("$[?(@.code == 'F004')].posts[0].vacant").value(true));
    }

    @Test
    void aHoldingIsEndedAndItsPastStays() throws Exception {
        var account = enter(login);
        appoint(postOf("F006", "facility-staff"), login, "2012-04-01", null);
        var holding = sql.sql("select id from holding where account_id = :id")
                .param("id", account)
                .query(Long.class)
                .single();

        mvc.perform(admin(post("/api/admin/holdings/{id}/end", holding)).content("{\"to\":\"2012-04-30\"}"))
                .andExpect(status().isOk());

        mvc.perform(get("/api/session").with(as(login)))
                .andExpect(jsonPath("$.posts.length()").value(0));
        mvc.perform(admin(get("/api/admin/units")))
                .andExpect(jsonPath("$[?(@.code == 'F006')].posts[1].holdings[0].to")
                        .value("2012-04-30"));
    }

    @Test
    void badEntriesAreRefusedAtTheirField() throws Exception {
        enter(login);

        refused(person(login, "a-long-phrase-of-words"), "login");
        refused(person(login + "-c", "a-long-phrase-of-words").replace("１２３-ａ", "職員一"), "personnelNumber");
        refused(person("UPPER CASE", "a-long-phrase-of-words"), "login");
        refused(person(login + "-b", "short"), "password");
        refusedHolder(login, "2012-04-01", "2012-03-31", "to");
        refusedHolder("nobody-known", "2012-04-01", null, "login");
    }

    @Test
    void anAddressInFullWidthLettersIsFoldedAndOneInJapaneseLettersIsRefusedAtItsField() throws Exception {
        refused(
                person(login, "a-long-phrase-of-words").replace("\"mail\":\"\"", "\"mail\":\"山田@midorino.example\""),
                "mail");

        var account = enter(
                login,
                person(login, "a-long-phrase-of-words")
                        .replace("\"mail\":\"\"", "\"mail\":\"ｈａｎａｋｏ@midorino.example\""));
        assertThat(mailOf(account)).isEqualTo("hanako@midorino.example");
        mvc.perform(
                        admin(put("/api/admin/accounts/{id}", account))
                                .content(
                                        "{\"displayName\":\"新井 歩\",\"personnelNumber\":\"１２３-ａ\",\"mail\":\"ａｙｕｍｉ＠ｍｉｄｏｒｉｎｏ．ｅｘａｍｐｌｅ\",\"phone\":\"０４２－０００－１２３４\"}"))
                .andExpect(status().isNoContent());
        assertThat(mailOf(account)).isEqualTo("ayumi@midorino.example");
        mvc.perform(
                        admin(put("/api/admin/accounts/{id}", account))
                                .content(
                                        "{\"displayName\":\"新井 歩\",\"personnelNumber\":\"１２３-ａ\",\"mail\":\"a@b@c\",\"phone\":\"x\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", contains("mail", "phone")));
    }

    @Test
    void aSecondAccountOfOnePersonIsSeenBesideTheFirst() throws Exception {
        enter(login, person(login, "a-long-phrase-of-words").replace("１２３-ａ", "７７－ｂ"));
        enter(login + "-2", person(login + "-2", "a-long-phrase-of-words").replace("１２３-ａ", "77-B"));

        mvc.perform(admin(get("/api/admin/accounts").param("text", login + "-2")))
                .andExpect(jsonPath("$.items[0].personnelNumber").value("77-B"))
                .andExpect(jsonPath("$.items[0].alsoAccounts").value(login));
    }

    @Test
    void theAdministratorCannotLockTheOwnAccount() throws Exception {
        var admin = sql.sql("select id from account where login = 'admin'")
                .query(Long.class)
                .single();

        mvc.perform(admin(put("/api/admin/accounts/{id}/lock", admin))).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aLockedPersonIsOutAndComesBackUnlocked() throws Exception {
        var account = enter(login);

        mvc.perform(admin(put("/api/admin/accounts/{id}/lock", account))).andExpect(status().isNoContent());
        mvc.perform(get("/api/session").with(as(login))).andExpect(status().isUnauthorized());
        mvc.perform(admin(delete("/api/admin/accounts/{id}/lock", account))).andExpect(status().isNoContent());
        mvc.perform(get("/api/session").with(as(login))).andExpect(status().isOk());
    }

    @Test
    void whoeverIsNotAdministratorChangesNothing() throws Exception {
        for (var other : new String[] {"encho", "joho-kacho", "kansa", "fuku-shicho"}) {
            mvc.perform(get("/api/admin/units").with(as(other))).andExpect(status().isForbidden());
            mvc.perform(post("/api/admin/accounts")
                            .with(as(other))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(person(login, "a-long-phrase-of-words")))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void everyChangeIsInTheHistoryWithoutNames() throws Exception {
        var account = enter(login);

        mvc.perform(admin(get("/api/admin/history")))
                .andExpect(jsonPath("$.items[0].what").value("AccountEntered"))
                .andExpect(jsonPath("$.items[0].person").value("情報 管理"))
                .andExpect(jsonPath("$.items[0].detail[0]").value("新井 歩"));
        assertThat(sql.sql("select detail from audit order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("account-" + account);
    }

    @Test
    void aProgramThatIsNoDemoRefusesTheDemoAccounts() {
        assertThatThrownBy(() -> new DemoAccountsInProduction.Guard(sql).afterPropertiesSet())
                .isInstanceOf(DemoAccountsInProduction.class)
                .hasMessageContaining("demo accounts");
    }

    @Test
    void anAccountIsFoundHoweverItsNameIsWritten() throws Exception {
        enter(login);

        for (var typed : new String[] {"新井歩", "歩 新井", "新井　" + login.toUpperCase(Locale.ROOT)}) {
            mvc.perform(admin(get("/api/admin/accounts").param("text", login + " " + typed)))
                    .andExpect(jsonPath("$.total").value(1))
                    .andExpect(jsonPath("$.items[0].login").value(login));
        }
        mvc.perform(admin(get("/api/admin/accounts").param("text", login + " 山口")))
                .andExpect(jsonPath("$.total").value(0));
    }

    private String mailOf(long account) {
        return sql.sql("select mail from account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }

    private long enter(String login) throws Exception {
        return enter(login, person(login, "a-long-phrase-of-words"));
    }

    private long enter(String login, String person) throws Exception {
        var answer = mvc.perform(admin(post("/api/admin/accounts")).content(person))
                .andExpect(status().isCreated())
                .andReturn();
        return ((Number) JsonPath.read(answer.getResponse().getContentAsString(), "$.id")).longValue();
    }

    private ResultActions appoint(long post, String login, String from, String to) throws Exception {
        return mvc.perform(admin(post("/api/admin/posts/{post}/holders", post)).content(holder(login, from, to)));
    }

    private void refused(String person, String field) throws Exception {
        mvc.perform(admin(post("/api/admin/accounts")).content(person))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    private void refusedHolder(String login, String from, String to, String field) throws Exception {
        appoint(postOf("F007", "facility-head"), login, from, to)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    private long postOf(String unit, String role) {
        return sql.sql("select id from post where unit_code = :unit and role = :role")
                .param("unit", unit)
                .param("role", role)
                .query(Long.class)
                .single();
    }

    private static MockHttpServletRequestBuilder admin(MockHttpServletRequestBuilder request) {
        return request.with(as("admin")).contentType(MediaType.APPLICATION_JSON);
    }

    private static String person(String login, String password) {
        return "{\"login\":\"%s\",\"displayName\":\"新井 歩\",\"personnelNumber\":\"１２３-ａ\",\"mail\":\"\",\"phone\":null,\"password\":\"%s\"}"
                .formatted(login, password);
    }

    private static String holder(String login, String from, String to) {
        return "{\"login\":\"%s\",\"title\":null,\"deputy\":false,\"from\":\"%s\",\"to\":%s}"
                .formatted(login, from, to == null ? "null" : "\"" + to + "\"");
    }
}
