package jp.todoke.mail;

import java.time.Clock;
import java.time.InstantSource;
import jp.todoke.shared.DbTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are put in the transaction that causes them. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes the mail, to be sent after the caller's transaction; a mail whose key is there already is not written
     * again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(NewMail mail) {
        jdbc.sql(
                        """
                insert into mail_outbox (mail_key, recipient, subject, body, incident, account, created_at, state,
                    tries, next_try_at)
                values (:key, :to, :subject, :body, :incident, :account, :created, 'WAITING', 0, :due)
                on conflict (mail_key) do nothing""")
                .param("key", mail.key())
                .param("to", mail.to())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param(
                        "incident",
                        mail.incident() == null ? null : mail.incident().value())
                .param("account", mail.account())
                .param("created", DbTime.of(clock.instant()))
                .param("due", DbTime.of(InstantSource.system().instant()))
                .update();
    }
}
