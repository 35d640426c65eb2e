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

/** Why something told outside need not be mended; and every revision of the finds, also of those struck out. */
@Repository
class ToldRows {

    private final JdbcClient sql;

    ToldRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** That it need not be mended, said at that moment. */
    record NotNeeded(String statement, CaseText reason, Instant at) {}

    /** The first first. */
    List<NotNeeded> notNeeded(IncidentId incident) {
        return sql.sql("select * from outside_not_needed where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> new NotNeeded(
                        row.getString("statement"),
                        new CaseText(row.getString("reason")),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    void addNotNeeded(IncidentId incident, String statement, String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into outside_not_needed (incident, statement, reason, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:incident, :statement, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("statement", statement)
                .param("reason", reason)
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
