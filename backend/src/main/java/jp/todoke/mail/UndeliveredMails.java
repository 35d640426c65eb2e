package jp.todoke.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.account.Accounts;
import jp.todoke.identity.organisation.Contact;
import jp.todoke.identity.organisation.Contacts;
import jp.todoke.identity.organisation.DutyTelephones;
import jp.todoke.mail.OutboxMail.MailResent;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 送れなかったメール: those given up and those that failed and are tried again, and sending them again by hand. */
@Service
public class UndeliveredMails {

    /** After so many tries, about a minute and a half, somebody is better telephoned. */
    private static final int TO_TELEPHONE = 4;

    /** The administrator sees that such a mail did not go and to whom, not of which case it tells. */
    private static final String CONFIDENTIAL_SUBJECT = "【届け】取扱者限定の事案のメール";

    private static final Duration AS_LONG = Duration.ofSeconds(90);
    private static final String UNDELIVERED =
            "(state = 'DEAD' or state in ('WAITING', 'SENDING') and last_fault is not null)";

    private final JdbcClient sql;
    private final Contacts contacts;
    private final Accounts accounts;
    private final DutyTelephones telephones;
    private final CurrentActor actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final MailHost host;

    UndeliveredMails(
            JdbcClient sql,
            Contacts contacts,
            Accounts accounts,
            DutyTelephones telephones,
            CurrentActor actors,
            Clock clock,
            ApplicationEventPublisher events,
            MailHost host) {
        this.sql = sql;
        this.contacts = contacts;
        this.accounts = accounts;
        this.telephones = telephones;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.host = host;
    }

    /** One page of all cases' mails that have not gone, those given up first, then the newest. */
    @Transactional(readOnly = true)
    public Page<UndeliveredMail> page(int page, int size) {
        var total = sql.sql("select count(*) from mail_outbox where " + UNDELIVERED)
                .query(Long.class)
                .single();
        var items = sql.sql("select mail_outbox.*, " + Confidentiality.isConfidential("mail_outbox.incident")
                        + " as confidential from mail_outbox where " + UNDELIVERED
                        + " order by state <> 'DEAD', id desc limit :size offset :skip")
                .param("size", size)
                .param("skip", (long) page * size)
                .query(this::mail)
                .list();
        return new Page<>(items, page, size, total);
    }

    /** How the mail server stands, and how many mails wait for it. */
    @Transactional(readOnly = true)
    public MailServerState server() {
        var waiting = sql.sql("select count(*) from mail_outbox where state in ('WAITING', 'SENDING')")
                .query(Integer.class)
                .single();
        return host.away()
                .map(away -> new MailServerState(away.fault(), away.since(), waiting))
                .orElse(new MailServerState(null, null, waiting));
    }

    /** Whom to telephone because a mail of this case was given up or has failed for some time. */
    @Transactional(readOnly = true)
    public List<CallInsteadOfMail> of(IncidentId incident) {
        return sql.sql(
                        """
                        select * from mail_outbox
                        where incident = :incident and %s
                          and (state = 'DEAD' or tries - tries_at_resend >= :many or next_try_at < :long)
                        order by id"""
                                .formatted(UNDELIVERED))
                .param("incident", incident.value())
                .param("many", TO_TELEPHONE)
                .param("long", DbTime.of(InstantSource.system().instant().minus(AS_LONG)))
                .query((row, n) -> missed(row))
                .list();
    }

    /**
     * Lets a mail be tried at once, from the first pause on, under the same Message-ID and to its person's address of
     * today. Throws {@link NoSuchMail} or {@link MailNotUndelivered}.
     */
    @Transactional
    public void resend(long id) {
        if (!again(id)) {
            var there = sql.sql("select exists (select 1 from mail_outbox where id = :id)")
                    .param("id", id)
                    .query(Boolean.class)
                    .single();
            throw there ? new MailNotUndelivered() : new NoSuchMail();
        }
    }

    /** {@link #resend} for every mail given up; gives how many there were. */
    @Transactional
    public int resendAll() {
        return (int)
                sql.sql("select id from mail_outbox where state = 'DEAD' order by id").query(Long.class).list().stream()
                        .filter(this::again)
                        .count();
    }

