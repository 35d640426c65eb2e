package jp.todoke.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 経緯: who did what when, insert-only; a correction is a new line and both stay visible. */
@Service
public class CourseOfEvents {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    CourseOfEvents(JdbcClient sql, Clock clock, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Adds a fact; the caller holds the lock of the case. Gives the line's id. */
    @Transactional
    public long add(IncidentId incident, NewEntry entry) {
        var id = insert(incident, entry, null);
        events.publishEvent(new CourseEntryAdded(incident, entry.kind(), id));
        return id;
    }

    /** Lets {@code entry} stand in for a line that holds; refused when somebody corrected that line before. */
    @Transactional
    public long correct(IncidentId incident, long corrected, NewEntry entry) {
        var old = of(incident).stream().filter(line -> line.id() == corrected).findFirst()
                .orElseThrow(() -> new EntryNotFound(corrected));
        if (!old.holds()) {
            throw new EntryAlreadyCorrected(corrected);
        }
        var id = insert(incident, entry, corrected);
        events.publishEvent(new CourseEntryCorrected(incident, corrected, id));
        return id;
    }

    /** All lines in the order of events, corrected ones included; lines of a day without an hour follow that day's others. */
    @Transactional(readOnly = true)
    public List<CourseEntry> of(IncidentId incident) {
        return sql.sql("""
                select e.*, n.id as corrected_by from course_entry e left join course_entry n on n.corrects = e.id
                where e.incident = :incident order by e.starts_on, e.starts_at nulls last, e.ends_at nulls first, e.id""")
                .param("incident", incident.value())
                .query(CourseOfEvents::line).list();
    }

    private long insert(IncidentId incident, NewEntry entry, @Nullable Long corrects) {
        var actor = currentActor.get();
        var time = entry.time();
        return sql.sql("""
                insert into course_entry (incident, starts_on, starts_at, ends_on, ends_at, open_end, approx, actor, what, kind,
                    source, corrects, recorded_by, recorded_by_name, recorded_at)
                values (:incident, :startsOn, :startsAt, :endsOn, :endsAt, :openEnd, :approx, :actor, :what, :kind,
                    :source, :corrects, :recordedBy, :recordedByName, :recordedAt) returning id""")
                .param("incident", incident.value())
                .param("startsOn", time.startsOn())
                .param("startsAt", Times.stored(time.startsAt()))
                .param("endsOn", time.endsOn())
                .param("endsAt", Times.stored(time.endsAt()))
                .param("openEnd", time.openEnd())
                .param("approx", time.approx())
                .param("actor", entry.actor())
                .param("what", entry.what())
                .param("kind", entry.kind().name())
                .param("source", entry.source())
                .param("corrects", corrects)
                .param("recordedBy", actor.accountId())
                .param("recordedByName", actor.displayName())
                .param("recordedAt", Times.stored(clock.instant()))
                .query(Long.class).single();
    }

    private static CourseEntry line(ResultSet row, int index) throws SQLException {
        var time = new EntryTime(
                row.getObject("starts_on", LocalDate.class), Times.read(row, "starts_at"),
                row.getObject("ends_on", LocalDate.class), Times.read(row, "ends_at"),
                row.getBoolean("open_end"), row.getBoolean("approx"));
        return new CourseEntry(
                row.getLong("id"), time, CaseText.of(row.getString("actor")), new CaseText(row.getString("what")),
                EntryKind.valueOf(row.getString("kind")), row.getString("source"),
                new CaseText(row.getString("recorded_by_name")), Times.known(row, "recorded_at"),
                row.getObject("corrects", Long.class), row.getObject("corrected_by", Long.class));
    }
}
