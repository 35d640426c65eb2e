package jp.todoke.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.ToldTimeColumns;
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

/** The units of a case: those of the first report, and those that joined later. */
@Component
public class ConcernedUnits {

    private final JdbcClient sql;
    private final Units units;

    ConcernedUnits(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** All of them in the order of joining. */
    @Transactional(readOnly = true)
    public List<ConcernedUnit> of(IncidentId incident) {
        return sql.sql("select * from concerned_unit where incident = :incident order by joined_at, unit_code")
                .param("incident", incident.value())
                .query((row, n) -> unit(row))
                .list();
    }

    /** Those that were not known at the first report. */
    @Transactional(readOnly = true)
    public List<PartId> joinedLater(IncidentId incident) {
        return of(incident).stream()
                .filter(unit -> unit.joined() != null)
                .map(unit -> new PartId(unit.code()))
                .toList();
    }

    /** {@code known}: since when its people know; null where the knowledge of a merged case tells it. */
    public void add(
            IncidentId incident, PartId part, @Nullable ToldTime known, CaseText reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                        insert into concerned_unit (incident, unit_code, joined_at, %s, reason, acted_by,
                            acted_name, acted_post)
                        values (:incident, :unit, :now, %s, :reason, :by, :byName, :byPost)"""
                                .formatted(ToldTimeColumns.names("known"), ToldTimeColumns.values("known")))
                .param("incident", incident.value())
                .param("unit", part.value())
                .param("now", DbTime.of(now))
                .params(ToldTimeColumns.parameters("known", known))
                .param("reason", reason.value())
                .params(by.parameters())
                .update();
    }

    private ConcernedUnit unit(ResultSet row) throws SQLException {
        var code = row.getString("unit_code");
        return new ConcernedUnit(code, units.get(code).name(), joining(row));
    }

    private static ConcernedUnit.@Nullable Joining joining(ResultSet row) throws SQLException {
        var reason = CaseText.of(row.getString("reason"));
        return reason == null
                ? null
                : new ConcernedUnit.Joining(
                        ToldTimeColumns.read("known", row), reason, ActedBy.of(row), DbTime.required(row, "joined_at"));
    }
}