    private boolean again(long id) {
        var before = sql.sql(
                        """
                        select incident, account, recipient, tries, last_fault from mail_outbox
                        where id = :id and state in ('DEAD', 'WAITING') for no key update""")
                .param("id", id)
                .query((row, n) -> new Before(
                        row.getString("incident"),
                        row.getObject("account", Long.class),
                        row.getString("recipient"),
                        row.getInt("tries"),
                        row.getString("last_fault")))
                .optional();
        before.ifPresent(mail -> {
            sql.sql(
                            """
                        update mail_outbox set state = 'WAITING', recipient = :to, next_try_at = :now,
                            tries_at_resend = tries
                        where id = :id""")
                    .param("to", addressNow(mail))
                    .param("now", DbTime.of(InstantSource.system().instant()))
                    .param("id", id)
                    .update();
            sql.sql(
                            """
                    insert into mail_resend (mail, tries, fault, acted_by, acted_name, acted_post, resent_at)
                    values (:mail, :tries, :fault, :by, :byName, :byPost, :now)""")
                    .param("mail", id)
                    .param("tries", mail.tries())
                    .param("fault", mail.fault())
                    .params(ActedBy.at(actors.get(), List.of()).parameters())
                    .param("now", DbTime.of(clock.instant()))
                    .update();
            host.lookAtOnce();
            events.publishEvent(new MailResent(mail.incident() == null ? null : new IncidentId(mail.incident()), id));
        });
        return before.isPresent();
    }

    /** The receiver's address may have been put right since. */
    private String addressNow(Before mail) {
        return Optional.ofNullable(mail.account()).flatMap(accounts::mailOf).orElse(mail.recipient());
    }

    private record Before(
            @Nullable String incident, @Nullable Long account, String recipient, int tries, @Nullable String fault) {}

    private UndeliveredMail mail(ResultSet row, int index) throws SQLException {
        var confidential = row.getBoolean("confidential");
        var incident = confidential ? null : row.getString("incident");
        var dead = row.getString("state").equals("DEAD");
        return new UndeliveredMail(
                row.getLong("id"),
                incident == null ? null : new IncidentId(incident),
                confidential ? CONFIDENTIAL_SUBJECT : row.getString("subject"),
                row.getString("mail_key").startsWith("clock-"),
                contact(row).map(Contact::post).orElse(null),
                row.getString("recipient"),
                dead,
                row.getInt("tries"),
                fault(row.getString("last_fault")),
                DbTime.required(row, "created_at"),
                dead ? null : nextTry(DbTime.required(row, "next_try_at")),
                resends(row.getLong("id")));
    }

    /** No mail is tried while the mail server is away. */
    private Instant nextTry(Instant due) {
        return host.away().map(MailHost.Away::nextLook).filter(due::isBefore).orElse(due);
    }

    private CallInsteadOfMail missed(ResultSet row) throws SQLException {
        var contact = contact(row);
        return new CallInsteadOfMail(
                row.getString("subject"),
                contact.map(Contact::post).orElse(null),
                contact.map(Contact::phone).orElse(null),
                row.getString("state").equals("DEAD"),
                DbTime.required(row, "created_at"),
                contact.map(reached -> telephones.of(reached.unitCode())).orElse(List.of()));
    }

    private Optional<Contact> contact(ResultSet row) throws SQLException {
        var account = row.getObject("account", Long.class);
        return account == null ? Optional.empty() : contacts.of(account, LocalDate.now(clock));
    }

    private List<UndeliveredMail.Resend> resends(long mail) {
        return sql.sql("select * from mail_resend where mail = :mail order by id")
                .param("mail", mail)
                .query((row, n) -> new UndeliveredMail.Resend(
                        DbTime.required(row, "resent_at"),
                        row.getString("acted_name"),
                        row.getInt("tries"),
                        fault(row.getString("fault"))))
                .list();
    }

    /** Null also for what an earlier version wrote down in other words. */
    private static @Nullable MailFault fault(@Nullable String name) {
        return Arrays.stream(MailFault.values())
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
