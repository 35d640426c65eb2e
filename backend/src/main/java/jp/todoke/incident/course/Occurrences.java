package jp.todoke.incident.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.course.Exposure.ExposureRecorded;
import jp.todoke.incident.course.Occurrence.OccurrenceRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 発生と露出: when it happened, and for how long the information lay open; added and read, the last one holds. */
@Component
public class Occurrences {

    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    Occurrences(JdbcClient sql, Clock clock, Signatures signatures, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
        this.events = events;
    }

    /** It happened then, or nobody knows when. The caller holds the lock of the case. */
    public void add(IncidentId incident, @Nullable ToldTime time, String basis) {
        sql.sql(
                        """
                        insert into occurrence (incident, %s, basis, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, %s, :basis, :by, :byName, :byPost, :now)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .params(ToldTimeColumns.parameters(time))
                .param("basis", basis)
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new OccurrenceRecorded(incident, time != null));
    }

    /** The information lay open for so long. The caller holds the lock of the case. */
    public void add(IncidentId incident, NewExposure exposure) {
        sql.sql(
                        """
                        insert into exposure (incident, exposed, %s, contained_by, basis, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :exposed, %s, :containedBy, :basis, :by, :byName, :byPost, :now)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("exposed", exposure.exposed().name())
                .params(ToldTimeColumns.parameters(exposure.time()))
                .param("containedBy", exposure.containedBy())
                .param("basis", exposure.basis())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new ExposureRecorded(incident, exposure.exposed()));
    }

    /** The last one first: it holds. Empty while nobody has said. */
    public List<Occurrence> of(IncidentId incident) {
        return sql.sql("select * from occurrence where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query((row, index) -> new Occurrence(
                        time(row),
                        new CaseText(row.getString("basis")),
                        new CaseText(row.getString("acted_name")),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    /** The last one first: it holds. Empty while nobody has said. */
    public List<Exposure> exposures(IncidentId incident) {
        return sql.sql("select * from exposure where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query((row, index) -> new Exposure(
                        Exposure.Exposed.valueOf(row.getString("exposed")),
                        time(row),
                        CaseText.of(row.getString("contained_by")),
                        new CaseText(row.getString("basis")),
                        new CaseText(row.getString("acted_name")),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private static @Nullable ToldTime time(ResultSet row) throws SQLException {
        return row.getObject("starts_on") == null ? null : ToldTimeColumns.read(row);
    }
}
