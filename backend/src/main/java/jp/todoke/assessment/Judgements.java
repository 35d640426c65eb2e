package jp.todoke.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Judgements and what second persons said of them, added and read, never changed. */
@Repository
class Judgements {

    private final JdbcClient sql;

    Judgements(JdbcClient sql) {
        this.sql = sql;
    }

    Assessment of(IncidentId incident) {
        return new Assessment(sql.sql("""
                        select j.*, c.outcome, c.reason as answer, c.confirmed_at,
                               c.acted_by as second_by, c.acted_name as second_name, c.acted_post as second_post
                        from assessment_judgement j left join assessment_confirmation c on c.judgement = j.id
                        where j.incident = :incident order by j.number""")
                .param("incident", incident.value()).query((row, n) -> judgement(row)).list());
    }

    void add(IncidentId incident, Judgement judgement, Instant now) {
        sql.sql("""
                        insert into assessment_judgement (incident, number, verdict, grounds, reason, judged_at, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :number, :verdict, :grounds, :reason, :at, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value()).param("number", judgement.number()).param("verdict", judgement.verdict().name())
                .param("grounds", judgement.grounds().stream().map(Ground::name).toArray(String[]::new))
                .param("reason", judgement.reason().value()).param("at", DbTime.of(judgement.at()))
                .params(judgement.by().parameters()).param("now", DbTime.of(now)).update();
    }

    void add(IncidentId incident, int number, Confirmation confirmation, Instant now) {
        sql.sql("""
                        insert into assessment_confirmation (judgement, outcome, reason, confirmed_at, acted_by, acted_name, acted_post, recorded_at)
                        select id, :outcome, :reason, :at, :by, :byName, :byPost, :now
                        from assessment_judgement where incident = :incident and number = :number""")
                .param("incident", incident.value()).param("number", number).param("outcome", confirmation.outcome().name())
                .param("reason", confirmation.reason() == null ? null : confirmation.reason().value())
                .param("at", DbTime.of(confirmation.at())).params(confirmation.by().parameters()).param("now", DbTime.of(now)).update();
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        var grounds = Arrays.stream((String[]) row.getArray("grounds").getArray()).map(Ground::valueOf).toList();
        var outcome = row.getString("outcome");
        var confirmation = outcome == null ? null : new Confirmation(Confirmation.Outcome.valueOf(outcome), CaseText.of(row.getString("answer")),
                instant(row, "confirmed_at"),
                new ActedBy(row.getLong("second_by"), new CaseText(row.getString("second_name")), row.getString("second_post")));
        return new Judgement(row.getInt("number"), Verdict.valueOf(row.getString("verdict")), grounds,
                new CaseText(row.getString("reason")), instant(row, "judged_at"), ActedBy.of(row), confirmation);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
