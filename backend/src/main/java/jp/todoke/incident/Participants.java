package jp.todoke.incident;

import java.time.Clock;
import java.util.List;
import jp.todoke.identity.CaseStaff;
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
    private final CaseStaff staff;
    private final ApplicationEventPublisher events;

    Participants(JdbcClient sql, Clock clock, CurrentActor currentActor, CaseStaff staff, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.currentActor = currentActor;
        this.staff = staff;
        this.events = events;
    }

    /**
     * Names somebody, who is the only account of that name in the unit where none is told. A letter stands for an account, never
     * for a name. The caller holds the lock of the case, so that no letter is given twice.
     */
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
                .param("account", account == null ? onlyAccount(incident, person) : account)
                .param("by", actor.accountId())
                .param("byName", actor.displayName())
                .param("now", Times.stored(clock.instant()))
                .update();
        events.publishEvent(new ParticipantNamed(incident, person.kind() + letter));
    }

    /** Names the person of this request, once, in the post held; the caller holds the lock of the case. */
    void addActing(IncidentId incident, HeldPost post) {
        var actor = currentActor.get();
        var person = new NewParticipant(actor.displayName(), post.postName(), post.unitCode());
        if (of(incident).stream().noneMatch(named -> isNamed(incident, named, person, actor.accountId()))) {
            add(incident, person, actor.accountId());
        }
    }

    /** Names by hand: everybody of that name in the unit who has no letter yet. False where nobody is left. */
    boolean addNamed(IncidentId incident, NewParticipant person) {
        var named = of(incident).stream().filter(other -> isOne(other.name(), other.unitCode(), person)).toList();
        var accounts = accounts(incident, person).stream()
                .filter(account -> named.stream().noneMatch(other -> account.equals(other.account()))).toList();
        if (accounts.size() > 1 || accounts.size() == 1 && named.stream().allMatch(other -> other.account() != null)) {
            accounts.forEach(account -> add(incident, person, account));
            return true;
        }
        if (named.isEmpty()) {
            add(incident, person, null);
        }
        return named.isEmpty();
    }

    private boolean isNamed(IncidentId incident, Participant named, NewParticipant person, long account) {
        return named.account() != null ? named.account() == account
                : isOne(named.name(), named.unitCode(), person) && Long.valueOf(account).equals(onlyAccount(incident, person));
    }

    private @Nullable Long onlyAccount(IncidentId incident, NewParticipant person) {
        var accounts = accounts(incident, person);
        return accounts.size() == 1 ? accounts.get(0) : null;
    }

    private List<Long> accounts(IncidentId incident, NewParticipant person) {
        return staff.of(incident).stream().filter(worker -> isOne(worker.name(), worker.unitCode(), person)).map(CaseStaff.Worker::account).toList();
    }

    private static boolean isOne(String name, String unitCode, NewParticipant person) {
        return unitCode.equals(person.unitCode()) && Mask.sameName(name, person.name());
    }

    /** In the order of naming. */
    List<Participant> of(IncidentId incident) {
        return sql.sql("select id, name, kind, letter, unit_code, account, recorded_at from participant where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, index) -> new Participant(row.getLong("id"), row.getString("name"), row.getString("kind"),
                        row.getString("letter"), row.getString("unit_code"), row.getObject("account", Long.class), Times.known(row, "recorded_at")))
                .list();
    }
}
