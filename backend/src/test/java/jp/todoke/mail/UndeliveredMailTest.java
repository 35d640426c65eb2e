package jp.todoke.mail;

import static jp.todoke.Patience.soon;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class UndeliveredMailTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    UndeliveredMails undelivered;

    private MoodyMails mails;

    @BeforeEach
    void aMailServerWithMoods() throws IOException {
        mails = new MoodyMails(application);
    }

    @AfterEach
    void theDemosServerAgain() throws IOException {
        mails.close();
    }

    @Test
    void aReceiverWhomNobodyKnowsIsGivenUpAtOnceAndHindersNobody() {
        mails.put(List.of("unknown", "spam", "silent", "good"));

        soon().until(() -> mails.sent("good"));
        soon().until(() ->
                mails.state("unknown").equals("DEAD") && mails.state("spam").equals("DEAD"));
        assertThat(mails.tries("unknown")).isEqualTo(1);
        assertThat(mails.fault("unknown")).isEqualTo("NO_SUCH_RECEIVER");
        assertThat(mails.fault("spam")).isEqualTo("REFUSED");
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnce() {
        mails.put(List.of("no@address@at.all"));

        soon().until(() -> mails.state("no@address@at.all").equals("DEAD"));
        assertThat(mails.fault("no@address@at.all")).isEqualTo("BAD_ADDRESS");
    }

    @Test
    void anAddressStoredInOtherLettersIsGivenUpAtOnceAndNobodyElseGetsTheMail() {
        mails.put(List.of("山田@midorino.example", "ｈａｎａｋｏ@midorino.example", "good"));

        soon().until(() -> mails.sent("good"));
        soon().until(() -> mails.state("山田@midorino.example").equals("DEAD")
                && mails.state("ｈａｎａｋｏ@midorino.example").equals("DEAD"));
        assertThat(mails.fault("山田@midorino.example")).isEqualTo("BAD_ADDRESS");
        assertThat(mails.server().allTaken())
                .extracting(MoodyMailServer.Taken::to)
                .filteredOn(to -> to.endsWith("@midorino.example") && !to.contains("-"))
                .isEmpty();
    }

    @Test
    void aMailSentAgainGoesToTheAddressThatWasPutRight() {
        sql.sql("update account set mail = :mail where login = 'hoiku-b'")
                .param("mail", "山田@midorino.example")
                .update();
        mails.put(null, account("hoiku-b"), List.of("山田@midorino.example"));
        soon().until(() -> mails.state("山田@midorino.example").equals("DEAD"));

        sql.sql("update account set mail = :mail where login = 'hoiku-b'")
                .param("mail", mails.address("good"))
                .update();
        As.does(sql, "joho-a", () -> undelivered.resend(mails.id("山田@midorino.example")));

        soon().until(() -> mails.sent("山田@midorino.example"));
        assertThat(mails.taken("good")).hasSize(1);
        sql.sql("update account set mail = 'hoiku-b@midorino.example.jp' where login = 'hoiku-b'")
                .update();
    }

    @Test
    void aServerThatIsBusyOrSilentIsAskedAgainAfterAPauseAndGivenUpInTheEnd() {
        mails.put(List.of("busy", "silent"));

        soon().until(() ->
                mails.fault("busy").equals("BUSY") && mails.fault("silent").equals("NO_ANSWER"));
        assertThat(mails.state("busy")).isEqualTo("WAITING");
        mails.set("busy", "tries = " + (OutboxSender.MOST_TRIES - 1) + ", next_try_at = timestamptz '2000-01-01'");
        soon().until(() -> mails.state("busy").equals("DEAD"));
    }

    @Test
    void theAdministratorSeesWhyAMailDidNotGoAndSendsItAgain() throws Exception {
        mails.put(List.of("unknown"));
        soon().until(() -> mails.state("unknown").equals("DEAD"));
        var id = mails.id("unknown");

        var found = "$.items[?(@.id == " + id + ")]";
        mvc.perform(get("/api/dead-mails").with(as("admin")))
                .andExpect(jsonPath(found + ".fault", contains("NO_SUCH_RECEIVER")))
                .andExpect(jsonPath(found + ".dead", contains(true)))
                .andExpect(jsonPath(found + ".address", contains(mails.address("unknown"))));
        mvc.perform(post("/api/dead-mails/{id}/resend", id).with(as("admin"))).andExpect(status().isNoContent());

        soon().until(() -> mails.state("unknown").equals("DEAD") && mails.tries("unknown") == 2);
        mvc.perform(get("/api/dead-mails").with(as("admin")))
                .andExpect(jsonPath(found + ".resends[0].by", contains("情報 管理")));
        mvc.perform(get("/api/dead-mails").with(as("joho-a"))).andExpect(status().isForbidden());
    }

    @Test
    void allThatWereGivenUpAreSentAgainAtOnceUnderTheirOldIds() throws Exception {
        mails.put(List.of("dies"));
        soon().until(() -> mails.fault("dies").equals("NO_ANSWER"));
        mails.set("dies", "state = 'DEAD'");

        var answer = mvc.perform(post("/api/dead-mails/resend").with(as("admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat((int) JsonPath.read(answer, "$.count")).isPositive();
        soon().until(() -> mails.sent("dies"));
        assertThat(mails.taken("dies"))
                .extracting(MoodyMailServer.Taken::messageId)
                .hasSize(2)
                .containsOnly(mails.taken("dies").get(0).messageId());
        mvc.perform(post("/api/dead-mails/{id}/resend", mails.id("dies")).with(as("admin")))
                .andExpect(status().isConflict());
    }

    @Test
    void theSecretariatSeesInTheCaseWhomToTelephoneInstead() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        var incident = Cases.report(mvc, "hoiku-a");
        mails.put(incident, account("encho"), List.of("unknown"));
        soon().until(() -> mails.state("unknown").equals("DEAD"));

        mvc.perform(get("/api/incidents/{number}/undelivered-mails", incident).with(as("joho-a")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].post").value("みどり野市立わかば保育園 園長"))
                .andExpect(jsonPath("$[0].phone").isNotEmpty())
                .andExpect(jsonPath("$[0].otherwise", not(hasSize(0))))
                .andExpect(content().string(not(Matchers.containsString(mails.address("unknown")))));
        mvc.perform(get("/api/incidents/{number}/undelivered-mails", incident).with(as("hoiku-a")))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/dead-mails/{id}/resend", mails.id("unknown")).with(as("admin")))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/incidents/{number}/history", incident).with(as("joho-a")))
                .andExpect(jsonPath("$.items[*].what", hasItem("MailResent")));
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }
}
