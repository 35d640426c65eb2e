package jp.todoke.found;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections of what was told outside and their ends: added and read, never changed. */
@Repository
class ToldCorrectionRows {

    private final JdbcClient sql;

    ToldCorrectionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, by judgement, and of one judgement in the order of {@link ToldTo}. */
    List<ToldCorrection> of(IncidentId incident) {
        return sql.sql(
                        """
                        select c.judgement, c.told_to, c.recorded_at as arose_at, e.done, e.done_on, e.words, e.acted_post,
                            e.recorded_at
                        from told_correction c left join told_correction_end e using (incident, judgement, told_to)
                        where c.incident = :incident
                        order by c.judgement,
                            array_position(array['PERSONS', 'PUBLIC', 'COMMISSION', 'COUNCIL'], c.told_to)""")
                .param("incident", incident.value())
                .query((row, n) -> correction(row))
                .list();
    }

    void add(IncidentId incident, int judgement, ToldTo to, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into told_correction (incident, judgement, told_to, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:incident, :judgement, :to, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("judgement", judgement)
                .param("to", to.name())
                .params(recorded.parameters())
                .update();
    }

    void end(IncidentId incident, ToldCorrection correction, FindWork.Result end, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into told_correction_end (incident, judgement, told_to, done, done_on, words, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:incident, :judgement, :to, :done, :doneOn, :words, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("judgement", correction.judgement())
                .param("to", correction.to().name())
                .param("done", end.done())
                .param("doneOn", end.doneOn())
                .param("words", end.words().value())
                .params(recorded.parameters())
                .update();
    }

    private static ToldCorrection correction(ResultSet row) throws SQLException {
        return new ToldCorrection(
                row.getInt("judgement"),
                ToldTo.valueOf(row.getString("told_to")),
                DbTime.required(row, "arose_at"),
                FindWork.Result.read(row));
    }
}
