package jp.todoke.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the table of duties named after a judgement while nobody had judged it: added and read, never changed. */
@Repository
class RuledDuties {

    private final JdbcClient sql;

    RuledDuties(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, RuledDuty duty) {
        sql.sql(
                        """
                        insert into assessment_ruled_duty (incident, judgement, grounds, known_at, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :judgement, :grounds, :known, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("judgement", duty.judgement())
                .param("grounds", duty.grounds().stream().map(Ground::name).toArray(String[]::new))
                .param("known", DbTime.of(duty.knownAt()))
                .params(duty.by().parameters())
                .param("now", DbTime.of(duty.recordedAt()))
                .update();
    }

    /** Those named after the judgement of that number, in their order. */
    List<RuledDuty> after(IncidentId incident, int judgement) {
        return sql.sql(
                        """
                        select * from assessment_ruled_duty
                            where incident = :incident and judgement = :judgement order by id""")
                .param("incident", incident.value())
                .param("judgement", judgement)
                .query((row, n) -> duty(row))
                .list();
    }

    private static RuledDuty duty(ResultSet row) throws SQLException {
        return new RuledDuty(
                row.getInt("judgement"),
                Arrays.stream((String[]) row.getArray("grounds").getArray())
                        .map(Ground::valueOf)
                        .toList(),
                DbTime.required(row, "known_at"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }
}
