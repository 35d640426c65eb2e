package jp.todoke.clock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 期限後に開始: why a case was entered so late that limits were past already; asked once for all of them. */
@Service
public class LateStarts {

    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LateStarts(JdbcClient jdbc, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The reason, for every limit that was past when the case was entered. The first one stays; a later one changes nothing. */
    @Transactional
    public void explain(IncidentId incident, String reason) {
        var written = jdbc.sql("""
                insert into clock_late_start (incident, reason, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :reason, :by, :byName, :byPost, :now) on conflict do nothing""")
                .param("incident", incident.value()).param("reason", reason).params(by(actors.get()).parameters())
                .param("now", Timestamp.from(clock.instant())).update();
        if (written == 1) {
            events.publishEvent(new LateStartExplained(incident));
        }
    }

    Optional<LateStart> of(IncidentId incident) {
        return jdbc.sql("select * from clock_late_start where incident = :incident").param("incident", incident.value())
                .query((row, number) -> new LateStart(new CaseText(row.getString("reason")), row.getString("acted_post"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static ActedBy by(Actor actor) {
        return ActedBy.of(actor, actor.posts().get(0).role());
    }
}
