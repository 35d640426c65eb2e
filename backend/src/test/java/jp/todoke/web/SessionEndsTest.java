package jp.todoke.web;

import static jp.todoke.identity.PageToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.identity.account.Accounts;
import jp.todoke.identity.organisation.Holding;
import jp.todoke.identity.organisation.Holdings;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Each test has an account of its own, with a post, and its browsers. */
@OfficeTest
class SessionEndsTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String PASSWORD = "given-for-this-person";
    private static final String DESK =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0";
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    @Autowired
    Holdings holdings;

    @Autowired
    SettableClock clock;

    private final String login = "session-ends-" + PEOPLE.incrementAndGet();
    private long account;
    private long post;

    @BeforeEach
    void somebodyNewWithAPost() {
        account = accounts.enter(login, "新井 歩", "90005", null, null, PASSWORD);
        sql.sql("update account set password_temporary = false where id = :id")
                .param("id", account)
                .update();
        post = sql.sql("select id from post where role = 'auditor' limit 1")
                .query(Long.class)
                .single();
        holdings.appoint(holdings.wanted(post, login, null, false, today().minusDays(30), null));
    }

    @Test
    void anotherProgramOnTheSameDatabaseKnowsTheSession() throws Exception {
        logIn(DESK);

        assertThat(sql.sql(
                                """
                select s.principal_name || ' ' || convert_from(a.attribute_bytes, 'UTF8')
                from login_session s join login_session_attributes a on a.session_primary_id = s.primary_id
                where s.principal_name = :account and a.attribute_name = 'login'""")
                        .param("account", Long.toString(account))
                        .query(String.class)
                        .single())
                .isEqualTo(account + " " + login);
        assertThat(sql.sql(
                                """
                select string_agg(convert_from(a.attribute_bytes, 'UTF8'), ' ') from login_session_attributes a
                join login_session s on a.session_primary_id = s.primary_id where s.principal_name = :account""")
                        .param("account", Long.toString(account))
                        .query(String.class)
                        .single())
                .doesNotContain("127.0.0.1")
                .doesNotContain("新井");
    }

    @Test
    void theIdOfASessionIsTheProgramsOwnLongChance() throws Exception {
        logIn(DESK);

        var id = sql.sql("select session_id from login_session where principal_name = :account")
                .param("account", Long.toString(account))
                .query(String.class)
                .single();
        assertThat(Base64.getUrlDecoder().decode(id)).hasSize(27);
        assertThat(id).doesNotMatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void aSessionFromBeforeALockIsNotBackAfterTheUnlock() throws Exception {
        var session = logIn(DESK);

        As.acting(sql, "admin", () -> {
            accounts.lock(account, true);
            accounts.lock(account, false);
            return null;
        });

        out(session);
        in(logIn(DESK));
    }

    @Test
    void aSessionEndsWithTheDayOnWhichAPostEnds() throws Exception {
        holdings.end(held().id(), today());
        var session = logIn(DESK);
        in(session);

        clock.set(clock.instant().plus(Duration.ofDays(1)));
        try {
            out(session);
            in(logIn(DESK));
        } finally {
            clock.set(clock.instant().minus(Duration.ofDays(1)));
        }
    }

    @Test
    void aPostThatGoesOnUnderANewEntryEndsNoSession() throws Exception {
        holdings.end(held().id(), today());
        holdings.appoint(holdings.wanted(post, login, null, false, today().plusDays(1), null));
        var session = logIn(DESK);

        clock.set(clock.instant().plus(Duration.ofDays(1)));
        try {
            in(session);
        } finally {
            clock.set(clock.instant().minus(Duration.ofDays(1)));
        }
    }

    @Test
    void aSessionEndsWithAPostThatIsTakenBackOrEndedAfterTheFact() throws Exception {
        var session = logIn(DESK);
        holdings.end(held().id(), today().minusDays(2));
        out(session);

        holdings.appoint(holdings.wanted(post, login, null, false, today().minusDays(1), null));
        session = logIn(DESK);
        in(session);
        holdings.takeBack(held().id(), "別の人と間違えた");
        out(session);
    }

    @Test
    void aSessionIsNobodysWhenItIsTooOldHoweverBusy() throws Exception {
        var session = logIn(DESK);
        in(session);
        sql.sql("update login_session set creation_time = creation_time - :longest where principal_name = :account")
                .param("longest", Duration.ofHours(12).plusSeconds(1).toMillis())
                .param("account", Long.toString(account))
                .update();

        out(session);
    }

    @Test
    void everybodySeesTheOwnBrowsersAndLogsOutOnOthers() throws Exception {
        var desk = logIn(DESK);
        var phone = logIn(PHONE);
        logInAs("koho", "todoke-demo-2026", DESK);

        list(desk)
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].here").value(true))
                .andExpect(jsonPath("$[0].browser").value("Edge"))
                .andExpect(jsonPath("$[0].system").value("Windows"))
                .andExpect(jsonPath("$[1].here").value(false))
                .andExpect(jsonPath("$[1].browser").value("Safari"))
                .andExpect(jsonPath("$[1].system").value("iPhone"));
        var id = JsonPath.<String>read(list(desk).andReturn().getResponse().getContentAsString(), "$[1].id");

        mvc.perform(delete("/api/own-sessions/{id}", id)
                        .cookie(desk)
                        .with(csrf())
                        .header("Acting-Account", account))
                .andExpect(status().isNoContent());

        out(phone);
        in(desk);
        mvc.perform(delete("/api/own-sessions/{id}", id)
                        .cookie(desk)
                        .with(csrf())
                        .header("Acting-Account", account))
                .andExpect(status().isNotFound());
        assertThat(sql.sql("select what from audit where acted_by = :id order by id desc limit 1")
                        .param("id", account)
                        .query(String.class)
                        .single())
                .isEqualTo("SessionsEnded");
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() throws Exception {
        var other = logInAs("koho", "todoke-demo-2026", DESK);
        var id = JsonPath.<String>read(list(other).andReturn().getResponse().getContentAsString(), "$[0].id");

        mvc.perform(delete("/api/own-sessions/{id}", id)
                        .cookie(logIn(DESK))
                        .with(csrf())
                        .header("Acting-Account", account))
                .andExpect(status().isNotFound());

        in(other);
    }

    @Test
    void oneClickLogsOutEverywhereElse() throws Exception {
        var desk = logIn(DESK);
        var phone = logIn(PHONE);
        var tablet = logIn(null);

        mvc.perform(delete("/api/own-sessions").cookie(desk).with(csrf()).header("Acting-Account", account))
                .andExpect(status().isNoContent());

        out(phone);
        out(tablet);
        list(desk).andExpect(jsonPath("$.length()").value(1));
    }

    private Holding held() {
        return holdings.list().stream()
                .filter(holding -> holding.login().equals(login) && holding.today())
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void in(Cookie session) throws Exception {
        mvc.perform(get("/api/session").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/api/own-sessions").cookie(session)).andExpect(status().isOk());
    }

    private void out(Cookie session) throws Exception {
        mvc.perform(get("/api/session").cookie(session)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/own-sessions").cookie(session)).andExpect(status().isUnauthorized());
    }

    private ResultActions list(Cookie session) throws Exception {
        return mvc.perform(get("/api/own-sessions").cookie(session)).andExpect(status().isOk());
    }

    private Cookie logIn(String userAgent) throws Exception {
        return logInAs(login, PASSWORD, userAgent);
    }

    private Cookie logInAs(String person, String password, String userAgent) throws Exception {
        var request = post("/api/session")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(person, password));
        if (userAgent != null) {
            request.header("User-Agent", userAgent);
        }
        return mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("TODOKE_SESSION");
    }
}
