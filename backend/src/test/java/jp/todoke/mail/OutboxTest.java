package jp.todoke.mail;

import static jp.todoke.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final String key = "test/" + UUID.randomUUID();

    @Test
    void aMailToldTwiceArrivesOnce() {
        put("encho@midorino.example");
        put("encho@midorino.example");

        soon().until(() -> state().equals("SENT"));
        assertThat(arrived()).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("本文です"));
    }

    @Test
    void nobodyReadsTheMailsOfAnother() {
        put("encho@midorino.example");

        soon().until(() -> arrived().size() == 1);
        assertThat(mailbox.page("encho@midorino.example", 0, 1000).items())
                .contains(arrived().get(0));
        assertThat(mailbox.page("other-hoiku@midorino.example", 0, 1000).items())
                .doesNotContain(arrived().get(0));
    }

    @Test
    void aMailOfATransactionThatFailsIsNeverSent() {
        transaction.executeWithoutResult(tx -> {
            outbox.put(mail("encho@midorino.example"));
            tx.setRollbackOnly();
        });

        assertThat(sql.sql("select count(*) from mail_outbox where mail_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aProgramThatDiedWhileSendingSendsTheSameMailAgain() {
        put("encho@midorino.example");
        soon().until(() -> state().equals("SENT"));

        set("state = 'SENDING', next_try_at = timestamptz '2000-01-01'");

        soon().until(() -> arrived().size() == 2);
        assertThat(arrived())
                .extracting(Mailbox.Arrived::id)
                .containsOnly(arrived().get(0).id());
    }

    @Test
    void thePausesBetweenTriesGrow() {
        assertThat(OutboxSender.pause(1, MailFault.BUSY)).isEqualTo(Duration.ofSeconds(10));
        assertThat(OutboxSender.pause(2, MailFault.BUSY)).isEqualTo(Duration.ofSeconds(20));
        assertThat(OutboxSender.pause(9, MailFault.BUSY)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(OutboxSender.pause(OutboxSender.MOST_TRIES, MailFault.BUSY)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void butNoLongerThanThatAMailWaitsAMinuteForALineThatHoldsAgain() {
        for (var fault : MailFault.values()) {
            if (fault.ofTheLine()) {
                assertThat(OutboxSender.pause(1, fault)).isEqualTo(Duration.ofSeconds(10));
                assertThat(OutboxSender.pause(OutboxSender.MOST_TRIES_OF_LINE, fault))
                        .isLessThan(Duration.ofMinutes(1));
            }
        }
        assertThat(MailHost.pause(1000)).isLessThan(Duration.ofMinutes(1));
    }

    private void put(String to) {
        transaction.executeWithoutResult(tx -> outbox.put(mail(to)));
    }

    private NewMail mail(String to) {
        return new NewMail(to, "【届け】" + key, "本文です", key, null, null);
    }

    private List<Mailbox.Arrived> arrived() {
        return mailbox.all().stream()
                .filter(mail -> mail.subject().contains(key))
                .toList();
    }

    private String state() {
        return sql.sql("select state from mail_outbox where mail_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    private int tries() {
        return sql.sql("select tries from mail_outbox where mail_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private void set(String what) {
        sql.sql("update mail_outbox set " + what + " where mail_key = :key")
                .param("key", key)
                .update();
    }
}
