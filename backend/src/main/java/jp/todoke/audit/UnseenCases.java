package jp.todoke.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The new cases that somebody sees and has not looked at: the history, which knows every look, knows none of theirs.
 */
@Component
public class UnseenCases {

    /** A case that was reported, under its short title. */
    public record UnseenCase(IncidentId number, String title, Instant reportedAt) {}

    private static final int SIZE = 5;
    /** What is older is in the list of cases; whoever comes to a post newly is not shown all its past. */
    private static final Duration NEW = Duration.ofDays(14);

    private final JdbcClient sql;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final Clock clock;

    UnseenCases(JdbcClient sql, CaseAccess access, CurrentActor actors, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** The newest of the person of this request, and how many there are. */
    public Page<UnseenCase> list() {
        var unseen =
                """
                from incident i
                where i.status in ('RUNNING', 'AT_CLOSING_CHECK') and i.reported_at >= :since and %s
                  and not exists (select 1 from audit a where a.incident = i.number and a.acted_by = :me)
                """
                        .formatted(access.sees("i.number"));
        var parameters = new HashMap<String, Object>(access.parameters());
        parameters.put("me", actors.get().accountId());
        parameters.put("since", DbTime.of(clock.instant().minus(NEW)));
        var items = sql.sql("select i.number, i.title, i.reported_at " + unseen
                        + "order by i.reported_at desc, i.number desc limit " + SIZE)
                .params(parameters)
                .query((row, n) -> new UnseenCase(
                        new IncidentId(row.getString("number")),
                        row.getString("title"),
                        DbTime.required(row, "reported_at")))
                .list();
        return new Page<>(
                items,
                0,
                SIZE,
                sql.sql("select count(*) " + unseen)
                        .params(parameters)
                        .query(Long.class)
                        .single());
    }
}
