package jp.todoke.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the kind of incident and of a wrongful purpose since the first report: added and read, never changed. */
@Component
class Natures {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Natures(JdbcClient sql, Clock clock, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.currentActor = currentActor;
        this.events = events;
    }

    void add(IncidentId incident, NewNature nature) {
        var actor = currentActor.get();
        sql.sql("""
                insert into incident_nature (incident, kind, malice, known_at, reason, recorded_by, recorded_by_name, recorded_at)
                values (:incident, :kind, :malice, :known, :reason, :by, :byName, :now)""")
                .param("incident", incident.value()).param("kind", nature.kind().name()).param("malice", nature.malice().name())
                .param("known", Times.stored(nature.knownAt())).param("reason", nature.reason())
                .param("by", actor.accountId()).param("byName", actor.displayName()).param("now", Times.stored(clock.instant())).update();
        events.publishEvent(new NatureRecorded(incident, nature.kind(), nature.malice()));
    }

    /** The last one first: it holds. Empty while what the first report said does. */
    List<Nature> of(IncidentId incident) {
        return sql.sql("select * from incident_nature where incident = :incident order by id desc")
                .param("incident", incident.value()).query(Natures::nature).list();
    }

    private static Nature nature(ResultSet row, int index) throws SQLException {
        return new Nature(IncidentKind.valueOf(row.getString("kind")), Malice.valueOf(row.getString("malice")), Times.known(row, "known_at"),
                new CaseText(row.getString("reason")), new CaseText(row.getString("recorded_by_name")), Times.known(row, "recorded_at"));
    }
}
