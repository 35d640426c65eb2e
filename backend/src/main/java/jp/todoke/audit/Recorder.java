package jp.todoke.audit;

import java.time.Clock;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the history in the transaction of what happened: no change without its trace, no trace without its change. */
@Component
class Recorder {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor actors;

    Recorder(JdbcClient sql, Clock clock, CurrentActor actors) {
        this.sql = sql;
        this.clock = clock;
        this.actors = actors;
    }

    @EventListener
    void happened(DomainEvent event) {
        write(HistoryKind.ACT, event.incident(), DomainEvent.code(event.getClass()), event.detail());
    }

    /** Case contents are about to be shown: of one case, or of many in a list. */
    void read(@Nullable IncidentId incident, String operation, @Nullable String detail) {
        write(HistoryKind.READ, incident, operation, detail);
    }

    /** Somebody may try the number of no case: that is of no case. */
    private void write(HistoryKind kind, @Nullable IncidentId incident, String what, @Nullable String detail) {
        var actor = actors.get();
        sql.sql(
                        """
                        insert into audit (at, kind, incident, acted_by, acted_name, acted_posts, what, detail, address)
                        values (:at, :kind, (select number from incident
                            where number = :incident), :account, :name, :posts, :what, :detail, :address)""")
                .param("at", DbTime.of(clock.instant()))
                .param("kind", kind.name())
                .param("incident", incident == null ? null : incident.value())
                .param("account", actor.isPerson() ? actor.accountId() : null)
                .param("name", actor.displayName())
                .param("posts", posts(actor))
                .param("what", what)
                .param("detail", detail)
                .param("address", actors.address())
                .update();
    }

    private static String[] posts(Actor actor) {
        return actor.posts().stream().map(HeldPost::label).distinct().toArray(String[]::new);
    }
}
