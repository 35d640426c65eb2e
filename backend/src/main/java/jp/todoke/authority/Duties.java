package jp.todoke.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Duties and filings, added and read, never changed. */
@Repository
class Duties {

    private final JdbcClient sql;

    Duties(JdbcClient sql) {
        this.sql = sql;
    }

    /** The duties of a case, the oldest first, with their filings. */
    List<Duty> of(IncidentId incident) {
        return sql.sql("select part, arose_at from authority_duty where incident = :incident order by arose_at, part")
                .param("incident", incident.value())
                .query((row, n) -> {
                    var part = new PartId(row.getString("part"));
                    return new Duty(part, instant(row, "arose_at"), filings(incident, part));
                }).list();
    }

    /** Adds a duty; false when the case has it already. */
    boolean add(IncidentId incident, PartId part, Instant arose) {
        return sql.sql("insert into authority_duty (incident, part, arose_at) values (:incident, :part, :arose) on conflict do nothing")
                .param("incident", incident.value()).param("part", part.value()).param("arose", DbTime.of(arose)).update() == 1;
    }

    void add(IncidentId incident, PartId part, Filing filing, Instant now) {
        sql.sql("""
                        insert into authority_filing (incident, part, kind, filed_at, receipt_number, note, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :part, :kind, :at, :receipt, :note, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value()).param("part", part.value()).param("kind", filing.kind().name())
                .param("at", DbTime.of(filing.at()))
                .param("receipt", filing.receiptNumber() == null ? null : filing.receiptNumber().value())
                .param("note", filing.note() == null ? null : filing.note().value())
                .params(filing.by().parameters()).param("now", DbTime.of(now)).update();
    }

    private List<Filing> filings(IncidentId incident, PartId part) {
        return sql.sql("select * from authority_filing where incident = :incident and part = :part order by filed_at, id")
                .param("incident", incident.value()).param("part", part.value())
                .query((row, n) -> new Filing(Filing.Kind.valueOf(row.getString("kind")), instant(row, "filed_at"),
                        CaseText.of(row.getString("receipt_number")), CaseText.of(row.getString("note")), ActedBy.of(row)))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
