package jp.todoke.incident.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.extent.Overlap;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mergings and what came along with them: added and read, never changed. */
@Repository
class MergingRows {

    private final JdbcClient sql;

    MergingRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Merging merging) {
        sql.sql(
                        """
                insert into case_merging (absorbed, into_case, overlap, reason, acted_by, acted_name, acted_post,
                    recorded_at)
                values (:absorbed, :into, :overlap, :reason, :by, :byName, :byPost, :now)""")
                .param("absorbed", merging.absorbed().value())
                .param("into", merging.into().value())
                .param("overlap", merging.overlap().name())
                .param("reason", merging.reason().value())
                .params(merging.by().parameters())
                .param("now", DbTime.of(merging.at()))
                .update();
    }

    void addKnowledge(long entry, long source) {
        sql.sql("insert into case_merging_knowledge (entry, source) values (:entry, :source)")
                .param("entry", entry)
                .param("source", source)
                .update();
    }

    void addCount(long line, long source) {
        sql.sql("insert into case_merging_count (line, source) values (:line, :source)")
                .param("line", line)
                .param("source", source)
                .update();
    }

    /** The medium {@code number} of the case that goes on is the one {@code sourceNumber} of the merged case. */
    void addMedium(Merging merging, int number, int sourceNumber) {
        sql.sql(
                        """
                insert into case_merging_medium (medium, source)
                select (select id from medium where incident = :into and medium_no = :number and revision = 1),
                       (select id from medium where incident = :absorbed and medium_no = :source
                            order by revision desc limit 1)""")
                .param("into", merging.into().value())
                .param("absorbed", merging.absorbed().value())
                .param("number", number)
                .param("source", sourceNumber)
                .update();
    }

    /** By which the case ended. */
    Optional<Merging> ending(IncidentId incident) {
        return sql.sql("select * from case_merging where absorbed = :incident")
                .param("incident", incident.value())
                .query((row, n) -> merging(row))
                .optional();
    }

    /** By which other cases went on as a part of this one, the first first. */
    List<Merging> into(IncidentId incident) {
        return sql.sql("select * from case_merging where into_case = :incident order by recorded_at, absorbed")
                .param("incident", incident.value())
                .query((row, n) -> merging(row))
                .list();
    }

    CameAlong cameAlong(Merging merging) {
        return new CameAlong(
                sql.sql(
                                """
                        select entry from case_merging_knowledge m join knowledge k on k.id = m.source
                        where k.incident = :absorbed order by entry""")
                        .param("absorbed", merging.absorbed().value())
                        .query(Long.class)
                        .list(),
                sql.sql(
                                """
                        select line from case_merging_count m join affected_count c on c.id = m.source
                        where c.incident = :absorbed order by line""")
                        .param("absorbed", merging.absorbed().value())
                        .query(Long.class)
                        .list(),
                sql.sql(
                                """
                        select n.medium_no from case_merging_medium m join medium s on s.id = m.source
                            join medium n on n.id = m.medium
                        where s.incident = :absorbed order by n.medium_no""")
                        .param("absorbed", merging.absorbed().value())
                        .query(Integer.class)
                        .list());
    }

    private static Merging merging(ResultSet row) throws SQLException {
        return new Merging(
                new IncidentId(row.getString("absorbed")),
                new IncidentId(row.getString("into_case")),
                Overlap.valueOf(row.getString("overlap")),
                new CaseText(row.getString("reason")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }
}
