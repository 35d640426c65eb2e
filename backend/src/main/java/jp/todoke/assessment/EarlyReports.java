package jp.todoke.assessment;

import java.util.Arrays;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports that were begun before a judgement held: added and read, never changed; a case has one at most. */
@Repository
class EarlyReports {

    private final JdbcClient sql;

    EarlyReports(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, EarlyReport report) {
        sql.sql(
                        """
                        insert into assessment_early_report (incident, grounds, table_version, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :grounds, :version, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("grounds", report.grounds().stream().map(Ground::name).toArray(String[]::new))
                .param("version", report.tableVersion())
                .params(report.by().parameters())
                .param("now", DbTime.of(report.at()))
                .update();
    }

    Optional<EarlyReport> of(IncidentId incident) {
        return sql.sql("select * from assessment_early_report where incident = :incident")
                .param("incident", incident.value())
                .query((row, n) -> new EarlyReport(
                        Arrays.stream((String[]) row.getArray("grounds").getArray())
                                .map(Ground::valueOf)
                                .toList(),
                        row.getInt("table_version"),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .optional();
    }
}
