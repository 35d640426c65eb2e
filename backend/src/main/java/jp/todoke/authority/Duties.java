package jp.todoke.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
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

    /** The duties of a case, the oldest first, with their filings in the order in which they were filed. */
    List<Duty> of(IncidentId incident) {
        return sql.sql("""
                        select d.part, d.arose_at, x.dissolved_at
                        from authority_duty d left join authority_duty_dissolved x on x.incident = d.incident and x.part = d.part
                        where d.incident = :incident order by d.arose_at, d.part""")
                .param("incident", incident.value())
                .query((row, n) -> {
                    var part = new PartId(row.getString("part"));
                    return new Duty(part, instant(row, "arose_at"), row.getObject("dissolved_at") == null ? null : instant(row, "dissolved_at"), filings(incident, part));
                }).list();
    }

    /** Adds a duty; false when the case has it already. */
    boolean add(IncidentId incident, PartId part, Instant arose) {
        return sql.sql("insert into authority_duty (incident, part, arose_at) values (:incident, :part, :arose) on conflict do nothing")
                .param("incident", incident.value()).param("part", part.value()).param("arose", DbTime.of(arose)).update() == 1;
    }

    void dissolve(IncidentId incident, PartId part, Instant at) {
        sql.sql("insert into authority_duty_dissolved (incident, part, dissolved_at) values (:incident, :part, :at)")
                .param("incident", incident.value()).param("part", part.value()).param("at", DbTime.of(at)).update();
    }

    void add(IncidentId incident, PartId part, Filing filing, Instant now) {
        sql.sql("""
                        insert into authority_filing (incident, part, kind, filed_at, receipt_number, note, unknown_items, supplement_by,
                            acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :part, :kind, :at, :receipt, :note, :unknown, :until, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value()).param("part", part.value()).param("kind", filing.kind().name())
                .param("at", DbTime.of(filing.at()))
                .param("receipt", filing.receiptNumber() == null ? null : filing.receiptNumber().value())
                .param("note", filing.note() == null ? null : filing.note().value())
                .param("unknown", filing.unknown().items().stream().map(ReportItem::name).toArray(String[]::new)).param("until", filing.unknown().until())
                .params(filing.by().parameters()).param("now", DbTime.of(now)).update();
    }

    private List<Filing> filings(IncidentId incident, PartId part) {
        return sql.sql("select * from authority_filing where incident = :incident and part = :part order by filed_at, id")
                .param("incident", incident.value()).param("part", part.value())
                .query((row, n) -> new Filing(Filing.Kind.valueOf(row.getString("kind")), instant(row, "filed_at"),
                        CaseText.of(row.getString("receipt_number")), CaseText.of(row.getString("note")), unknown(row), ActedBy.of(row)))
                .list();
    }

    private static Unknown unknown(ResultSet row) throws SQLException {
        return new Unknown(Stream.of((String[]) row.getArray("unknown_items").getArray()).map(ReportItem::valueOf).toList(),
                row.getObject("supplement_by", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
