package jp.todoke.dutytable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables {@code duty_table_change}, {@code duty_table_decision}, {@code duty_table_version} and
 * {@code duty_table_withdrawal}; every row is only ever added.
 */
@Component
class TableRows {

    private static final String CHANGE =
            """
            select c.*, d.adopted, d.version, d.reason as answer, d.acted_by as decider_by, d.acted_name as decider_name,
                d.acted_post as decider_post, d.decided_at, w.reason as withdrawn_for, w.acted_by as withdrawer_by,
                w.acted_name as withdrawer_name, w.acted_post as withdrawer_post, w.withdrawn_at
            from duty_table_change c left join duty_table_decision d on d.change = c.id
            left join duty_table_withdrawal w on w.version = d.version"""
                    + "\n";

    private final JdbcClient jdbc;

    TableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A proposed table.
     *
     * @param content its file
     * @param decision what came of it; null while it waits
     * @param withdrawal that it was taken back after it had been adopted
     */
    record Change(
            long id,
            String content,
            LocalDate validFrom,
            String title,
            String reason,
            ActedBy by,
            Instant at,
            @Nullable Decision decision,
            @Nullable Withdrawal withdrawal) {}

    /** @param version the number that it got; null where it was not adopted */
    record Decision(@Nullable Integer version, @Nullable String answer, ActedBy by, Instant at) {}

    record Withdrawal(String reason, ActedBy by, Instant at) {}

    /** Lets one change of the table after the other through, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('todoke.duty-table'))")
                .query((row, n) -> 1)
                .single();
    }

    /** All of them, in their order. */
    List<Change> all() {
        return jdbc.sql(CHANGE + "order by c.id").query(TableRows::change).list();
    }

    Optional<Change> find(long id) {
        return jdbc.sql(CHANGE + "where c.id = :id")
                .param("id", id)
                .query(TableRows::change)
                .optional();
    }

    /** The number of the last version that was adopted. */
    int lastVersion() {
        return jdbc.sql("select max(version) from duty_table_version")
                .query(Integer.class)
                .single();
    }

    long add(String content, LocalDate validFrom, String title, String reason, ActedBy by, Instant now) {
        return jdbc.sql(
                        """
                        insert into duty_table_change (content, valid_from, title, reason, acted_by, acted_name, acted_post,
                            proposed_at)
                        values (:content, :from, :title, :reason, :by, :byName, :byPost, :now) returning id""")
                .param("content", content)
                .param("from", validFrom)
                .param("title", title)
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
    }

    void adopted(long change, int version) {
        jdbc.sql("insert into duty_table_version (version, change) values (:version, :change)")
                .param("version", version)
                .param("change", change)
                .update();
    }

    /** @param version the number that it got; null where the change was turned down */
    void decided(long change, @Nullable Integer version, @Nullable String answer, ActedBy by, Instant now) {
        jdbc.sql(
                        """
                        insert into duty_table_decision (change, adopted, version, reason, acted_by, acted_name, acted_post,
                            decided_at)
                        values (:change, :adopted, :version, :answer, :by, :byName, :byPost, :now)""")
                .param("change", change)
                .param("adopted", version != null)
                .param("version", version)
                .param("answer", answer)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void withdrawn(int version, String reason, ActedBy by, Instant now) {
        jdbc.sql(
                        """
                        insert into duty_table_withdrawal (version, reason, acted_by, acted_name, acted_post, withdrawn_at)
                        values (:version, :reason, :by, :byName, :byPost, :now)""")
                .param("version", version)
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getString("content"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("title"),
                row.getString("reason"),
                ActedBy.of(row),
                DbTime.required(row, "proposed_at"),
                row.getString("decider_name") == null
                        ? null
                        : new Decision(
                                row.getObject("version", Integer.class),
                                row.getString("answer"),
                                ActedBy.of(row, "decider"),
                                DbTime.required(row, "decided_at")),
                row.getString("withdrawn_for") == null
                        ? null
                        : new Withdrawal(
                                row.getString("withdrawn_for"),
                                ActedBy.of(row, "withdrawer"),
                                DbTime.required(row, "withdrawn_at")));
    }
}
