package jp.todoke.clock.waiver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code clock_waiver} and {@code clock_waiver_decision}. */
@Component
class WaiverRows {

    private static final String WAIVER =
            """
            select w.*, d.confirmed, d.note, d.acted_by as second_by, d.acted_name as second_name,
                d.acted_post as second_post,
                   d.recorded_at as decided_at
            from clock_waiver w left join clock_waiver_decision d on d.waiver = w.id"""
                    + "\n";

    private final JdbcClient jdbc;

    WaiverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That a clock be waived, and what the second person said of it. */
    record Waiver(long id, long clock, CaseText reason, ActedBy by, Instant at, @Nullable Decision decision) {

        record Decision(boolean confirmed, @Nullable CaseText note, ActedBy by, Instant at) {}
    }

    /** Gives its number. */
    long add(long clock, String reason, ActedBy by, Instant now) {
        return jdbc.sql(
                        """
                insert into clock_waiver (clock, reason, acted_by, acted_name, acted_post, recorded_at)
                values (:clock, :reason, :by, :byName, :byPost, :now) returning id""")
                .param("clock", clock)
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
    }

    void decide(long waiver, boolean confirmed, @Nullable String note, ActedBy by, Instant now) {
        jdbc.sql(
                        """
                insert into clock_waiver_decision (waiver, confirmed, note, acted_by, acted_name, acted_post,
                    recorded_at)
                values (:waiver, :confirmed, :note, :by, :byName, :byPost, :now)""")
                .param("waiver", waiver)
                .param("confirmed", confirmed)
                .param("note", note)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** The last waiver asked for of a clock, decided or not. */
    Optional<Waiver> last(long clock) {
        return jdbc.sql(WAIVER + "where w.clock = :clock order by w.id desc limit 1")
                .param("clock", clock)
                .query(WaiverRows::waiver)
                .optional();
    }

    /** All of a case, the oldest first. */
    List<Waiver> of(IncidentId incident) {
        return jdbc.sql(WAIVER + "join clock c on c.id = w.clock where c.incident = :incident order by w.id")
                .param("incident", incident.value())
                .query(WaiverRows::waiver)
                .list();
    }

    /** Those of running clocks that nobody has decided, the oldest first. */
    List<Waiver> waiting() {
        return jdbc.sql(
                        WAIVER
                                + """
                                join clock c on c.id = w.clock
                                where d.waiver is null and c.state in ('RUNNING', 'PROVISIONAL')
                                order by w.id""")
                .query(WaiverRows::waiver)
                .list();
    }

    private static Waiver waiver(ResultSet row, int number) throws SQLException {
        var decision = row.getString("second_name") == null
                ? null
                : new Waiver.Decision(
                        row.getBoolean("confirmed"),
                        CaseText.of(row.getString("note")),
                        ActedBy.of(row, "second"),
                        DbTime.required(row, "decided_at"));
        return new Waiver(
                row.getLong("id"),
                row.getLong("clock"),
                new CaseText(row.getString("reason")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                decision);
    }
}
