package jp.todoke.web;

import static jp.todoke.identity.PageToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.identity.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Each test has an account of its own, entered by the administrator with a temporary password. */
@OfficeTest
class OwnPasswordTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String TEMPORARY = "given-by-the-administrator";
    private static final String OWN = "chosen by the person";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    Accounts accounts;

    private final String login = "own-password-" + PEOPLE.incrementAndGet();
    private final String address = "198.51.100." + PEOPLE.get();
    private long account;

    @BeforeEach
    void somebodyNew() {
        account = accounts.enter(login, "新井 歩", "90003", null, null, TEMPORARY);
    }

    @Test
    void aTemporaryPasswordIsChangedBeforeAnythingElse() throws Exception {
        var session = logIn(TEMPORARY);
        mvc.perform(get("/api/session").cookie(session))
                .andExpect(jsonPath("$.mustChangePassword").value(true));
        mvc.perform(get("/api/own-sessions").cookie(session)).andExpect(status().isForbidden());
        mvc.perform(get("/api/tasks").cookie(session))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/password-temporary"));

        var after = change(session, TEMPORARY, OWN)
                .andExpect(status().isNoContent())
                .andReturn()
                .getResponse()
                .getCookie("TODOKE_SESSION");

        mvc.perform(get("/api/session").cookie(after))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mustChangePassword").value(false))
                .andExpect(jsonPath("$.account.login").value(login));
        mvc.perform(get("/api/tasks").cookie(after))
                .andExpect(jsonPath("$.type").value("/problems/not-allowed"));
    }

    @Test
    void theOldPasswordIsAskedAndTheRuleForNewOnesHolds() throws Exception {
        var session = logIn(TEMPORARY);

        refused(session, "something-else", OWN, "current");
        refused(session, "", OWN, "current");
        refused(session, TEMPORARY, "short", "password");
        refused(session, TEMPORARY, TEMPORARY, "password");
        refused(session, TEMPORARY, "みどり野市2026みどり野市", "password");
        refused(session, TEMPORARY, login.toUpperCase(Locale.ROOT), "password");

        mvc.perform(get("/api/session").cookie(session)).andExpect(status().isOk());
        logIn(TEMPORARY);
    }

    @Test
    void whoeverTypesTheSamePasswordAgainIsToldThatEvenIfItIsEasilyGuessed() throws Exception {
        mvc.perform(put("/api/session/password")
                        .with(As.as("koho"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"current\":\"todoke-demo-2026\",\"password\":\"todoke-demo-2026\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value(startsWith("新しいパスワードが今のものと同じです")));
    }

    @Test
    void theOtherSessionsOfTheAccountEndAndTheOldPasswordWithThem() throws Exception {
        var elsewhere = logIn(TEMPORARY);
        var here = logIn(TEMPORARY);

        change(here, TEMPORARY, OWN).andExpect(status().isNoContent());

        mvc.perform(get("/api/session").cookie(elsewhere)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/tasks").cookie(elsewhere)).andExpect(status().isUnauthorized());
        tryToLogIn(TEMPORARY).andExpect(status().isUnauthorized());
        logIn(OWN);
    }

    @Test
    void theAdministratorResetsAPasswordOfOthersForOneLoginAndEndsTheirSessions() throws Exception {
        var session = logIn(TEMPORARY);
        change(session, TEMPORARY, OWN);
        var own = logIn(OWN);

        reset(account).andExpect(status().isNoContent());

        mvc.perform(get("/api/session").cookie(own)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/session").cookie(logIn("another-from-the-administrator")))
                .andExpect(jsonPath("$.mustChangePassword").value(true));
        var admin = sql.sql("select id from account where login = 'admin'")
                .query(Long.class)
                .single();
        reset(admin).andExpect(status().isUnprocessableContent());
    }

    @Test
    void tryingOutOldPasswordsIsStoppedAsAtTheLogin() throws Exception {
        var session = logIn(TEMPORARY);
        for (int i = 0; i < 5; i++) {
            refused(session, "guess-number-" + i, OWN, "current");
        }

        change(session, TEMPORARY, OWN).andExpect(status().isTooManyRequests());
    }

    @Test
    void theChangeIsInTheHistoryAndNoPasswordIs() throws Exception {
        change(logIn(TEMPORARY), TEMPORARY, OWN);

        assertThat(sql.sql("select what || ' ' || detail from audit where acted_by = :id order by id desc limit 1")
                        .param("id", account)
                        .query(String.class)
                        .single())
                .isEqualTo("OwnPasswordChanged account-" + account);
        assertThat(sql.sql("select count(*) from audit where detail like '%chosen by%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyWithoutLoginChangesAPassword() throws Exception {
        change(new Cookie("TODOKE_SESSION", "nobody"), TEMPORARY, OWN).andExpect(status().isUnauthorized());
    }

    private ResultActions reset(long id) throws Exception {
        return mvc.perform(put("/api/admin/accounts/{id}/password", id)
                .with(As.as("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"password\":\"another-from-the-administrator\"}"));
    }

    private void refused(Cookie session, String current, String password, String field) throws Exception {
        change(session, current, password)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    private ResultActions change(Cookie session, String current, String password) throws Exception {
        return mvc.perform(put("/api/session/password")
                .cookie(session)
                .with(csrf())
                .header("Acting-Account", account)
                .with(this::fromHere)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"current\":\"%s\",\"password\":\"%s\"}".formatted(current, password)));
    }

    private Cookie logIn(String password) throws Exception {
        return tryToLogIn(password)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("TODOKE_SESSION");
    }

    private ResultActions tryToLogIn(String password) throws Exception {
        return mvc.perform(post("/api/session")
                .with(csrf())
                .with(this::fromHere)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password)));
    }

    /** So that mistyped passwords are not counted together with those of other tests. */
    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }
}
