package jp.todoke.incident;

import java.time.Clock;
import java.util.List;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 関係者: people named in free text; the letters of a kind are given in the order in which they are named. */
@Component
class Participants {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Participants(JdbcClient sql, Clock clock, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Names somebody; the caller holds the lock of the case, so that no letter is given twice. */
    void add(IncidentId incident, NewParticipant person, @Nullable Long account) {
        var actor = currentActor.get();
        var given = of(incident).stream().filter(other -> other.kind().equals(person.kind())).count();
        var letter = Letters.of((int) given);
        sql.sql("""
                insert into participant (incident, name, kind, letter, unit_code, account, recorded_by, recorded_by_name, recorded_at)
                values (:incident, :name, :kind, :letter, :unit, :account, :by, :byName, :now)""")
                .param("incident", incident.value())
                .param("name", person.name())
                .param("kind", person.kind())
                .param("letter", letter)
                .param("unit", person.unitCode())
                .param("account", account)
                .param("by", actor.accountId())
                .param("byName", actor.displayName())
                .param("now", Times.stored(clock.instant()))
                .update();
        events.publishEvent(new ParticipantNamed(incident, person.kind() + letter));
    }

    /** Names the person of this request, once, in the post held; the caller holds the lock of the case. */
    void addActing(IncidentId incident, HeldPost post) {
        var actor = currentActor.get();
        var named = sql.sql("select exists (select 1 from participant where incident = :incident and (account = :account or name = :name))")
                .param("incident", incident.value())
                .param("account", actor.accountId())
                .param("name", actor.displayName())
                .query(Boolean.class).single();
        if (!named) {
            add(incident, new NewParticipant(actor.displayName(), post.postName(), post.unitCode()), actor.accountId());
        }
    }

    /** In the order of naming. */
    List<Participant> of(IncidentId incident) {
        return sql.sql("select id, name, kind, letter, unit_code, recorded_at from participant where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, index) -> new Participant(row.getLong("id"), row.getString("name"), row.getString("kind"),
                        row.getString("letter"), row.getString("unit_code"), Times.known(row, "recorded_at")))
                .list();
    }
}
