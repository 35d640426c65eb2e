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
import java.util.Properties;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.identity.As;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class UndeliveredMailTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    UndeliveredMails undelivered;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JavaMailSenderImpl sender;

    private final String run = UUID.randomUUID().toString();
    private MoodyMailServer server;
    private int demoPort;
    private Properties demoPatience;

    @BeforeEach
    void aMailServerWithMoods() throws IOException {
        server = new MoodyMailServer();
        demoPort = sender.getPort();
        demoPatience = (Properties) sender.getJavaMailProperties().clone();
        var impatient = (Properties) demoPatience.clone();
        impatient.put("mail.smtp.timeout", "700");
        sender.setJavaMailProperties(impatient);
        sender.setPort(server.port());
    }

    @AfterEach
    void theDemosServerAgain() throws IOException {
        sender.setPort(demoPort);
        sender.setJavaMailProperties(demoPatience);
        server.close();
    }

    @Test
    void aReceiverWhomNobodyKnowsIsGivenUpAtOnceAndHindersNobody() {
        put("unknown", "spam", "silent", "good");

        soon().until(() -> state("good").equals("SENT"));
        soon().until(() -> state("unknown").equals("DEAD") && state("spam").equals("DEAD"));
        assertThat(tries("unknown")).isEqualTo(1);
        assertThat(fault("unknown")).isEqualTo("NO_SUCH_RECEIVER");
        assertThat(fault("spam")).isEqualTo("REFUSED");
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnce() {
        put("no@address@at.all");

        soon().until(() -> state("no@address@at.all").equals("DEAD"));
        assertThat(fault("no@address@at.all")).isEqualTo("BAD_ADDRESS");
    }

    @Test
    void anAddressStoredInOtherLettersIsGivenUpAtOnceAndNobodyElseGetsTheMail() {
        put("山田@midorino.example", "ｈａｎａｋｏ@midorino.example", "good");

        soon().until(() -> state("good").equals("SENT"));
        soon().until(() -> state("山田@midorino.example").equals("DEAD")
                && state("ｈａｎａｋｏ@midorino.example").equals("DEAD"));
        assertThat(fault("山田@midorino.example")).isEqualTo("BAD_ADDRESS");
        assertThat(server.allTaken())
                .extracting(MoodyMailServer.Taken::to)
                .filteredOn(to -> to.endsWith("@midorino.example") && !to.contains("-"))
                .isEmpty();
    }

    @Test
    void aMailSentAgainGoesToTheAddressThatWasPutRight() {
        sql.sql("update account set mail = :mail where login = 'hoiku-b'")
                .param("mail", "山田@midorino.example")
                .update();
        put(null, account("hoiku-b"), "山田@midorino.example");
        soon().until(() -> state("山田@midorino.example").equals("DEAD"));

        sql.sql("update account set mail = :mail where login = 'hoiku-b'")
                .param("mail", address("good"))
                .update();
        As.does(sql, "joho-a", () -> undelivered.resend(id("山田@midorino.example")));

        soon().until(() -> state("山田@midorino.example").equals("SENT"));
        assertThat(server.taken(address("good"))).hasSize(1);
        sql.sql("update account set mail = 'hoiku-b@midorino.example.jp' where login = 'hoiku-b'")
                .update();
    }

    @Test
    void aServerThatIsBusyOrSilentIsAskedAgainAfterAPauseAndGivenUpInTheEnd() {
        put("busy", "silent");

        soon().until(() -> fault("busy").equals("BUSY") && fault("silent").equals("NO_ANSWER"));
        assertThat(state("busy")).isEqualTo("WAITING");
        set("busy", "tries = " + (OutboxSender.MOST_TRIES - 1) + ", next_try_at = timestamptz '2000-01-01'");
        soon().until(() -> state("busy").equals("DEAD"));
    }

    @Test
    void aServerThatIsNotThereIsAskedAgain() throws IOException {
        server.close();
        put("good");

        soon().until(() -> "UNREACHABLE".equals(fault("good")));
        assertThat(state("good")).isEqualTo("WAITING");
    }

    @Test
    void aServerThatDiesBeforeItsAnswerGetsTheSameMailUnderTheSameId() {
        put("dies");
        soon().until(() -> fault("dies").equals("NO_ANSWER"));

        set("dies", "next_try_at = timestamptz '2000-01-01'");

        soon().until(() -> state("dies").equals("SENT"));
        assertThat(server.taken(address("dies"))).hasSize(2);
        assertThat(server.taken(address("dies")))
                .extracting(MoodyMailServer.Taken::messageId)
                .containsOnly(server.taken(address("dies")).get(0).messageId());
    }

    @Test
    void theAdministratorSeesWhyAMailDidNotGoAndSendsItAgain() throws Exception {
        put("unknown");
        soon().until(() -> state("unknown").equals("DEAD"));
        var id = id("unknown");

        var found = "$.items[?(@.id == " + id + ")]";
        mvc.perform(get("/api/dead-mails").with(as("admin")))
                .andExpect(jsonPath(found + ".fault", contains("NO_SUCH_RECEIVER")))
                .andExpect(jsonPath(found + ".dead", contains(true)))
                .andExpect(jsonPath(found + ".address", contains(address("unknown"))));
        mvc.perform(post("/api/dead-mails/{id}/resend", id).with(as("admin"))).andExpect(status().isNoContent());

        soon().until(() -> state("unknown").equals("DEAD") && tries("unknown") == 2);
        mvc.perform(get("/api/dead-mails").with(as("admin")))
                .andExpect(jsonPath(found + ".resends[0].by", contains("情報 管理")));
        mvc.perform(get("/api/dead-mails").with(as("joho-a"))).andExpect(status().isForbidden());
    }

    @Test
    void allThatWereGivenUpAreSentAgainAtOnceUnderTheirOldIds() throws Exception {
        put("dies");
        soon().until(() -> fault("dies").equals("NO_ANSWER"));
        set("dies", "state = 'DEAD'");

        var answer = mvc.perform(post("/api/dead-mails/resend").with(as("admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat((int) JsonPath.read(answer, "$.count")).isPositive();
        soon().until(() -> state("dies").equals("SENT"));
        assertThat(server.taken(address("dies")))
                .extracting(MoodyMailServer.Taken::messageId)
                .hasSize(2)
                .containsOnly(server.taken(address("dies")).get(0).messageId());
        mvc.perform(post("/api/dead-mails/{id}/resend", id("dies")).with(as("admin")))
                .andExpect(status().isConflict());
    }

    @Test
    void theSecretariatSeesInTheCaseWhomToTelephoneInstead() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        var incident = Cases.report(mvc, "hoiku-a");
        put(incident, account("encho"), "unknown");
        soon().until(() -> state("unknown").equals("DEAD"));

        mvc.perform(get("/api/incidents/{number}/undelivered-mails", incident).with(as("joho-a")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].post").value("みどり野市立わかば保育園 園長"))
                .andExpect(jsonPath("$[0].phone").isNotEmpty())
                .andExpect(jsonPath("$[0].otherwise", not(hasSize(0))))
                .andExpect(content().string(not(Matchers.containsString(address("unknown")))));
        mvc.perform(get("/api/incidents/{number}/undelivered-mails", incident).with(as("hoiku-a")))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/dead-mails/{id}/resend", id("unknown")).with(as("admin")))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/incidents/{number}/history", incident).with(as("joho-a")))
                .andExpect(jsonPath("$.items[*].what", hasItem("MailResent")));
    }

    private void put(String... moods) {
        put(null, null, moods);
    }

    private void put(IncidentId incident, Long account, String... moods) {
        transaction.executeWithoutResult(tx -> {
            for (var mood : moods) {
                outbox.put(new NewMail(address(mood), "【届け】試験", "本文です", key(mood), incident, account));
            }
        });
    }

    private String key(String mood) {
        return "test/" + run + "/" + mood;
    }

    private String address(String mood) {
        return mood.contains("@") ? mood : mood + "-" + run + "@midorino.example";
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private long id(String mood) {
        return Long.parseLong(read("id", mood));
    }

    private String state(String mood) {
        return read("state", mood);
    }

    private int tries(String mood) {
        return Integer.parseInt(read("tries", mood));
    }

    private String fault(String mood) {
        return read("last_fault", mood);
    }

    private String read(String column, String mood) {
        return sql.sql("select coalesce(" + column + "::text, '') from mail_outbox where mail_key = :key")
                .param("key", key(mood))
                .query(String.class)
                .single();
    }

    private void set(String mood, String what) {
        sql.sql("update mail_outbox set " + what + " where mail_key = :key")
                .param("key", key(mood))
                .update();
    }
}
