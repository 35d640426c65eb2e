package jp.todoke.identity.account;

import java.time.Clock;
import java.util.Locale;
import jp.todoke.identity.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Login with an account of this installation. Another way in (OpenID Connect) ends in the same {@link SignedIn}. */
@Component
public class LocalLogin {

    private record Found(long id, String login, String passwordHash, int passwordRound, boolean locked) {}

    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final LoginThrottle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String nobodysHash;

    LocalLogin(
            JdbcClient sql,
            PasswordEncoder passwords,
            LoginThrottle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody");
    }

    /**
     * Who this is. Throws {@link LoginRefused} or {@link LoginThrottled}; an unknown login takes as long as a wrong
     * password.
     */
    public SignedIn check(String login, String password, String address) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        var pause = throttle.begin(name, address);
        var found = sql.sql("select id, login, password_hash, password_round, locked from account where login = :login")
                .param("login", name)
                .query(Found.class)
                .optional()
                .orElse(null);
        var right = passwords.matches(password, found == null ? nobodysHash : found.passwordHash());
        if (found == null || !right || found.locked()) {
            events.publishEvent(new LoginFailed(found == null ? null : found.id()));
            if (!pause.isZero()) {
                events.publishEvent(new LoginPaused(found == null ? null : found.id(), pause.toSeconds()));
            }
            throw new LoginRefused();
        }
        throttle.succeeded(name, address);
        return new SignedIn(found.id(), found.login(), found.passwordRound(), clock.instant());
    }
}
