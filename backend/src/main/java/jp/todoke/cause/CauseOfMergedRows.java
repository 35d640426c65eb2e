package jp.todoke.cause;

import java.util.List;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which causes came into a case with merged ones: added and read, never changed. */
@Repository
class CauseOfMergedRows {

    private final JdbcClient sql;
    private final CauseRows causes;

    CauseOfMergedRows(JdbcClient sql, CauseRows causes) {
        this.sql = sql;
        this.causes = causes;
    }

    private record Came(IncidentId from, int version, @Nullable Integer became) {}

    /** Those that came into the case, the first first. */
    List<CauseOfMerged> of(IncidentId incident) {
        return sql
                .sql("select * from cause_from_merged where incident = :incident order by number")
                .param("incident", incident.value())
                .query((row, n) -> new Came(
                        new IncidentId(row.getString("source_case")),
                        row.getInt("source"),
                        row.getObject("version", Integer.class)))
                .list()
                .stream()
                .map(came -> new CauseOfMerged(
                        came.from(),
                        came.became(),
                        causes.of(came.from()).versions().get(came.version() - 1)))
                .toList();
    }

    void add(IncidentId incident, CauseOfMerged came, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into cause_from_merged (incident, number, source_case, source, version, acted_by, acted_name,
                            acted_post, recorded_at)
                        select :incident, count(*) + 1, :from, :source, cast(:became as int), :by, :byName, :byPost,
                            :recordedAt
                        from cause_from_merged where incident = :incident""")
                .param("incident", incident.value())
                .param("from", came.cameFrom().value())
                .param("source", came.analysis().version())
                .param("became", came.became())
                .params(recorded.parameters())
                .update();
    }
}
