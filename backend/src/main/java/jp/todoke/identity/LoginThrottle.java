package jp.todoke.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts failed logins per account and per address. A try is counted before its password is looked at, so that many at once do not slip through. */
@Component
class LoginThrottle {

    static final int TRIES_PER_LOGIN = 10;
    static final int TRIES_PER_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final Clock clock;

    LoginThrottle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Counts a try. Throws {@link LoginThrottled} when there were too many. */
    void begin(String login, String address) {
        if (count("login " + login) > TRIES_PER_LOGIN || count("address " + address) > TRIES_PER_ADDRESS) {
            throw new LoginThrottled(WINDOW.toMinutes());
        }
    }

    /** The try was right: it and the mistyped ones before it no longer count for the account, and it does not count for the address. */
    void succeeded(String login, String address) {
        sql.sql("delete from login_throttle where subject = :subject").param("subject", "login " + login).update();
        sql.sql("update login_throttle set tries = tries - 1 where subject = :subject").param("subject", "address " + address).update();
    }

    /** What no longer counts is forgotten: names that somebody only tried would stay for ever. */
    @Scheduled(fixedDelayString = "PT15M")
    void forgetWhatIsOver() {
        sql.sql("delete from login_throttle where since < :begin").param("begin", clock.instant().atOffset(ZoneOffset.UTC).minus(WINDOW)).update();
    }

    /** Windows that began after now belong to a clock that was set back; they count as over. */
    private int count(String subject) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.sql("""
                        insert into login_throttle as t (subject, tries, since) values (:subject, 1, :now)
                        on conflict (subject) do update set
                            tries = case when t.since between :begin and :now then t.tries + 1 else 1 end,
                            since = case when t.since between :begin and :now then t.since else :now end
                        returning tries""")
                .param("subject", subject).param("now", now).param("begin", now.minus(WINDOW))
                .query(Integer.class).single();
    }
}
