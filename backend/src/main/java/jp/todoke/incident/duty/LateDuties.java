package jp.todoke.incident.duty;

import java.time.Instant;
import java.util.Optional;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * From which knowledge a duty counts that arose after two persons had judged that there was none; added and read, never
 * changed.
 */
@Repository
class LateDuties {

    private final JdbcClient sql;

    LateDuties(JdbcClient sql) {
        this.sql = sql;
    }

    /** Known since {@code knownAt}, written down at {@code recordedAt}. */
    record LateDuty(Instant knownAt, Instant recordedAt) {}

    void add(IncidentId incident, LegalDuty duty, Instant knownAt, Instant now) {
        sql.sql(
                        """
                        insert into duty_arisen_late (incident, duty, known_at, recorded_at)
                            values (:incident, :duty, :known, :now)""")
                .param("incident", incident.value())
                .param("duty", duty.name())
                .param("known", DbTime.of(knownAt))
                .param("now", DbTime.of(now))
                .update();
    }

    /** The last one of the duty. */
    Optional<LateDuty> of(IncidentId incident, LegalDuty duty) {
        return sql.sql(
                        """
                        select known_at, recorded_at from duty_arisen_late
                            where incident = :incident and duty = :duty order by id desc limit 1""")
                .param("incident", incident.value())
                .param("duty", duty.name())
                .query((row, n) -> new LateDuty(DbTime.required(row, "known_at"), DbTime.required(row, "recorded_at")))
                .optional();
    }
}
