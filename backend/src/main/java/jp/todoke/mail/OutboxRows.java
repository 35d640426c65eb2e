package jp.todoke.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox as the sender sees it. Its times are those of the machine: a lease ends when it ends, whatever the
 * office's clock says.
 */
@Component
class OutboxRows {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the next mail that is due, before those that were often tried in vain, the one due longest first; whoever
     * dies with it loses it when the lease ends.
     */
    Optional<OutboxMail> take(Instant now) {
        return jdbc.sql(
                        """
                with due as (select id, next_try_at from mail_outbox
                             where state in ('WAITING', 'SENDING') and next_try_at <= :now
                             order by tries, next_try_at, id limit 1 for no key update skip locked)
                update mail_outbox m set state = 'SENDING', tries = tries + 1, next_try_at = :lease from due
                    where m.id = due.id
                returning m.id, mail_key, recipient, subject, body, created_at, tries, tries - tries_at_resend as round, due.next_try_at as due""")
                .param("lease", DbTime.of(now.plus(LEASE)))
                .param("now", DbTime.of(now))
                .query((row, number) -> new OutboxMail(
                        row.getLong("id"),
                        row.getString("mail_key"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        DbTime.required(row, "created_at"),
                        row.getInt("tries"),
                        row.getInt("round"),
                        DbTime.required(row, "due")))
                .optional();
    }

    void sent(OutboxMail mail, Instant now) {
        end(mail, "SENT", now, now, null);
    }

    void later(OutboxMail mail, Instant nextTry, MailFault fault) {
        end(mail, "WAITING", nextTry, null, fault.name());
    }

    /** As if it had not been taken: it stays due, and no try is used up. */
    void back(OutboxMail mail, MailFault fault) {
        jdbc.sql(
                        """
                update mail_outbox set state = 'WAITING', tries = tries - 1, next_try_at = :due, last_fault = :fault
                where id = :id and tries = :tries and state = 'SENDING'""")
                .param("due", DbTime.of(mail.due()))
                .param("fault", fault.name())
                .param("id", mail.id())
                .param("tries", mail.tries())
                .update();
    }

    /** Writes down at the mails that are due why none of them goes. */
    void hindered(Instant now, MailFault fault) {
        jdbc.sql(
                        """
                update mail_outbox set last_fault = :fault
                where state = 'WAITING' and next_try_at <= :now and last_fault is distinct from :fault""")
                .param("fault", fault.name())
                .param("now", DbTime.of(now))
                .update();
    }

    void dead(OutboxMail mail, Instant now, MailFault fault) {
        end(mail, "DEAD", now, null, fault.name());
    }

    /** Only the try that holds the lease may say how it ended. */
    private void end(OutboxMail mail, String state, Instant next, @Nullable Instant sent, @Nullable String fault) {
        jdbc.sql(
                        """
                update mail_outbox set state = :state, next_try_at = :next, sent_at = :sent, last_fault = :fault
                where id = :id and tries = :tries and state = 'SENDING'""")
                .param("state", state)
                .param("next", DbTime.of(next))
                .param("sent", DbTime.of(sent))
                .param("fault", fault)
                .param("id", mail.id())
                .param("tries", mail.tries())
                .update();
    }

    int count(String... states) {
        return jdbc.sql("select count(*) from mail_outbox where state in (:states)")
                .param("states", List.of(states))
                .query(Integer.class)
                .single();
    }

    /** Since when the oldest mail that is due has been waiting to be sent. */
    Optional<Instant> waitingSince() {
        return jdbc.sql("select min(next_try_at) as since from mail_outbox where state in ('WAITING', 'SENDING')")
                .query((row, n) -> Optional.ofNullable(DbTime.read(row, "since")))
                .single();
    }
}
