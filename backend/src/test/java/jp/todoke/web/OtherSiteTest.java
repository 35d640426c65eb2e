package jp.todoke.web;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A browser says from which site a request comes; what may not be done stands in the history. */
@OfficeTest
class OtherSiteTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Sec-Fetch-Site,none",
        "Origin,https://elsewhere.example",
        "Origin,null",
        "Origin,http://localhost:9999",
        "Origin,http://localhost.elsewhere.example"
    })
    void aPageOfAnotherSiteChangesNothing(String name, String value) throws Exception {
        mvc.perform(delete("/api/own-sessions").with(as("koho")).header(name, value))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/other-site"));
        mvc.perform(get("/api/own-sessions").with(as("koho")).header(name, value))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,same-origin", "Origin,http://localhost", "Origin,http://localhost:8080"})
    void aPageOfOurOwnDoes(String name, String value) throws Exception {
        mvc.perform(delete("/api/own-sessions").with(as("koho")).header(name, value))
                .andExpect(status().isNoContent());
    }

    @Test
    void noAnswerLetsAnotherSiteInOrOpensADevice() throws Exception {
        for (var path : new String[] {"/api/session", "/", "/actuator/health/liveness", "/no/such/page.html"}) {
            mvc.perform(get(path))
                    .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                    .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                    .andExpect(
                            header().string("Permissions-Policy", org.hamcrest.Matchers.containsString("camera=(), ")))
                    .andExpect(header().doesNotExist("Strict-Transport-Security"));
        }
    }

    @Test
    void whoeverDoesWhatIsNotAllowedStandsInTheHistory() throws Exception {
        var incident = new TrackOffice(application).reportedBy("hoiku-a");
        mvc.perform(get("/api/admin/accounts").with(as("encho"))).andExpect(status().isForbidden());
        assertThat(last("encho")).isEqualTo("AccessRefused listAccounts -");

        mvc.perform(get("/api/incidents/{number}/history", incident.value()).with(as("hoiku-a")))
                .andExpect(status().isForbidden());
        assertThat(last("hoiku-a")).isEqualTo("AccessRefused readHistory " + incident.value());

        mvc.perform(delete("/api/own-sessions").with(as("encho")).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        assertThat(last("encho")).isEqualTo("AccessRefused other-site -");
    }

    @Test
    void whatNobodyAsksForIsToldInWords() throws Exception {
        mvc.perform(get("/error"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("/problems/not-found"));
        for (var path : new String[] {"/api/session", "/api/incidents", "/api/own-sessions", "/", "/error"}) {
            assertThat(mvc.perform(options(path).with(as("encho")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isLessThan(500);
        }
    }

    private String last(String login) {
        return sql.sql(
                        """
                        select what || ' ' || detail || ' ' || coalesce(incident, '-') from audit
                        where acted_by = (select id from account where login = :login) order by id desc limit 1""")
                .param("login", login)
                .query(String.class)
                .single();
    }
}
