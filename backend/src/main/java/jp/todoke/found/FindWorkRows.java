package jp.todoke.found;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work after finds and its ends: added and read, never changed. */
@Repository
class FindWorkRows {

    private final JdbcClient sql;

    FindWorkRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of it, in the order in which it arose. */
    List<FindWork> of(IncidentId incident) {
        return sql.sql(
                        """
                        select w.part, w.kind, w.recorded_at as arose_at, e.done, e.done_on, e.words, e.acted_post,
                            e.recorded_at
                        from find_work w left join find_work_end e on e.incident = w.incident and e.part = w.part
                        where w.incident = :incident order by w.id""")
                .param("incident", incident.value())
                .query((row, n) -> work(row))
                .list();
    }

    void add(IncidentId incident, PartId part, FindWorkKind kind, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into find_work (incident, part, kind, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :part, :kind, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("kind", kind.name())
                .params(recorded.parameters())
                .update();
    }

    void end(IncidentId incident, PartId part, FindWork.Result end, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into find_work_end (incident, part, done, done_on, words, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :part, :done, :doneOn, :words, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("done", end.done())
                .param("doneOn", end.doneOn())
                .param("words", end.words().value())
                .params(recorded.parameters())
                .update();
    }

    private static FindWork work(ResultSet row) throws SQLException {
        return new FindWork(
                new PartId(row.getString("part")),
                FindWorkKind.valueOf(row.getString("kind")),
                DbTime.required(row, "arose_at"),
                FindWork.Result.read(row));
    }
}
