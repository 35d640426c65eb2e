package jp.todoke.found;

import java.time.Instant;
import java.util.List;
import jp.todoke.found.FactsThen.FindRevision;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How something told outside was settled; and every revision of the finds, also of those struck out. */
@Repository
class ToldRows {

    private final JdbcClient sql;

    ToldRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** That it was told anew, or why it need not be, said at that moment. */
    record Settlement(String statement, boolean done, CaseText words, Instant at) {}

    /** The first first. */
    List<Settlement> settlements(IncidentId incident) {
        return sql.sql("select * from outside_settlement where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> new Settlement(
                        row.getString("statement"),
                        row.getBoolean("done"),
                        new CaseText(row.getString("words")),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    void add(IncidentId incident, SettlementEntry entry, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into outside_settlement (incident, statement, done, done_on, words, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :statement, :done, :doneOn, :words, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("statement", entry.statement())
                .param("done", entry.done())
                .param("doneOn", entry.done() ? entry.doneOn() : null)
                .param("words", entry.words().strip())
                .params(recorded.parameters())
                .update();
    }

    /** The oldest first. */
    List<FindRevision> finds(IncidentId incident) {
        return sql.sql(
                        """
                        select medium_no, revision, removed, recorded_at from medium_find where incident = :incident
                        order by recorded_at, medium_no, revision""")
                .param("incident", incident.value())
                .query((row, n) -> new FindRevision(
                        row.getInt("medium_no"),
                        row.getInt("revision"),
                        row.getBoolean("removed"),
                        DbTime.required(row, "recorded_at")))
                .list();
    }
}
