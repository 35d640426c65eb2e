package jp.todoke.incident.splitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Splittings and what came along with them: added and read, never changed. */
@Repository
class SplitRows {

    private final JdbcClient sql;

    SplitRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(CaseSplit split) {
        sql.sql(
                        """
                insert into case_split (new_case, from_case, reason, acted_by, acted_name, acted_post, recorded_at)
                values (:opened, :from, :reason, :by, :byName, :byPost, :now)""")
                .param("opened", split.opened().value())
                .param("from", split.from().value())
                .param("reason", split.reason().value())
                .params(split.by().parameters())
                .param("now", DbTime.of(split.at()))
                .update();
    }

    void addKnowledge(long entry, long source) {
        sql.sql("insert into case_split_knowledge (entry, source) values (:entry, :source)")
                .param("entry", entry)
                .param("source", source)
                .update();
    }

    void addCount(long line, long source) {
        sql.sql("insert into case_split_count (line, source) values (:line, :source)")
                .param("line", line)
                .param("source", source)
                .update();
    }

    /** The medium {@code number} of the new case is the one {@code sourceNumber} of the old one. */
    void addMedium(IncidentId opened, int number, IncidentId from, int sourceNumber) {
        sql.sql(
                        """
                insert into case_split_medium (medium, source)
                select (select id from medium where incident = :opened and medium_no = :number and revision = 1),
                       (select id from medium where incident = :from and medium_no = :source
                            order by revision desc limit 1)""")
                .param("opened", opened.value())
                .param("number", number)
                .param("from", from.value())
                .param("source", sourceNumber)
                .update();
    }

    /** By which the case was opened. */
    Optional<CaseSplit> opening(IncidentId incident) {
        return sql.sql("select * from case_split where new_case = :incident")
                .param("incident", incident.value())
                .query((row, n) -> split(row))
                .optional();
    }

    /** By which parts of the case went on as cases of their own, the first first. */
    List<CaseSplit> off(IncidentId incident) {
        return sql.sql("select * from case_split where from_case = :incident order by recorded_at, new_case")
                .param("incident", incident.value())
                .query((row, n) -> split(row))
                .list();
    }

    /** What came into the new case, by its numbers there. */
    SplitParts came(CaseSplit split) {
        return new SplitParts(
                numbers(
                        "select s.entry from case_split_knowledge s join knowledge k on k.id = s.entry"
                                + " where k.incident = :opened order by s.entry",
                        split),
                numbers(
                        "select s.line from case_split_count s join affected_count c on c.id = s.line"
                                + " where c.incident = :opened order by s.line",
                        split),
                media("n.medium_no", split));
    }

    /** The same by its numbers in the old case. */
    SplitParts went(CaseSplit split) {
        return new SplitParts(
                numbers(
                        "select s.source from case_split_knowledge s join knowledge k on k.id = s.entry"
                                + " where k.incident = :opened order by s.source",
                        split),
                numbers(
                        "select s.source from case_split_count s join affected_count c on c.id = s.line"
                                + " where c.incident = :opened order by s.source",
                        split),
                media("o.medium_no", split));
    }

    private List<Long> numbers(String query, CaseSplit split) {
        return sql.sql(query)
                .param("opened", split.opened().value())
                .query(Long.class)
                .list();
    }

    private List<Integer> media(String number, CaseSplit split) {
        return sql.sql("select " + number + " from case_split_medium s join medium n on n.id = s.medium"
                        + " join medium o on o.id = s.source where n.incident = :opened order by 1")
                .param("opened", split.opened().value())
                .query(Integer.class)
                .list();
    }

    private static CaseSplit split(ResultSet row) throws SQLException {
        return new CaseSplit(
                new IncidentId(row.getString("new_case")),
                new IncidentId(row.getString("from_case")),
                new CaseText(row.getString("reason")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }
}
