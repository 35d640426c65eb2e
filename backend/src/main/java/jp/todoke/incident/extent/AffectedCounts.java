package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.extent.AffectedCount.CountRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many are concerned: a dated series, insert-only. */
@Component
public class AffectedCounts {

    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    AffectedCounts(JdbcClient sql, Clock clock, Signatures signatures, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
        this.events = events;
    }

    public void add(IncidentId incident, NewCount count) {
        sql.sql(
                        """
                insert into affected_count (incident, as_of, unit, min, max, approx, basis, of_which, acted_by,
                    acted_name, acted_post, recorded_at)
                values (:incident, :asOf, :unit, :min, :max, :approx, :basis, :ofWhich, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("asOf", DbTime.of(count.asOf()))
                .param("unit", count.unit().name())
                .param("min", count.min())
                .param("max", count.max())
                .param("approx", count.approx())
                .param("basis", count.basis())
                .param("ofWhich", count.ofWhich())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new CountRecorded(incident, count.unit(), count.min(), count.max()));
    }

    /** How many persons are concerned; empty where nobody has counted persons. */
    public Optional<AffectedPersons> persons(IncidentId incident) {
        return AffectedPersons.of(of(incident));
    }

    /** The newest first. */
    public List<AffectedCount> of(IncidentId incident) {
        return sql.sql("select * from affected_count where incident = :incident order by as_of desc, id desc")
                .param("incident", incident.value())
                .query(AffectedCounts::entry)
                .list();
    }

    private static AffectedCount entry(ResultSet row, int index) throws SQLException {
        return new AffectedCount(
                row.getLong("id"),
                DbTime.required(row, "as_of"),
                CountUnit.valueOf(row.getString("unit")),
                row.getObject("min", Integer.class),
                row.getObject("max", Integer.class),
                row.getBoolean("approx"),
                new CaseText(row.getString("basis")),
                CaseText.of(row.getString("of_which")),
                ActedBy.of(row).name(),
                DbTime.required(row, "recorded_at"));
    }
}
