package jp.todoke.mail;

import static jp.todoke.Patience.soon;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail server goes away, dies in the middle, and comes back. */
@OfficeTest
class MailServerAwayTest {

    private static final int MANY = 12;

    @Autowired
    MockMvc mvc;

    @Autowired
    Outbox outbox;

    @Autowired
    MailHost host;

    @Autowired
    MailBacklogHealth health;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JavaMailSenderImpl sender;

    private final String run = UUID.randomUUID().toString();
    private MoodyMailServer server;
    private int demoPort;
    private Properties demoPatience;

    @BeforeEach
    void aMailServerOfItsOwn() throws IOException {
        server = new MoodyMailServer();
        demoPort = sender.getPort();
        demoPatience = (Properties) sender.getJavaMailProperties().clone();
        var impatient = (Properties) demoPatience.clone();
        impatient.put("mail.smtp.timeout", "700");
        sender.setJavaMailProperties(impatient);
        sender.setPort(server.port());
        host.lookAtOnce();
    }

    @AfterEach
    void theDemosServerAgain() throws IOException {
        sender.setPort(demoPort);
        sender.setJavaMailProperties(demoPatience);
        server.close();
        host.lookAtOnce();
    }

    @Test
    void whileItIsAwayItIsAKnownStateAndOnceItIsBackEverythingLeavesOverOneConnection() throws Exception {
        var port = server.port();
        server.close();
        put(numbered("good"));

        soon().until(() -> host.away().isPresent());
        soon().until(() -> numbered("good").stream()
                .allMatch(mail -> read("last_fault", mail).equals("UNREACHABLE")));
        assertThat(health.look().getDetails()).containsEntry("server", MailFault.UNREACHABLE);
        mvc.perform(get("/api/mail-server").with(as("admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fault").value("UNREACHABLE"))
                .andExpect(jsonPath("$.awaySince").isNotEmpty());
        mvc.perform(get("/api/mail-server").with(as("joho-a"))).andExpect(status().isOk());
        mvc.perform(get("/api/mail-server").with(as("hoiku-a"))).andExpect(status().isForbidden());
        server = new MoodyMailServer(port);

        soon().until(() -> numbered("good").stream().allMatch(this::sent));
        assertThat(server.callers()).isEqualTo(1);
        assertThat(numbered("good")).allSatisfy(mail -> {
            assertThat(server.taken(address(mail))).hasSize(1);
            assertThat(read("tries", mail))
                    .as("no try is used up by an absent server")
                    .isEqualTo("1");
        });
        assertThat(host.away()).isEmpty();
        mvc.perform(get("/api/mail-server").with(as("admin")))
                .andExpect(jsonPath("$.fault").isEmpty());
    }

    @Test
    void aServerThatDiesAfterAMailGetsThatOneAgainAndNoOther() {
        put(List.of("first", "dies", "last"));

        soon().until(() ->
                sent("first") && sent("last") && read("last_fault", "dies").equals("NO_ANSWER"));
        assertThat(host.away()).isEmpty();
        sql.sql("update mail_outbox set next_try_at = timestamptz '2000-01-01' where mail_key = :key")
                .param("key", key("dies"))
                .update();

        soon().until(() -> sent("dies"));
        assertThat(server.taken(address("first"))).hasSize(1);
        assertThat(server.taken(address("last"))).hasSize(1);
        assertThat(server.taken(address("dies")))
                .hasSize(2)
                .extracting(MoodyMailServer.Taken::messageId)
                .containsOnly(server.taken(address("dies")).get(0).messageId());
    }

    @Test
    void aServerThatBreaksOffOneMailAfterAnotherIsAwayUntilItTakesOne() {
        put(List.of("silent0", "silent1", "silent2", "silent3"));

        soon().until(() -> host.away().isPresent());
        assertThat(host.away())
                .hasValueSatisfying(away -> assertThat(away.fault()).isEqualTo(MailFault.NO_ANSWER));
        assertThat(server.callers())
                .as("not every mail waits for an answer that does not come")
                .isEqualTo(3);
        put(List.of("good"));

        soon().until(() -> sent("good"));
        sql.sql("delete from mail_outbox where mail_key like :run")
                .param("run", "test/" + run + "/silent%")
                .update();
    }

    private static List<String> numbered(String mood) {
        return IntStream.range(0, MANY).mapToObj(number -> mood + number).toList();
    }

    private void put(List<String> moods) {
        transaction.executeWithoutResult(tx ->
                moods.forEach(mood -> outbox.put(new NewMail(address(mood), "【届け】試験", "本文です", key(mood), null, null))));
    }

    private String key(String mood) {
        return "test/" + run + "/" + mood;
    }

    private String address(String mood) {
        return mood + "-" + run + "@midorino.example";
    }

    private boolean sent(String mood) {
        return read("state", mood).equals("SENT");
    }

    private String read(String column, String mood) {
        return sql.sql("select coalesce(" + column + "::text, '') from mail_outbox where mail_key = :key")
                .param("key", key(mood))
                .query(String.class)
                .single();
    }
}
