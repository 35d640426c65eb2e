package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is asking, found anew at each request from the posts valid today: a transfer, a lock or a new password acts at
 * the next click.
 */
@Component
public class CurrentActor {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentRequest request;

    CurrentActor(JdbcClient sql, Clock clock, CurrentRequest request) {
        this.sql = sql;
        this.clock = clock;
        this.request = request;
    }

    /**
     * The person of this request; {@link Actor#NOBODY} without login or with a session that is nobody's any more
     * ({@link SignedIn}), {@link Actor#SYSTEM} outside requests.
     */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return request.isAnswered() ? Actor.NOBODY : Actor.SYSTEM;
        }
        if (!request.isAnswered()) {
            return read(person);
        }
        var kept = request.kept(Actor.class);
        if (kept != null && kept.accountId() == person.accountId()) {
            return kept;
        }
        var actor = read(person);
        request.keep(Actor.class, actor);
        return actor;
    }

    /** The network address from which the person of this request comes; null outside requests. */
    public @Nullable String address() {
        return request.address();
    }

    /** Whether what a session remembers is still somebody's. */
    public boolean isLoggedIn(SignedIn person) {
        return read(person).isPerson();
    }

    /** Where mails to the person of this request go; empty without login or where no address is known. */
    public Optional<String> mailAddress() {
        return sql.sql("select mail from account where id = :account and mail is not null")
                .param("account", get().accountId())
                .query(String.class)
                .optional();
    }

    private Actor read(SignedIn person) {
        var today = LocalDate.now(clock);
        var posts = sql.sql(
                        """
                        select p.id, p.role, coalesce(h.title, p.name) as name, u.code, u.name as unit_name, h.deputy
                        from holding h join post p on p.id = h.post_id join unit u on u.code = p.unit_code
                        where h.account_id = :account and h.valid_from <= :today
                            and (h.valid_to is null or h.valid_to >= :today)
                        order by h.deputy, h.valid_from, p.id""")
                .param("account", person.accountId())
                .param("today", today)
                .query((row, n) -> new HeldPost(
                        row.getLong("id"),
                        Role.ofKey(row.getString("role")),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("unit_name"),
                        row.getBoolean("deputy")))
                .list();
        return sql.sql(
                        """
                        select login, display_name, password_temporary from account
                        where id = :account and not locked and password_round = :round
                          and not exists (select 1 from holding ended
                                          where ended.account_id = account.id and ended.post_id not in (:posts)
                                            and ended.valid_to between :began and :today - 1)""")
                .param("account", person.accountId())
                .param("round", person.passwordRound())
                .param("began", LocalDate.ofInstant(person.since(), clock.getZone()))
                .param("today", today)
                .param(
                        "posts",
                        posts.isEmpty()
                                ? List.of(0L)
                                : posts.stream().map(HeldPost::postId).toList())
                .query((row, n) -> new Actor(
                        person.accountId(),
                        row.getString("login"),
                        row.getString("display_name"),
                        posts,
                        row.getBoolean("password_temporary")))
                .optional()
                .orElse(Actor.NOBODY);
    }
}
