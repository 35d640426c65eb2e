package jp.todoke.board;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar addresses: one for each person, opened by a secret of which only the fingerprint is kept (decision
 * 0012).
 */
@Service
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The address of the person of this request. */
    @Transactional(readOnly = true)
    public CalendarFeed mine() {
        return jdbc.sql("select made_at, read_at from calendar_feed where account = :account")
                .param("account", actors.get().accountId())
                .query((row, number) -> new CalendarFeed(DbTime.read(row, "made_at"), DbTime.read(row, "read_at")))
                .optional()
                .orElse(CalendarFeed.NONE);
    }

    /**
     * Makes an address for the person of this request and gives its secret, which is told this once; an older address
     * opens no more.
     */
    @Transactional
    public String make() {
        var bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                insert into calendar_feed (account, secret_hash, made_at) values (:account, :hash, :now)
                on conflict (account) do update
                    set secret_hash = excluded.secret_hash, made_at = excluded.made_at, read_at = null""")
                .param("account", actors.get().accountId())
                .param("hash", Sha256.of(secret))
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new FeedChanged.CalendarFeedMade());
        return secret;
    }

    /** From now on the address of the person of this request opens nothing. Without one nothing happens. */
    @Transactional
    public void end() {
        if (jdbc.sql("delete from calendar_feed where account = :account")
                        .param("account", actors.get().accountId())
                        .update()
                > 0) {
            events.publishEvent(new FeedChanged.CalendarFeedEnded());
        }
    }

    /**
     * Whose address a calendar reads, and notes that it was read; empty for a secret that opens nothing, or of a locked
     * account.
     */
    @Transactional
    public Optional<Long> read(String secret) {
        return jdbc.sql(
                        """
                update calendar_feed f set read_at = :now from account a
                where a.id = f.account and not a.locked and f.secret_hash = :hash returning f.account""")
                .param("hash", Sha256.of(secret))
                .param("now", DbTime.of(clock.instant()))
                .query(Long.class)
                .optional();
    }
}
