package jp.todoke.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in the database. */
@Component
public class IncidentRows {

    private final JdbcClient sql;

    IncidentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The next number of the fiscal year; the counter's row stays locked until the case is saved, so no number is lost.
     */
    public IncidentId nextNumber(int fiscalYear) {
        var running = sql.sql(
                        """
                insert into incident_counter (fiscal_year, last_number) values (:year, 1)
                on conflict (fiscal_year) do update set last_number = incident_counter.last_number + 1
                    returning last_number""")
                .param("year", fiscalYear)
                .query(Integer.class)
                .single();
        return IncidentId.of(fiscalYear, running);
    }

    public void add(Incident incident) {
        sql.sql(
                        """
                insert into incident (number, status, kind, medium, title, origin_unit, section_unit, reported_at,
                    reported_by)
                values (:number, :status, :kind, :medium, :title, :origin, :section, :reportedAt, :reportedBy)""")
                .param("number", incident.number().value())
                .param("status", incident.status().name())
                .param("kind", incident.kind().name())
                .param("medium", incident.medium().name())
                .param("title", incident.title())
                .param("origin", incident.originUnit())
                .param("section", incident.sectionUnit())
                .param("reportedAt", DbTime.of(incident.reportedAt()))
                .param("reportedBy", incident.reportedBy())
                .update();
        incident.units().forEach(part -> join(incident.number(), part, incident.reportedAt()));
    }

    private void join(IncidentId id, PartId part, Instant at) {
        sql.sql("insert into concerned_unit (incident, unit_code, joined_at) values (:incident, :unit, :at)")
                .param("incident", id.value())
                .param("unit", part.value())
                .param("at", DbTime.of(at))
                .update();
    }

    /** Locks the row until the end of the transaction; false when there is no such case. */
    boolean lock(IncidentId id) {
        return sql.sql("select number from incident where number = :number for no key update")
                .param("number", id.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    Optional<Incident> find(IncidentId id) {
        return sql.sql("""
                        select i.*, %s from incident i %s where i.number = :number"""
                        .formatted(FirstKnown.COLUMNS, FirstKnown.JOIN))
                .param("number", id.value())
                .query((row, index) -> incident(row))
                .optional();
    }

    List<IncidentId> running() {
        return sql
                .sql("select number from incident where status in ('RUNNING', 'AT_CLOSING_CHECK') order by number")
                .query(String.class)
                .list()
                .stream()
                .map(IncidentId::new)
                .toList();
    }

    /** All tracks have ended, now or before. */
    void atClosingCheck(IncidentId id) {
        sql.sql("update incident set status = 'AT_CLOSING_CHECK', tracks_ended = true where number = :number")
                .param("number", id.value())
                .update();
    }

    /** Something is at work again; that all tracks had ended stays true. */
    void running(IncidentId id) {
        sql.sql("update incident set status = 'RUNNING' where number = :number")
                .param("number", id.value())
                .update();
    }

    public boolean tracksEnded(IncidentId id) {
        return sql.sql("select tracks_ended from incident where number = :number")
                .param("number", id.value())
                .query(Boolean.class)
                .single();
    }

    /** It turned out to be of another kind, and is called by it from now on. */
    public void turnedOut(IncidentId id, IncidentKind kind, String title) {
        sql.sql("update incident set kind = :kind, title = :title where number = :number")
                .param("number", id.value())
                .param("kind", kind.name())
                .param("title", title)
                .update();
    }

    public void closed(IncidentId id) {
        sql.sql("update incident set status = 'CLOSED' where number = :number")
                .param("number", id.value())
                .update();
    }

    public void withdrawn(IncidentId id) {
        sql.sql("update incident set status = 'WITHDRAWN' where number = :number")
                .param("number", id.value())
                .update();
    }

    public void merged(IncidentId id) {
        sql.sql("update incident set status = 'MERGED' where number = :number")
                .param("number", id.value())
                .update();
    }

    /** The case with which a merged one goes on. */
    public Optional<IncidentId> mergedInto(IncidentId id) {
        return sql.sql("select into_case from case_merging where absorbed = :number")
                .param("number", id.value())
                .query(String.class)
                .optional()
                .map(IncidentId::new);
    }

    /** It runs again after its closing; its tracks have yet to end. */
    public void reopened(IncidentId id) {
        sql.sql("update incident set status = 'RUNNING', tracks_ended = false where number = :number")
                .param("number", id.value())
                .update();
    }

    private Incident incident(ResultSet row) throws SQLException {
        var number = new IncidentId(row.getString("number"));
        var known = FirstKnown.of(row);
        return new Incident(
                number,
                IncidentStatus.valueOf(row.getString("status")),
                IncidentKind.valueOf(row.getString("kind")),
                MediumKind.valueOf(row.getString("medium")),
                row.getString("title"),
                row.getString("origin_unit"),
                row.getString("section_unit"),
                units(number),
                known.at(),
                known.told(),
                DbTime.required(row, "reported_at"),
                row.getLong("reported_by"));
    }

    List<PartId> units(IncidentId id) {
        return sql
                .sql("select unit_code from concerned_unit where incident = :incident order by joined_at, unit_code")
                .param("incident", id.value())
                .query(String.class)
                .list()
                .stream()
                .map(PartId::new)
                .toList();
    }
}
