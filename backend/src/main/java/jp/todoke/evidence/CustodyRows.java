package jp.todoke.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.evidence.CustodyChain.CustodyEntry;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holders of found things: added and read, never changed. */
@Repository
class CustodyRows {

    private final JdbcClient sql;

    CustodyRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<CustodyEntry> of(IncidentId incident, int medium) {
        return sql.sql("select * from custody_entry where incident = :incident and medium_no = :medium order by number")
                .param("incident", incident.value())
                .param("medium", medium)
                .query((row, n) -> entry(row))
                .list();
    }

    void add(
            IncidentId incident,
            CustodyChain chain,
            @Nullable CaseText from,
            CustodyRequest next,
            ActedBy by,
            Instant now) {
        sql.sql(
                        """
                        insert into custody_entry (incident, medium_no, number, received_from, %s, holder, place,
                            sealed, condition, photos, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :medium, :number, :from, %s, :holder, :place, :sealed,
                            :condition, :photos, :by, :byName, :byPost, :now)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("medium", chain.medium())
                .param("number", chain.version() + 1)
                .param("from", from == null ? null : from.value())
                .params(ToldTimeColumns.parameters(next.since().time()))
                .param("holder", next.holder().strip())
                .param("place", next.place().strip())
                .param("sealed", next.sealed())
                .param("condition", next.condition().strip())
                .param("photos", next.photoIds().toArray(Long[]::new))
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    private static CustodyEntry entry(ResultSet row) throws SQLException {
        return new CustodyEntry(
                row.getInt("number"),
                CaseText.of(row.getString("received_from")),
                ToldTimeColumns.read(row),
                new CaseText(row.getString("holder")),
                new CaseText(row.getString("place")),
                row.getBoolean("sealed"),
                new CaseText(row.getString("condition")),
                List.of((Long[]) row.getArray("photos").getArray()),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }
}
