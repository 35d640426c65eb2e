package jp.todoke.addressee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.todoke.addressee.Dismissal.DismissalDecision;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The addressees of cases, what they were told and what was said of not telling them: added and read, never changed.
 */
@Repository
class CaseAddresseeRows {

    private final JdbcClient sql;

    CaseAddresseeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives the number of the addressee in the case; {@code reason} is null where the rule named it. */
    long add(IncidentId incident, long addressee, @Nullable String reason, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into case_addressee (incident, addressee, by_rule, reason, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:incident, :addressee, :byRule, :reason, :by, :byName, :byPost, :recordedAt)
                        returning id""")
                .param("incident", incident.value())
                .param("addressee", addressee)
                .param("byRule", reason == null)
                .param("reason", reason)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    /** Adds a report; false where another report to that addressee has its receipt number, and nothing may be kept. */
    boolean add(IncidentId incident, CaseAddressee to, AddresseeReport report, Instant now) {
        var id = sql.sql("insert into addressee_report (incident, case_addressee, number, means, told_to, words,"
                        + " receipt_number, " + ToldTimeColumns.NAMES
                        + ", acted_by, acted_name, acted_post, recorded_at)"
                        + " values (:incident, :to, :number, :means, :toldTo, :words, :receipt, "
                        + ToldTimeColumns.VALUES + ", :by, :byName, :byPost, :now) returning id")
                .param("incident", incident.value())
                .param("to", to.id())
                .param("number", report.number())
                .param("means", report.means().name())
                .param("toldTo", CaseText.orNull(report.toldTo()))
                .param("words", report.words().value())
                .param("receipt", CaseText.orNull(report.receiptNumber()))
                .params(ToldTimeColumns.parameters(report.time()))
                .params(report.by().parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
        return report.receiptNumber() == null
                || takeReceipt(to.addressee(), report.receiptNumber().value(), id);
    }

    private boolean takeReceipt(long addressee, String number, long report) {
        return sql.sql(
                                """
                                insert into addressee_receipt (addressee, number, report) values (:addressee,
                                    upper(regexp_replace(normalize(:number, NFKC), '\\s', '', 'g')), :report)
                                    on conflict do nothing""")
                        .param("addressee", addressee)
                        .param("number", number)
                        .param("report", report)
                        .update()
                == 1;
    }

    /** Gives the number of the word that it need not be told. */
    long dismiss(IncidentId incident, long id, String reason, ActedBy by, Instant now) {
        return sql.sql(
                        """
                        insert into addressee_dismissal (incident, case_addressee, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :id, :reason, :by, :byName, :byPost, :now) returning id""")
                .param("incident", incident.value())
                .param("id", id)
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
    }

    void decide(long dismissal, boolean confirmed, @Nullable String reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                        insert into addressee_dismissal_decision (dismissal, confirmed, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:dismissal, :confirmed, :reason, :by, :byName, :byPost, :now)""")
                .param("dismissal", dismissal)
                .param("confirmed", confirmed)
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** Those of the case in the order in which they were added. */
    List<CaseAddressee> of(IncidentId incident) {
        return sql.sql("select * from case_addressee where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> {
                    var id = row.getLong("id");
                    return new CaseAddressee(
                            id,
                            row.getLong("addressee"),
                            row.getBoolean("by_rule"),
                            CaseText.of(row.getString("reason")),
                            ActedBy.of(row),
                            DbTime.required(row, "recorded_at"),
                            reports(id),
                            dismissals(id));
                })
                .list();
    }

    private List<AddresseeReport> reports(long id) {
        return sql.sql("select * from addressee_report where case_addressee = :id order by number")
                .param("id", id)
                .query((row, n) -> new AddresseeReport(
                        row.getInt("number"),
                        ToldTimeColumns.read(row),
                        ReportMeans.valueOf(row.getString("means")),
                        CaseText.of(row.getString("told_to")),
                        new CaseText(row.getString("words")),
                        CaseText.of(row.getString("receipt_number")),
                        ActedBy.of(row)))
                .list();
    }

    private List<Dismissal> dismissals(long id) {
        return sql.sql(
                        """
                        select m.*, d.confirmed, d.reason as answer, d.acted_by as second_by, d.acted_name as second_name,
                            d.acted_post as second_post, d.recorded_at as decided_at
                        from addressee_dismissal m left join addressee_dismissal_decision d on d.dismissal = m.id
                        where m.case_addressee = :id order by m.id desc""")
                .param("id", id)
                .query((row, n) -> new Dismissal(
                        row.getLong("id"),
                        new CaseText(row.getString("reason")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at"),
                        decision(row)))
                .list();
    }

    private static @Nullable DismissalDecision decision(ResultSet row) throws SQLException {
        var at = DbTime.read(row, "decided_at");
        return at == null
                ? null
                : new DismissalDecision(
                        row.getBoolean("confirmed"),
                        CaseText.of(row.getString("answer")),
                        ActedBy.of(row, "second"),
                        at);
    }
}
