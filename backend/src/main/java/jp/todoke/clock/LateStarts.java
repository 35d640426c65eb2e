package jp.todoke.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import jp.todoke.clock.ClockRow.LateStartExplained;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 期限後に開始: why a case was entered so late that limits were past already, asked once for all of them; or another event
 * from which a clock counts, asked with that event.
 */
@Service
public class LateStarts {

    /** What stands where a limit was past when its event was entered, while nobody has said why. */
    static final String UNEXPLAINED = "記録された時には、期限を過ぎていた。";

    private final ObjectProvider<CaseLock> cases;
    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LateStarts(
            ObjectProvider<CaseLock> cases,
            JdbcClient jdbc,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The reason, for every limit that was past when the case was entered. The first one stays; a later one changes
     * nothing.
     */
    @Transactional
    public void explain(IncidentId incident, String reason) {
        var written = jdbc.sql(
                        """
                insert into clock_late_start (incident, reason, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :reason, :by, :byName, :byPost, :now) on conflict do nothing""")
                .param("incident", incident.value())
                .param("reason", reason)
                .params(by(actors.get()).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        cases.getObject().lock(incident);
        if (written == 1) {
            events.publishEvent(new LateStartExplained(incident));
        }
    }

    public Optional<LateStart> of(IncidentId incident) {
        return jdbc.sql("select * from clock_late_start where incident = :incident")
                .param("incident", incident.value())
                .query(LateStarts::lateStart)
                .optional();
    }

    /** Why this clock's event was entered when its limit was past already. */
    void explain(ClockRow row, String reason) {
        jdbc.sql(
                        """
                insert into clock_late_entry (clock, reason, acted_by, acted_name, acted_post, recorded_at)
                values (:clock, :reason, :by, :byName, :byPost, :now)""")
                .param("clock", row.id())
                .param("reason", reason)
                .params(by(actors.get()).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
    }

    /** Why this clock began when its limit was already past; empty where it did not, or nobody has said why. */
    public Optional<LateStart> of(ClockRow row, boolean countsFromKnowledge) {
        if (!row.enteredPastLimit()) {
            return Optional.empty();
        }
        return countsFromKnowledge
                ? of(row.incident())
                : jdbc.sql("select * from clock_late_entry where clock = :clock")
                        .param("clock", row.id())
                        .query(LateStarts::lateStart)
                        .optional();
    }

    private static LateStart lateStart(ResultSet row, int number) throws SQLException {
        return new LateStart(
                new CaseText(row.getString("reason")),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    private static ActedBy by(Actor actor) {
        return ActedBy.of(actor, actor.posts().get(0).role());
    }
}
