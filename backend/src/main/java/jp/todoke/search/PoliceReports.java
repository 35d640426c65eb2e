package jp.todoke.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.RecordedBy;
import jp.todoke.search.SearchView.PoliceReport;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports to the police in the database: added and read, never changed. */
@Repository
class PoliceReports {

    private final JdbcClient jdbc;

    PoliceReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a row is besides the report: the press of the button, or the row that it corrects or strikes out; its line
     * of 経緯.
     */
    record Origin(@Nullable UUID key, @Nullable Long corrects, boolean removed, @Nullable Long courseEntry) {}

    boolean pressed(IncidentId incident, UUID key) {
        return jdbc.sql(
                        """
                        select exists (select from lost_property_report
                            where incident = :incident and request_key = :key)""")
                .param("incident", incident.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void add(IncidentId incident, PartId part, PoliceReportEntry entry, Origin origin, RecordedBy recorded) {
        jdbc.sql(
                        """
                insert into lost_property_report (incident, part, request_key, corrects, removed, kind, %s,
                    station, receipt_number,
                    reported_by, note, course_entry, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, :key, :corrects, :removed, :kind, %s, :station, :receiptNumber,
                    :reportedBy, :note, :courseEntry, :by, :byName, :byPost, :recordedAt)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param("key", origin.key())
                .param("corrects", origin.corrects())
                .param("removed", origin.removed())
                .param("kind", entry.kind().name())
                .params(ToldTimeColumns.parameters(entry.time().time()))
                .param("station", entry.station().strip())
                .param("receiptNumber", entry.receiptNumber())
                .param("reportedBy", entry.reportedBy().strip())
                .param("note", entry.note())
                .param("courseEntry", origin.courseEntry())
                .params(recorded.parameters())
                .update();
    }

    private static PoliceReport report(ResultSet row) throws SQLException {
        return new PoliceReport(
                row.getLong("id"),
                PoliceReportKind.valueOf(row.getString("kind")),
                ToldTimeColumns.read(row),
                new CaseText(row.getString("station")),
                CaseText.of(row.getString("receipt_number")),
                new CaseText(row.getString("reported_by")),
                CaseText.of(row.getString("note")),
                row.getBoolean("removed"),
                row.getObject("corrects", Long.class),
                row.getObject("corrected_by", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    /** Every row in the order in which it was written, corrected ones included. */
    List<PoliceReport> of(IncidentId incident, PartId part) {
        return jdbc.sql(
                        """
                select r.*, n.id as corrected_by
                    from lost_property_report r left join lost_property_report n on n.corrects = r.id
                where r.incident = :incident and r.part = :part order by r.id""")
                .param("incident", incident.value())
                .param("part", part.value())
                .query((row, n) -> report(row))
                .list();
    }

    /** The line of the course of events that tells of a report. */
    @Nullable
    Long courseEntryOf(long report) {
        return jdbc.sql("select course_entry from lost_property_report where id = :id")
                .param("id", report)
                .query((row, index) -> row.getObject(1, Long.class))
                .optional()
                .orElse(null);
    }
}
