package jp.todoke.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facilities of a case: those of the first report, and those that joined later. */
@Component
public class ConcernedFacilities {

    private final JdbcClient sql;
    private final Units units;

    ConcernedFacilities(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** All of them in the order of joining. */
    @Transactional(readOnly = true)
    public List<ConcernedFacility> of(IncidentId incident) {
        return sql.sql("select * from incident_facility where incident = :incident order by joined_at, unit_code")
                .param("incident", incident.value())
                .query((row, n) -> facility(row))
                .list();
    }

    /** Those that were not known at the first report. */
    @Transactional(readOnly = true)
    public List<PartId> joinedLater(IncidentId incident) {
        return of(incident).stream()
                .filter(facility -> facility.joined() != null)
                .map(facility -> new PartId(facility.code()))
                .toList();
    }

    public void add(IncidentId incident, PartId facility, Instant knownAt, CaseText reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                        insert into incident_facility (incident, unit_code, joined_at, known_at, reason, acted_by,
                            acted_name, acted_post)
                        values (:incident, :unit, :now, :knownAt, :reason, :by, :byName, :byPost)""")
                .param("incident", incident.value())
                .param("unit", facility.value())
                .param("now", DbTime.of(now))
                .param("knownAt", DbTime.of(knownAt))
                .param("reason", reason.value())
                .params(by.parameters())
                .update();
    }

    private ConcernedFacility facility(ResultSet row) throws SQLException {
        var code = row.getString("unit_code");
        return new ConcernedFacility(code, units.get(code).name(), joining(row));
    }

    private static ConcernedFacility.@Nullable Joining joining(ResultSet row) throws SQLException {
        var knownAt = DbTime.read(row, "known_at");
        return knownAt == null
                ? null
                : new ConcernedFacility.Joining(
                        knownAt,
                        new CaseText(row.getString("reason")),
                        ActedBy.of(row),
                        DbTime.required(row, "joined_at"));
    }
}
