package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Nature.NatureRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of the kind of incident and of a wrongful purpose since the first report: added and read, never
 * changed.
 */
@Component
public class Natures {

    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    Natures(JdbcClient sql, Clock clock, Signatures signatures, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
        this.events = events;
    }

    public void add(IncidentId incident, NewNature nature) {
        sql.sql(
                        """
                insert into incident_nature (incident, kind, malice, known_at, reason, acted_by, acted_name,
                    acted_post, recorded_at)
                values (:incident, :kind, :malice, :known, :reason, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("kind", nature.kind().name())
                .param("malice", nature.malice().name())
                .param("known", DbTime.of(nature.knownAt()))
                .param("reason", nature.reason())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new NatureRecorded(incident, nature.kind(), nature.malice()));
    }

    /** The last one first: it holds. Empty while what the first report said does. */
    public List<Nature> of(IncidentId incident) {
        return sql.sql("select * from incident_nature where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query(Natures::nature)
                .list();
    }

    private static Nature nature(ResultSet row, int index) throws SQLException {
        return new Nature(
                IncidentKind.valueOf(row.getString("kind")),
                Malice.valueOf(row.getString("malice")),
                DbTime.required(row, "known_at"),
                new CaseText(row.getString("reason")),
                new CaseText(row.getString("acted_name")),
                DbTime.required(row, "recorded_at"));
    }
}
