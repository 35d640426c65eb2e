package jp.todoke.node;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nodes of this database, by the one clock that all of them have: the database's. */
@Component
class NodeRows {

    private final JdbcClient sql;

    NodeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a node has that all must have alike. */
    record Alike(String program, String draftKey) {}

    /** Lets one node after the other start, until the transaction ends. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.node'))")
                .query((row, n) -> 1)
                .single();
    }

    /** Those of the other nodes that live. */
    List<Alike> others(UUID own) {
        return sql.sql("select program, draft_key from node where id <> :own and alive_until > clock_timestamp()")
                .param("own", own)
                .query(Alike.class)
                .list();
    }

    /** The node lives for that long from now, also when it was taken for dead before. */
    void alive(UUID own, Alike alike, Duration lease) {
        sql.sql(
                        """
                        insert into node (id, alive_until, program, draft_key)
                        values (:own, clock_timestamp() + make_interval(secs => :lease), :program, :key)
                        on conflict (id) do update set alive_until = excluded.alive_until""")
                .param("own", own)
                .param("lease", lease.toSeconds())
                .param("program", alike.program())
                .param("key", alike.draftKey())
                .update();
    }

    /** The one that has lived longest. */
    Optional<UUID> leader() {
        return sql.sql("select id from node where alive_until > clock_timestamp() order by started_at, id limit 1")
                .query(UUID.class)
                .optional();
    }

    void gone(UUID node) {
        sql.sql("delete from node where id = :node").param("node", node).update();
    }

    void forgetTheDead() {
        sql.sql("delete from node where alive_until <= clock_timestamp()").update();
    }

    /** Whatever ran on this database before runs no longer. */
    void forgetAll() {
        sql.sql("delete from node").update();
    }
}
