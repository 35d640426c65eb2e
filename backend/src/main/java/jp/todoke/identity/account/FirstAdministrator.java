package jp.todoke.identity.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.InvalidInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an empty installation its first administrator, named by {@code todoke.first-admin.login} and {@code .password};
 * once there is any account the two are ignored. Everybody else is entered on the administration page.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private final JdbcClient sql;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final PasswordRule rule;
    private final String login;
    private final String password;

    FirstAdministrator(
            JdbcClient sql,
            Clock clock,
            PasswordEncoder passwords,
            PasswordRule rule,
            @Value("${todoke.first-admin.login:}") String login,
            @Value("${todoke.first-admin.password:}") String password) {
        this.sql = sql;
        this.clock = clock;
        this.passwords = passwords;
        this.rule = rule;
        this.login = login;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // Of two nodes that start at once the second one finds what the first has entered.
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.first-accounts'))")
                .query((row, n) -> 1)
                .single();
        if (login.isBlank()
                || sql.sql("select exists (select 1 from account)")
                        .query(Boolean.class)
                        .single()) {
            return;
        }
        requireGoodPassword();
        sql.sql("insert into unit (code, name, kind, body_code) values ('M', '市長', 'BODY', 'M') on conflict do nothing")
                .update();
        sql.sql("insert into post (role, unit_code, name) values ('admin', 'M', 'システム管理者') on conflict do nothing")
                .update();
        sql.sql(
                        """
                        with new as (insert into account (login, display_name, password_hash, created_at)
                                     values (:login, 'システム管理者', :hash, :at) returning id)
                        insert into holding (post_id, account_id, valid_from)
                        select post.id, new.id, :from from post, new
                            where post.role = 'admin' and post.unit_code = 'M'""")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .param("hash", passwords.encode(password))
                .param("at", DbTime.of(clock.instant()))
                .param("from", LocalDate.now(clock))
                .update();
    }

    private void requireGoodPassword() {
        try {
            rule.require(password, login, "システム管理者");
        } catch (InvalidInput refused) {
            throw new IllegalStateException("todoke.first-admin.password needs at least " + PasswordRule.MINIMUM
                    + " characters and more than common words and the login");
        }
    }
}
