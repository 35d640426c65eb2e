package jp.todoke.incident.report;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class DraftTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void theAfternoonOfTheLossWithoutDrafts() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        discard("hoiku-a");
        discard("hoiku-b");
    }

    @Test
    void whatTheTeacherTypedIsThereAgainHoweverIncomplete() throws Exception {
        save("hoiku-a", UUID.randomUUID(), "{\"what\": {\"description\": \"２歳児用のカー\"}}");

        read("hoiku-a")
                .andExpect(jsonPath("$.draft.answers.what.description").value("２歳児用のカー"))
                .andExpect(jsonPath("$.draft.page").value(2))
                .andExpect(jsonPath("$.expiresAt").value(startsWith("2012-12-26T07:45:00")));
    }

    @Test
    void theNextUserOfTheSameComputerSeesNothingAndHasAnotherKey() throws Exception {
        save("hoiku-a", UUID.randomUUID(), "{}");

        var other = read("hoiku-b")
                .andExpect(jsonPath("$.draft").isEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();

        var own = read("hoiku-a").andReturn().getResponse().getContentAsString();
        assertThat(JsonPath.<String>read(other, "$.localKey")).isNotEqualTo(JsonPath.<String>read(own, "$.localKey"));
        assertThat(JsonPath.<String>read(own, "$.localKey")).hasSize(44);
    }

    @Test
    void aDraftIsGoneADayAfterTheLastSave() throws Exception {
        save("hoiku-a", UUID.randomUUID(), "{}");

        Cases.itIs(clock, "2012-12-26T16:46");

        read("hoiku-a").andExpect(jsonPath("$.draft").isEmpty());
        drafts.removeExpired();
        assertThat(stored("hoiku-a")).isZero();
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() throws Exception {
        save("hoiku-a", UUID.randomUUID(), "{\"text\": \"hidden words\"}");

        var content =
                sql.sql("select content from report_draft").query(byte[].class).single();

        assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("hidden");
    }

    @Test
    void aDraftMovedToAnotherAccountOpensNothing() throws Exception {
        save("hoiku-a", UUID.randomUUID(), "{}");

        sql.sql("update report_draft set account = (select id from account where login = 'hoiku-b')")
                .update();

        read("hoiku-b").andExpect(jsonPath("$.draft").isEmpty());
    }

    @Test
    void theReportThatWasSentTakesItsDraftWithItAndLeavesANewerOne() throws Exception {
        var sent = UUID.randomUUID();
        save("hoiku-a", sent, "{}");
        report(sent);
        assertThat(stored("hoiku-a")).isZero();

        save("hoiku-a", UUID.randomUUID(), "{}");
        report(sent);
        assertThat(stored("hoiku-a")).isEqualTo(1);
    }

    @Test
    void aDraftOfHalfAMegabyteIsRefused() throws Exception {
        mvc.perform(put("/api/report-draft")
                        .with(as("hoiku-a"))
                        .contentType(APPLICATION_JSON)
                        .content(body(UUID.randomUUID(), "{\"text\": \"" + "x".repeat(512 * 1024) + "\"}")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("下書きが大きすぎて保存できません。文章を短くしてください。"));
    }

    private void save(String login, UUID key, String answers) throws Exception {
        mvc.perform(put("/api/report-draft")
                        .with(as(login))
                        .contentType(APPLICATION_JSON)
                        .content(body(key, answers)))
                .andExpect(status().isNoContent());
    }

    private static String body(UUID key, String answers) {
        return "{\"answers\": %s, \"page\": 2, \"savedAt\": \"2012-12-25T07:45:00Z\", \"key\": \"%s\"}"
                .formatted(answers, key);
    }

    private ResultActions read(String login) throws Exception {
        return mvc.perform(get("/api/report-draft").with(as(login))).andExpect(status().isOk());
    }

    private void discard(String login) throws Exception {
        mvc.perform(delete("/api/report-draft").with(as(login))).andExpect(status().isNoContent());
    }

    private void report(UUID key) throws Exception {
        mvc.perform(post("/api/incidents")
                        .with(as("hoiku-a"))
                        .header("Idempotency-Key", key)
                        .contentType(APPLICATION_JSON)
                        .content(Cases.nursery()))
                .andExpect(status().is2xxSuccessful());
    }

    private long stored(String login) {
        return sql.sql(
                        "select count(*) from report_draft where account = (select id from account where login = :login)")
                .param("login", login)
                .query(Long.class)
                .single();
    }
}
