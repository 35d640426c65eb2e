package jp.todoke.identity.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Persons;
import jp.todoke.identity.SignedIn;
import jp.todoke.identity.organisation.AdminRefusal;
import jp.todoke.identity.organisation.Administrators;
import jp.todoke.identity.organisation.OrganisationChanged;
import jp.todoke.identity.organisation.PersonnelNumber;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Page;
import jp.todoke.shared.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can log in. An account is locked, never removed, because the history names it. */
@Service
@Transactional
public class Accounts {

    private static final int SIZE = 50;

    /**
     * An account as the administrator sees it; {@code posts} are those of today in one line, {@code alsoAccounts} the
     * logins of the same person's other accounts.
     */
    public record Account(
            long id,
            String login,
            String displayName,
            @Nullable String personnelNumber,
            @Nullable String mail,
            @Nullable String phone,
            boolean locked,
            boolean demo,
            @Nullable String posts,
            @Nullable String alsoAccounts) {

        /** Account id only: a name never reaches a log line. */
        @Override
        public String toString() {
            return "Account(" + id + ")";
        }
    }

    private final JdbcClient sql;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final PasswordRule rule;
    private final CurrentActor actors;
    private final Administrators administrators;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    Accounts(
            JdbcClient sql,
            Clock clock,
            PasswordEncoder passwords,
            PasswordRule rule,
            CurrentActor actors,
            Administrators administrators,
            Persons persons,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.passwords = passwords;
        this.rule = rule;
        this.actors = actors;
        this.administrators = administrators;
        this.persons = persons;
        this.events = events;
    }

    /**
     * One page of the accounts whose login or name holds every word of {@code text}, however it is written, by login.
     */
    @Transactional(readOnly = true)
    public Page<Account> list(String text, int page) {
        var found = found(text);
        var ids =
                found.stream().skip((long) Math.max(page, 0) * SIZE).limit(SIZE).toList();
        var items = sql.sql(
                        """
                        select a.id, a.login, a.display_name, a.personnel_number, a.mail, a.phone, a.locked, a.demo,
                               (select string_agg(held.said, '、' order by held.deputy, held.id)
                                from (select case when starts_with(coalesce(h.title, p.name),
                                    u.name) then '' else u.name || ' ' end || coalesce(h.title, p.name) as said,
                                             bool_and(h.deputy) as deputy, min(h.id) as id
                                      from holding h join post p on p.id = h.post_id join unit u on u.code = p.unit_code
                                      where h.account_id = a.id and h.valid_from <= :today
                                          and (h.valid_to is null or h.valid_to >= :today)
                                      group by said) held) as posts,
                               (select string_agg(o.login, '、' order by o.login) from same_person s
                                   join account o on o.id = s.other
                                where s.account = a.id and s.other <> a.id) as also_accounts
                        from account a where a.id = any(:ids) order by a.login""")
                .param("today", LocalDate.now(clock))
                .param("ids", ids.toArray(Long[]::new))
                .query(Account.class)
                .list();
        return new Page<>(items, page, SIZE, found.size());
    }

    /** By login: those whose login or name holds every word, however it is written. */
    private List<Long> found(String text) {
        record Named(long id, String login, String displayName) {}
        return sql.sql("select id, login, display_name from account order by login").query(Named.class).list().stream()
                .filter(account -> SearchText.found(text, account.login() + " " + account.displayName()))
                .map(Named::id)
                .toList();
    }

