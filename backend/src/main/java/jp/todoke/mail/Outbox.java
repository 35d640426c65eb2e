package jp.todoke.mail;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import jp.todoke.identity.Confidentiality;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are put in the transaction that causes them. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Confidentiality confidentiality;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Confidentiality confidentiality, Clock clock) {
        this.jdbc = jdbc;
        this.confidentiality = confidentiality;
        this.clock = clock;
    }

    /**
     * Writes the mail, to be sent after the caller's transaction; a mail whose key is there already is not written
     * again, nor one about a confidential case to anybody who is no handler of it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(NewMail mail) {
        if (mail.incident() != null && !mayReach(mail.incident(), mail.account())) {
            return;
        }
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

    /** Takes back what still waits to tell of a case that became confidential to people who are no handlers of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(IncidentId incident) {
        var strangers = confidentiality.strangers(incident);
        jdbc.sql(
                        """
                        delete from mail_outbox
                        where incident = :incident and state in ('WAITING', 'DEAD')
                          and (account is null or account in (:strangers))
                          and not exists (select 1 from mail_resend r where r.mail = mail_outbox.id)""")
                .param("incident", incident.value())
                .param("strangers", strangers.isEmpty() ? List.of(0L) : strangers)
                .update();
    }

    /** A mail to no account goes to a desk that everybody reads. */
    private boolean mayReach(IncidentId incident, @Nullable Long account) {
        return account == null ? !confidentiality.of(incident) : confidentiality.isOpenTo(incident, account);
    }
}
