package jp.todoke.supervisor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.reopening.Run;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.SupervisorReport.EarlierReport;
import jp.todoke.supervisor.SupervisorView.HeadReport;
import jp.todoke.supervisor.SupervisorView.Receipt;
import jp.todoke.supervisor.SupervisorView.WrittenReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reports, receipts and decisions, of each run of the line: added and read, never changed. */
@Repository
class SupervisorReports {

    private final JdbcClient jdbc;
    private final Runs runs;
    private final EarlyEnds earlyEnds;

    SupervisorReports(JdbcClient jdbc, Runs runs, EarlyEnds earlyEnds) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.earlyEnds = earlyEnds;
    }

    SupervisorReport of(IncidentId incident, PartId part) {
        var all = runs.ofReportLine(incident, part);
        var earlier = all.stream()
                .filter(run -> run.until() != null)
                .map(run -> new EarlierReport(run, of(incident, part, run, List.of(), null)))
                .toList();
        return of(
                incident,
                part,
                Runs.last(all),
                earlier,
                earlyEnds.ofUnit(incident, part).orElse(null));
    }

    private SupervisorReport of(
            IncidentId incident, PartId part, Run run, List<EarlierReport> earlier, @Nullable EarlyEnd earlyEnd) {
        var head = of(
                        """
                        select * from head_report where incident = :incident and part = :part
                            and reopening is not distinct from :reopening""",
                        incident,
                        part)
                .param("reopening", run.reopening())
                .query((row, n) -> headReport(row))
                .optional();
        var wentUp = of(
                        """
                        select went_up_at from head_silent where incident = :incident and part = :part
                            and reopening is not distinct from :reopening""",
                        incident,
                        part)
                .param("reopening", run.reopening())
                .query((row, n) -> DbTime.required(row, "went_up_at"))
                .optional();
        var written = of(
                        """
                select w.*, d.accepted, d.reason, d.decided_at,
                    d.acted_post as decided_post,
                    d.on_behalf as decided_on_behalf
                from written_report w left join written_report_decision d on d.report = w.id
                where w.incident = :incident and w.part = :part
                    and w.reopening is not distinct from :reopening order by w.id""",
                        incident,
                        part)
                .param("reopening", run.reopening())
                .query((row, n) -> writtenReport(row))
                .list();
        return new SupervisorReport(
                earlier,
                head.orElse(null),
                wentUp.orElse(null),
                receipt(incident, part, run).orElse(null),
                written,
                earlyEnd);
    }

    /** The section's own receipt of a case that was reported without a unit. */
    Optional<Receipt> sectionReceipt(IncidentId incident) {
        return receiptOf(incident, null, null);
    }

    /** The receipt from a unit in that run. */
    Optional<Receipt> receipt(IncidentId incident, PartId part, Run run) {
        return receiptOf(incident, part, run.reopening());
    }

    private Optional<Receipt> receiptOf(IncidentId incident, @Nullable PartId part, @Nullable Long reopening) {
        return of(
                        """
                select * from chief_receipt
                where incident = :incident and part is not distinct from :part
                    and reopening is not distinct from :reopening""",
                        incident,
                        part)
                .param("reopening", reopening)
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
                insert into head_report (incident, part, reopening, %s, reporter, means, words, after_rise,
                    lateness_reason,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, :reopening, %s, :reporter, :means, :words, :afterRise, :latenessReason,
                    :onBehalf, :by, :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param("reopening", present(incident, part))
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
        of(
                        """
                        insert into head_silent (incident, part, reopening, went_up_at)
                        values (:incident, :part, :reopening, :at)""",
                        incident,
                        part)
                .param("reopening", present(incident, part))
                .param("at", DbTime.of(at))
                .update();
    }

    void add(IncidentId incident, PartId part, ReceiptEntry entry, @Nullable Long onBehalf, RecordedBy recorded) {
        signed(
                        recorded,
                        onBehalf,
                        """
                insert into chief_receipt (incident, part, reopening, %s, means, told_by, instructed,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, :reopening, %s, :means, :toldBy, :instructed, :onBehalf, :by, :byName,
                    :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param("reopening", present(incident, part))
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
                insert into written_report (incident, part, reopening, %s, management_state, course, later_measures,
                    on_behalf, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, :reopening, %s, :managementState, :course, :laterMeasures,
                    :onBehalf, :by, :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param("reopening", present(incident, part))
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

    private @Nullable Long present(IncidentId incident, PartId part) {
        return Runs.last(runs.ofReportLine(incident, part)).reopening();
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