    /** Where mails to this person go; empty for a locked account and where no address is known. */
    @Transactional(readOnly = true)
    public Optional<String> mailOf(long account) {
        return sql.sql("select mail from account where id = :account and mail is not null and not locked")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /**
     * Creates an account with a temporary password; gives its id. What its person may do follows from the posts entered
     * for it.
     */
    public long enter(
            String login,
            String displayName,
            String personnelNumber,
            @Nullable String mail,
            @Nullable String phone,
            String password) {
        var chosen = rule.require(password, login, displayName);
        var number = PersonnelNumber.folded(personnelNumber);
        var name = login.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9._-]{2,60}")) {
            throw new InvalidInput("login", "login-form");
        }
        var id = sql.sql(
                        """
                        insert into account
                            (login, display_name, personnel_number, mail, phone, password_hash, password_temporary, created_at)
                        values (:login, :name, :number, :mail, :phone, :hash, true, :at)
                        on conflict (login) do nothing returning id""")
                .param("login", name)
                .param("name", displayName.strip())
                .param("number", number.value())
                .param("mail", mail)
                .param("phone", phone)
                .param("hash", passwords.encode(chosen.value()))
                .param("at", DbTime.of(clock.instant()))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidInput("login", "login-exists"));
        events.publishEvent(new OrganisationChanged.AccountEntered("account-" + id));
        return id;
    }

    /**
     * Changes name, whose account it is, and how to be reached. Nobody gives an own account another personnel number:
     * that would make two people of one.
     */
    public void change(
            long id, String displayName, String personnelNumber, @Nullable String mail, @Nullable String phone) {
        record Before(@Nullable String personnelNumber, @Nullable String mail) {}
        var before = sql.sql("select personnel_number, mail from account where id = :id for no key update")
                .param("id", id)
                .query(Before.class)
                .optional()
                .orElseThrow(AdminRefusal::notThere);
        var number = PersonnelNumber.folded(personnelNumber).value();
        var anotherNumber = before.personnelNumber() != null && !number.equals(before.personnelNumber());
        if (anotherNumber && persons.same(id, actors.get().accountId())) {
            throw new InvalidInput("personnelNumber", "own-personnel-number");
        }
        sql.sql(
                        """
                        update account set display_name = :name, personnel_number = :number, mail = :mail,
                            phone = :phone where id = :id""")
                .param("name", displayName.strip())
                .param("number", number)
                .param("mail", mail)
                .param("phone", phone)
                .param("id", id)
                .update();
        events.publishEvent(new OrganisationChanged.AccountChanged("account-" + id));
        if (anotherNumber) {
            events.publishEvent(new OrganisationChanged.PersonnelNumberChanged("account-" + id));
            events.publishEvent(new AccountTouched(id, AccountTouched.What.NUMBER, before.mail()));
        }
        if (!Objects.equals(mail, before.mail())) {
            events.publishEvent(new OrganisationChanged.AddressChanged("account-" + id));
            events.publishEvent(new AccountTouched(id, AccountTouched.What.ADDRESS, before.mail()));
        }
    }

    /**
     * A locked account is out at its next click and cannot log in; unlocked it logs in anew. Nobody locks the own one,
     * nor the last administrator's.
     */
    public void lock(long id, boolean locked) {
        if (locked && id == actors.get().accountId()) {
            throw AdminRefusal.ownAccount();
        }
        administrators.keepOne(() -> {
            if (sql.sql("update account set locked = :locked, password_round = password_round + 1 where id = :id")
                            .param("locked", locked)
                            .param("id", id)
                            .update()
                    == 0) {
                throw AdminRefusal.notThere();
            }
        });
        var what = "account-" + id;
        events.publishEvent(
                locked ? new OrganisationChanged.AccountLocked(what) : new OrganisationChanged.AccountUnlocked(what));
        events.publishEvent(new AccountTouched(
                id, locked ? AccountTouched.What.LOCKED : AccountTouched.What.UNLOCKED, address(id)));
    }

    /**
     * Gives another account a temporary password, to be changed at the next login; its sessions end. The own one is
     * changed by {@link OwnPassword}.
     */
    public void setPassword(long id, String password) {
        if (id == actors.get().accountId()) {
            throw AdminRefusal.ownPassword();
        }
        record Whose(String login, String displayName) {}
        var whose = sql.sql("select login, display_name from account where id = :id")
                .param("id", id)
                .query(Whose.class)
                .optional()
                .orElseThrow(AdminRefusal::notThere);
        keepPassword(id, rule.require(password, whose.login(), whose.displayName()), true);
        events.publishEvent(new OrganisationChanged.PasswordSet("account-" + id));
        events.publishEvent(new AccountTouched(id, AccountTouched.What.PASSWORD, address(id)));
    }

    /** Keeps the password that its person chose; gives the session that goes on, all others of the account end. */
    SignedIn chosen(long id, NewPassword password) {
        var round = keepPassword(id, password, false);
        events.publishEvent(new OrganisationChanged.OwnPasswordChanged("account-" + id));
        return new SignedIn(id, actors.get().login(), round, clock.instant());
    }

    private int keepPassword(long id, NewPassword password, boolean temporary) {
        return sql.sql(
                        """
                        update account set password_hash = :hash, password_temporary = :temporary,
                            password_round = password_round + 1
                        where id = :id returning password_round""")
                .param("hash", passwords.encode(password.value()))
                .param("temporary", temporary)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElseThrow(AdminRefusal::notThere);
    }

    private @Nullable String address(long id) {
        return sql.sql("select mail from account where id = :id and mail is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
