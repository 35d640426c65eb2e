package jp.todoke.incident.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.course.PlannedAct.ActPlanned;
import jp.todoke.incident.course.PlannedAct.Outcome;
import jp.todoke.incident.course.PlannedAct.PlannedActEnded;
import jp.todoke.incident.course.PlannedAct.PlannedActEnding;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 今後の予定 of cases: insert-only, with what became of each. */
@Component
public class PlannedActs {

    private final JdbcClient sql;
    private final CourseOfEvents course;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlannedActs(
            JdbcClient sql,
            CourseOfEvents course,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.course = course;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a case in the order in which they were written down. */
    public List<PlannedAct> of(IncidentId incident) {
        return sql.sql(
                        """
                select p.*, u.name as unit_name, e.outcome, e.course_entry, e.reason, e.acted_by as end_by,
                    e.acted_name as end_name, e.acted_post as end_post, e.recorded_at as ended
                from planned_act p join unit u on u.code = p.unit left join planned_act_end e on e.act = p.id
                where p.incident = :incident order by p.id""")
                .param("incident", incident.value())
                .query((row, n) -> act(row))
                .list();
    }

    /** Whether the press of the button with this key counted already. */
    public boolean pressed(IncidentId incident, UUID key) {
        return sql.sql("select exists (select from planned_act where incident = :incident and request_key = :key)")
                .param("incident", incident.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Writes one down, of that unit and by that press; the caller holds the lock of the case. */
    public void add(IncidentId incident, String when, String what, String unit, UUID key) {
        var act = sql.sql(
                        """
                insert into planned_act (incident, planned_for, what, unit, request_key, acted_by, acted_name,
                    acted_post, recorded_at)
                values (:incident, :when, :what, :unit, :key, :by, :byName, :byPost, :now) returning id""")
                .param("incident", incident.value())
                .param("when", when)
                .param("what", what)
                .param("unit", unit)
                .param("key", key)
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
        events.publishEvent(new ActPlanned(incident, act));
    }

    /** What is still to come in a case that is merged into another one is to come in that one. Both are locked. */
    public void carry(IncidentId from, IncidentId into) {
        of(from).stream()
                .filter(PlannedAct::open)
                .forEach(act -> add(into, act.when().value(), act.what().value(), act.unit(), UUID.randomUUID()));
    }

    /** It was done: {@code line} goes into the course of events. The caller holds the lock of the case. */
    public void done(IncidentId incident, PlannedAct act, NewEntry line) {
        end(incident, act, Outcome.DONE, course.add(incident, line), null);
    }

    /** It will not be done. The caller holds the lock of the case. */
    public void lapsed(IncidentId incident, PlannedAct act, String reason) {
        end(incident, act, Outcome.LAPSED, null, reason);
    }

    private void end(
            IncidentId incident, PlannedAct act, Outcome outcome, @Nullable Long line, @Nullable String reason) {
        sql.sql(
                        """
                insert into planned_act_end (act, outcome, course_entry, reason, acted_by, acted_name, acted_post,
                    recorded_at)
                values (:act, :outcome, :line, :reason, :by, :byName, :byPost, :now)""")
                .param("act", act.id())
                .param("outcome", outcome.name())
                .param("line", line)
                .param("reason", reason)
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new PlannedActEnded(incident, act.id(), outcome));
    }

    private static PlannedAct act(ResultSet row) throws SQLException {
        var ended = DbTime.read(row, "ended");
        return new PlannedAct(
                row.getLong("id"),
                new CaseText(row.getString("planned_for")),
                new CaseText(row.getString("what")),
                row.getString("unit"),
                row.getString("unit_name"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                ended == null
                        ? null
                        : new PlannedActEnding(
                                Outcome.valueOf(row.getString("outcome")),
                                row.getObject("course_entry", Long.class),
                                CaseText.of(row.getString("reason")),
                                ActedBy.of(row, "end"),
                                ended));
    }
}
