package jp.todoke.web;

import static jp.todoke.identity.PageToken.csrf;
import static jp.todoke.identity.PageToken.invalidToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each test comes from an address of its own, so that failed logins are not counted together. */
@OfficeTest
class SessionTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final String PASSWORD = "todoke-demo-2026";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    private final String address = "192.0.2." + ADDRESSES.incrementAndGet();

    @Test
    void aPersonLogsInSeesTheOwnPostsAndLogsOut() throws Exception {
        var session = session(login("fuku-encho", PASSWORD));

        mvc.perform(get("/api/session").cookie(session))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.displayName").value("高橋 恵"))
                .andExpect(jsonPath("$.posts.length()").value(2))
                .andExpect(jsonPath("$.posts[1].deputy").value(true))
                .andExpect(jsonPath("$.roles", hasItem("facility-head")))
                .andExpect(jsonPath("$.demo").value(true));
        mvc.perform(delete("/api/session").cookie(session).with(csrf()).with(As.pageOf("fuku-encho")))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/session").cookie(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void withoutLoginNothingOfTheApiIsTold() throws Exception {
        mvc.perform(get("/api/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/login-needed"));
        mvc.perform(get("/api/incidents")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/anything/else")).andExpect(status().isUnauthorized());
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginSoundTheSame() throws Exception {
        for (var login : new String[] {"encho", "nobody-of-that-name"}) {
            mvc.perform(login(login, "wrong"))
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.type").value("/problems/login-refused"));
        }
    }

    @Test
    void whoeverTriesWrongPasswordsWaitsEvenWithTheRightOne() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(login("iin", "wrong")).andExpect(status().isUnauthorized());
        }

        mvc.perform(login("iin", PASSWORD))
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.title", containsString("秒待って")));
        mvc.perform(login("koho", PASSWORD)).andExpect(status().isOk());
    }

    @Test
    void aSessionPlantedBeforeTheLoginIsNotTheOneAfterIt() throws Exception {
        var planted = session(login("hoiku-a", PASSWORD));

        var session = session(login("encho", PASSWORD).cookie(planted));

        mvc.perform(get("/api/session").cookie(planted)).andExpect(status().isUnauthorized());
        assertThat(session.getValue()).isNotEqualTo(planted.getValue());
    }

    @Test
    void aRequestFromAnotherSiteIsRefused() throws Exception {
        var session = session(login("encho", PASSWORD));

        mvc.perform(delete("/api/session").cookie(session))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/page-too-old"));
        mvc.perform(delete("/api/session").cookie(session).with(invalidToken())).andExpect(status().isForbidden());
    }

    /** Whoever opens the login on a browser where somebody is logged in says for nobody's page that they are there. */
    @Test
    void loggingInNeedsNoPageOfThePersonWhoIsLoggedIn() throws Exception {
        var session = session(login("encho", PASSWORD));

        var next = session(login("hoiku-a", PASSWORD).cookie(session));

        mvc.perform(get("/api/session").cookie(next))
                .andExpect(jsonPath("$.account.login").value("hoiku-a"));
    }

    @Test
    void aLockedAccountIsOutAtTheNextClick() throws Exception {
        var session = session(login("seisaku", PASSWORD));
        sql.sql("update account set locked = true where login = 'seisaku'").update();

        mvc.perform(get("/api/session").cookie(session)).andExpect(status().isUnauthorized());
        mvc.perform(login("seisaku", PASSWORD)).andExpect(status().isUnauthorized());

        sql.sql("update account set locked = false where login = 'seisaku'").update();
    }

    @Test
    void everyAnswerForbidsForeignScriptsFramesAndReferrers() throws Exception {
        mvc.perform(get("/api/session"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(
                        header().string("Content-Security-Policy", org.hamcrest.Matchers.not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void healthIsOpenAndTheOtherFiguresAreTheAdministrators() throws Exception {
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/metrics").with(As.as("encho"))).andExpect(status().isForbidden());
        mvc.perform(get("/actuator/metrics").with(As.as("admin"))).andExpect(status().isOk());
    }

    @Test
    void aBodyOfThreeMegabytesIsRefusedInWords() throws Exception {
        mvc.perform(post("/api/session")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"login\":\"" + "a".repeat(3 << 20)))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.title", containsString("2メガバイト")));
    }

    @Test
    void theDemoPeopleStandOnTheLoginPage() throws Exception {
        mvc.perform(get("/api/session/demo-accounts"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].login").value("hoiku-a"))
                .andExpect(jsonPath("$[0].post").value("保育士（みどり野市立わかば保育園）"));
    }

    private MockHttpServletRequestBuilder login(String login, String password) {
        return post("/api/session")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .characterEncoding(StandardCharsets.UTF_8)
                .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    private Cookie session(MockHttpServletRequestBuilder login) throws Exception {
        return mvc.perform(login)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("TODOKE_SESSION");
    }
}
