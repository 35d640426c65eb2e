package jp.todoke.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever tries passwords, and nobody else: pauses grow for one login from one address
 * ({@link LoginPauses}). Many wrong tries for one login, or from one address, leave everybody else there a free try and
 * shut nobody out. A try is counted before its password is looked at, so that many at once do not slip through.
 */
@Component
class LoginThrottle {

    static final int MANY_FOR_LOGIN = 20;
    static final int MANY_FROM_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration FORGOTTEN = Duration.ofHours(1);

    private record Tried(int tries, Instant lastTry) {}

    private final JdbcClient sql;
    private final Clock clock;

    LoginThrottle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Counts a try; gives the pause that begins if it is wrong. Throws {@link LoginThrottled} within a pause. */
    @Transactional
    public Duration begin(String login, String address) {
        var now = clock.instant();
        var network = ClientNetwork.of(address);
        var before = lock(pair(login, network), now);
        var many = tries(login(login), now) >= MANY_FOR_LOGIN || tries(address(network), now) >= MANY_FROM_ADDRESS;
        var waits = Duration.between(now, before.lastTry().plus(LoginPauses.after(before.tries(), many)));
        if (before.tries() > 0 && waits.compareTo(Duration.ZERO) > 0) {
            throw new LoginThrottled(waits);
        }
        sql.sql("update login_pause set tries = :tries, last_try = :now where subject = :subject")
                .param("tries", before.tries() + 1)
                .param("now", DbTime.of(now))
                .param("subject", pair(login, network))
                .update();
        count(login(login), now);
        count(address(network), now);
        return LoginPauses.after(before.tries() + 1, many);
    }

    /** The try was right: it and the mistyped ones before it no longer count. */
    @Transactional
    public void succeeded(String login, String address) {
        var network = ClientNetwork.of(address);
        sql.sql("delete from login_pause where subject = :subject")
                .param("subject", pair(login, network))
                .update();
        for (var subject : new String[] {login(login), address(network)}) {
            sql.sql("update login_throttle set tries = tries - 1 where subject = :subject")
                    .param("subject", subject)
                    .update();
        }
    }

    /** What no longer counts is forgotten: logins that somebody only tried would stay for ever. */
    @Scheduled(fixedDelayString = "PT15M")
    void forgetWhatIsOver() {
        sql.sql("delete from login_throttle where since < :begin")
                .param("begin", DbTime.of(clock.instant().minus(WINDOW)))
                .update();
        sql.sql("delete from login_pause where last_try < :begin")
                .param("begin", DbTime.of(clock.instant().minus(FORGOTTEN)))
                .update();
    }

    /** Tries after now belong to a clock that was set back; they count as forgotten. */
    private Tried lock(String subject, Instant now) {
        sql.sql("insert into login_pause (subject, tries, last_try) values (:subject, 0, :now) on conflict do nothing")
                .param("subject", subject)
                .param("now", DbTime.of(now))
                .update();
        var tried = sql.sql("select tries, last_try from login_pause where subject = :subject for no key update")
                .param("subject", subject)
                .query((row, n) -> new Tried(row.getInt("tries"), DbTime.required(row, "last_try")))
                .single();
        var counts = !tried.lastTry().isAfter(now) && tried.lastTry().isAfter(now.minus(FORGOTTEN));
        return counts ? tried : new Tried(0, now);
    }

    private int tries(String subject, Instant now) {
        return sql.sql("select tries from login_throttle where subject = :subject and since between :begin and :now")
                .param("subject", subject)
                .param("begin", DbTime.of(now.minus(WINDOW)))
                .param("now", DbTime.of(now))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void count(String subject, Instant now) {
        sql.sql(
                        """
                        insert into login_throttle as t (subject, tries, since) values (:subject, 1, :now)
                        on conflict (subject) do update set
                            tries = case when t.since between :begin and :now then t.tries + 1 else 1 end,
                            since = case when t.since between :begin and :now then t.since else :now end""")
                .param("subject", subject)
                .param("now", DbTime.of(now))
                .param("begin", DbTime.of(now.minus(WINDOW)))
                .update();
    }

    static String login(String login) {
        return Sha256.of("login " + login);
    }

    static String address(String network) {
        return Sha256.of("address " + network);
    }

    static String pair(String login, String network) {
        return Sha256.of("pair " + network + " " + login);
    }
}
