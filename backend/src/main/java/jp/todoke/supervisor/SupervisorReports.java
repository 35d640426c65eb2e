package jp.todoke.supervisor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.SupervisorView.HeadReport;
import jp.todoke.supervisor.SupervisorView.Receipt;
import jp.todoke.supervisor.SupervisorView.WrittenReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reports, receipts and decisions: added and read, never changed. */
@Repository
class SupervisorReports {

    private final JdbcClient jdbc;
    private final EarlyEnds earlyEnds;

    SupervisorReports(JdbcClient jdbc, EarlyEnds earlyEnds) {
        this.jdbc = jdbc;
        this.earlyEnds = earlyEnds;
    }

    SupervisorReport of(IncidentId incident, PartId part) {
        var head = of(
                        """
                        select * from head_report where incident = :incident and part = :part""",
                        incident,
                        part)
                .query((row, n) -> headReport(row))
                .optional();
        var wentUp = of(
                        "select went_up_at from head_silent where incident = :incident and part = :part",
                        incident,
                        part)
                .query((row, n) -> DbTime.required(row, "went_up_at"))
                .optional();
        var written = of(
                        """
                select w.*, d.accepted, d.reason, d.decided_at,
                    d.acted_post as decided_post,
                    d.on_behalf as decided_on_behalf
                from written_report w left join written_report_decision d on d.report = w.id
                where w.incident = :incident and w.part = :part order by w.id""",
                        incident,
                        part)
                .query((row, n) -> writtenReport(row))
                .list();
        return new SupervisorReport(
                head.orElse(null),
                wentUp.orElse(null),
                receipt(incident, part).orElse(null),
                written,
                earlyEnds.ofUnit(incident, part).orElse(null));
    }

    /** The receipt from a unit, or without one the section's own. */
    Optional<Receipt> receipt(IncidentId incident, @Nullable PartId part) {
        return of(
                        """
                select * from chief_receipt
                where incident = :incident and part is not distinct from :part""",
                        incident,
                        part)
                .query((row, n) -> receipt(row))
                .optional();
    }

    void add(
            IncidentId incident,
            PartId part,
            HeadReportEntry entry,
            boolean afterRise,
            @Nullable Long onBehalf,
            RecordedBy recorded) {
        signed(
                        recorded,
                        onBehalf,
                        """
                insert into head_report (incident, part, %s, reporter, means, words, after_rise,
                    lateness_reason,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, %s, :reporter, :means, :words, :afterRise, :latenessReason,
                    :onBehalf, :by, :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .params(ToldTimeColumns.parameters(entry.time().time()))
                .param("reporter", entry.reporter())
                .param("means", entry.means().name())
                .param("words", entry.words())
                .param("afterRise", afterRise)
                .param("latenessReason", entry.latenessReason())
                .update();
    }

    /** The head's report in a case that is merged into another one, as it stands there, for that other one. */
    void carryHeadReport(IncidentId from, IncidentId into, PartId part) {
        of(
                        """
                        insert into head_report (incident, part, %s, reporter, means, words, after_rise,
                            lateness_reason, on_behalf, acted_by, acted_name, acted_post, recorded_at)
                        select :into, part, %1$s, reporter, means, words, false,
                            lateness_reason, on_behalf, acted_by, acted_name, acted_post, recorded_at
                        from head_report where incident = :incident and part = :part"""
                                .formatted(ToldTimeColumns.NAMES),
                        from,
                        part)
                .param("into", into.value())
                .update();
    }

    /** That the first report went up by itself. */
    void wentUp(IncidentId incident, PartId part, Instant at) {
        of("insert into head_silent (incident, part, went_up_at) values (:incident, :part, :at)", incident, part)
                .param("at", DbTime.of(at))
                .update();
    }

    void add(IncidentId incident, PartId part, ReceiptEntry entry, @Nullable Long onBehalf, RecordedBy recorded) {
        signed(
                        recorded,
                        onBehalf,
                        """
                insert into chief_receipt (incident, part, %s, means, told_by, instructed,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, %s, :means, :toldBy, :instructed, :onBehalf, :by, :byName,
                    :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .params(ToldTimeColumns.parameters(entry.time().time()))
                .param("means", entry.means().name())
                .param("toldBy", entry.toldBy())
                .param("instructed", !entry.noInstruction())
                .update();
    }

    void add(IncidentId incident, PartId part, WrittenReportEntry entry, @Nullable Long onBehalf, RecordedBy recorded) {
        signed(
                        recorded,
                        onBehalf,
                        """
                insert into written_report (incident, part, %s, management_state, course, later_measures,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, %s, :managementState, :course, :laterMeasures,
                    :onBehalf, :by, :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .params(ToldTimeColumns.parameters(entry.time().time()))
                .param("managementState", entry.managementState())
                .param("course", entry.course())
                .param("laterMeasures", entry.laterMeasures())
                .update();
    }

    void add(WrittenReport report, WrittenReportDecision decision, @Nullable Long onBehalf, RecordedBy recorded) {
        signed(
                        recorded,
                        onBehalf,
                        """
                insert into written_report_decision (report, accepted, reason, decided_at, on_behalf, acted_by,
                    acted_name, acted_post, recorded_at)
                values (:report, :accepted, :reason, :decidedAt, :onBehalf, :by, :byName, :byPost, :recordedAt)""")
                .param("report", report.id())
                .param("accepted", decision.accepted())
                .param("reason", decision.reason())
                .param("decidedAt", DbTime.of(decision.decidedAt()))
                .update();
    }

    private static HeadReport headReport(ResultSet row) throws SQLException {
        return new HeadReport(
                ToldTimeColumns.read(row),
                new CaseText(row.getString("reporter")),
                ReportMeans.valueOf(row.getString("means")),
                new CaseText(row.getString("words")),
                row.getBoolean("after_rise"),
                CaseText.of(row.getString("lateness_reason")),
                row.getObject("on_behalf", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                ToldTimeColumns.read(row),
                ReportMeans.valueOf(row.getString("means")),
                CaseText.of(row.getString("told_by")),
                row.getBoolean("instructed"),
                row.getObject("on_behalf", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    private static WrittenReport writtenReport(ResultSet row) throws SQLException {
        return new WrittenReport(
                row.getLong("id"),
                ToldTimeColumns.read(row),
                new CaseText(row.getString("management_state")),
                new CaseText(row.getString("course")),
                new CaseText(row.getString("later_measures")),
                row.getObject("on_behalf", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"),
                row.getObject("accepted", Boolean.class),
                CaseText.of(row.getString("reason")),
                DbTime.read(row, "decided_at"),
                row.getString("decided_post"),
                row.getObject("decided_on_behalf", Long.class));
    }

    private StatementSpec of(String sql, IncidentId incident, @Nullable PartId part) {
        return jdbc.sql(sql).param("incident", incident.value()).param("part", part == null ? null : part.value());
    }

    private StatementSpec signed(RecordedBy recorded, @Nullable Long onBehalf, String sql) {
        return jdbc.sql(sql).param("onBehalf", onBehalf).params(recorded.parameters());
    }
}
