package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.CaseTitles;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentRows;
import jp.todoke.incident.Incidents;
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
    private final Incidents incidents;
    private final IncidentRows rows;
    private final Units units;
    private final Clock clock;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    Natures(
            JdbcClient sql,
            Incidents incidents,
            IncidentRows rows,
            Units units,
            Clock clock,
            Signatures signatures,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.incidents = incidents;
        this.rows = rows;
        this.units = units;
        this.clock = clock;
        this.signatures = signatures;
        this.events = events;
    }

    /** Adds what is known now; the case, which is locked, is called by its kind. */
    public void add(IncidentId incident, NewNature nature) {
        sql.sql(
                        """
                insert into incident_nature (incident, kind, kind_words, malice, noticed_by, noticed_by_words, danger,
                    danger_words, my_number, happened_where, %s, reason, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :kind, :kindWords, :malice, :noticedBy, :noticedByWords, :danger,
                    :dangerWords, :myNumber, :happenedWhere, %s, :reason, :by, :byName, :byPost, :now)"""
                                .formatted(ToldTimeColumns.names("known"), ToldTimeColumns.values("known")))
                .param("incident", incident.value())
                .param("kind", nature.kind().name())
                .param("kindWords", nature.kindWords())
                .param("malice", nature.malice().name())
                .params(nature.circumstances().parameters())
                .params(ToldTimeColumns.parameters("known", nature.known()))
                .param("reason", nature.reason())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        var known = incidents.get(incident);
        rows.turnedOut(
                incident, nature.kind(), CaseTitles.of(units.get(known.originUnit()), nature.kind(), known.medium()));
        events.publishEvent(new NatureRecorded(
                incident,
                nature.kind(),
                nature.malice(),
                nature.circumstances().danger(),
                nature.circumstances().myNumber()));
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
                CaseText.of(row.getString("kind_words")),
                Malice.valueOf(row.getString("malice")),
                Circumstances.read(row),
                Objects.requireNonNull(ToldTimeColumns.read("known", row)),
                new CaseText(row.getString("reason")),
                new CaseText(row.getString("acted_name")),
                DbTime.required(row, "recorded_at"));
    }
}
