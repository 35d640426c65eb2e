package jp.todoke.mail;

import static jp.todoke.Patience.soon;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The mail server goes away, dies in the middle, and comes back. */
@OfficeTest
class MailServerAwayTest {

    private static final int MANY = 12;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    MailHost host;

    @Autowired
    MailBacklogHealth health;

    private MoodyMails mails;

    @BeforeEach
    void aMailServerOfItsOwn() throws IOException {
        mails = new MoodyMails(application);
    }

    @AfterEach
    void theDemosServerAgain() throws IOException {
        mails.close();
    }

    @Test
    void whileItIsAwayItIsAKnownStateAndOnceItIsBackEverythingLeavesOverOneConnection() throws Exception {
        mails.goesAway();
        mails.put(numbered("good"));

        soon().until(() -> host.away().isPresent());
        soon().until(() ->
                numbered("good").stream().allMatch(mail -> mails.fault(mail).equals("UNREACHABLE")));
        assertThat(mails.state("good0")).isEqualTo("WAITING");
        assertThat(health.look().getDetails()).containsEntry("server", MailFault.UNREACHABLE);
        mvc.perform(get("/api/mail-server").with(as("admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fault").value("UNREACHABLE"))
                .andExpect(jsonPath("$.awaySince").isNotEmpty());
        mvc.perform(get("/api/mail-server").with(as("joho-a"))).andExpect(status().isOk());
        mvc.perform(get("/api/mail-server").with(as("hoiku-a"))).andExpect(status().isForbidden());
        mails.comesBack();

        soon().until(() -> numbered("good").stream().allMatch(mails::sent));
        assertThat(mails.server().callers()).isEqualTo(1);
        assertThat(numbered("good")).allSatisfy(mail -> {
            assertThat(mails.taken(mail)).hasSize(1);
            assertThat(mails.tries(mail))
                    .as("no try is used up by an absent server")
                    .isEqualTo(1);
        });
        assertThat(host.away()).isEmpty();
        mvc.perform(get("/api/mail-server").with(as("admin")))
                .andExpect(jsonPath("$.fault").isEmpty());
    }

    @Test
    void aServerThatDiesAfterAMailGetsThatOneAgainAndNoOther() {
        mails.put(List.of("first", "dies", "last"));

        soon().until(() ->
                mails.sent("first") && mails.sent("last") && mails.fault("dies").equals("NO_ANSWER"));
        assertThat(host.away()).isEmpty();
        mails.isDue("dies");

        soon().until(() -> mails.sent("dies"));
        assertThat(mails.taken("first")).hasSize(1);
        assertThat(mails.taken("last")).hasSize(1);
        assertThat(mails.taken("dies"))
                .hasSize(2)
                .extracting(MoodyMailServer.Taken::messageId)
                .containsOnly(mails.taken("dies").get(0).messageId());
    }

    @Test
    void aServerThatBreaksOffOneMailAfterAnotherIsAwayUntilItTakesOne() {
        var silent = List.of("silent0", "silent1", "silent2", "silent3");
        mails.put(silent);

        soon().until(() -> host.away().isPresent());
        assertThat(host.away())
                .hasValueSatisfying(away -> assertThat(away.fault()).isEqualTo(MailFault.NO_ANSWER));
        assertThat(mails.server().callers())
                .as("not every mail waits for an answer that does not come")
                .isEqualTo(3);
        mails.put(List.of("good"));

        soon().until(() -> mails.sent("good"));
        silent.forEach(mails::remove);
    }

    private static List<String> numbered(String mood) {
        return IntStream.range(0, MANY).mapToObj(number -> mood + number).toList();
    }
}
