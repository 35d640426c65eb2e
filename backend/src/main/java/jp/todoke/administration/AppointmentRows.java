package jp.todoke.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.organisation.Holdings.NewHolding;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code appointment} and {@code appointment_decision}; every row is only ever added. */
@Component
class AppointmentRows {

    private static final String PROPOSAL =
            """
            select a.*, p.role, d.decided_at from appointment a join post p on p.id = a.post
            left join appointment_decision d on d.appointment = a.id"""
                    + "\n";

    private final JdbcClient sql;

    AppointmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A proposed appointment.
     *
     * @param longer the holding that would last longer; null where a new one would be entered
     */
    record Proposal(long id, @Nullable Long longer, NewHolding holding, ActedBy by, Instant at, boolean decided) {}

    /** Lets one appointment after the other through, until the transaction ends. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.appointments'))")
                .query((row, n) -> 1)
                .single();
    }

    long add(@Nullable Long longer, NewHolding holding, ActedBy by, Instant now) {
        return sql.sql(
                        """
                        insert into appointment (holding, post, account, title, deputy, valid_from, valid_to,
                            acted_by, acted_name, acted_post, proposed_at)
                        values (:holding, :post, :account, :title, :deputy, :from, :to, :by, :byName, :byPost,
                            :now) returning id""")
                .param("holding", longer)
                .param("post", holding.post())
                .param("account", holding.account())
                .param("title", holding.title())
                .param("deputy", holding.deputy())
                .param("from", holding.from())
                .param("to", holding.to())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
    }

    Optional<Proposal> find(long id) {
        return sql.sql(PROPOSAL + "where a.id = :id")
                .param("id", id)
                .query(AppointmentRows::proposal)
                .optional();
    }

    /** Those that wait for a second person, the oldest first. */
    List<Proposal> waiting() {
        return sql.sql(PROPOSAL + "where d.appointment is null order by a.id")
                .query(AppointmentRows::proposal)
                .list();
    }

    /** @param reason null where it was confirmed */
    void decided(long appointment, @Nullable String reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                        insert into appointment_decision (appointment, confirmed, reason, acted_by, acted_name,
                            acted_post, decided_at)
                        values (:appointment, :confirmed, :reason, :by, :byName, :byPost, :now)""")
                .param("appointment", appointment)
                .param("confirmed", reason == null)
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        var holding = new NewHolding(
                row.getLong("post"),
                Role.ofKey(row.getString("role")),
                row.getLong("account"),
                row.getString("title"),
                row.getBoolean("deputy"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
        return new Proposal(
                row.getLong("id"),
                row.getObject("holding", Long.class),
                holding,
                ActedBy.of(row),
                DbTime.required(row, "proposed_at"),
                row.getObject("decided_at") != null);
    }
}
