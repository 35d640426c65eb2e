package jp.todoke.incident.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseStaff;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.people.Participant.ParticipantNamed;
import jp.todoke.incident.people.Participant.ParticipantWithdrawn;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 関係者: people named in free text; the letters of a kind are given in the order in which they are named. */
@Component
public class Participants {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final Signatures signatures;
    private final CaseStaff staff;
    private final ApplicationEventPublisher events;

    Participants(
            JdbcClient sql,
            Clock clock,
            CurrentActor currentActor,
            Signatures signatures,
            CaseStaff staff,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.currentActor = currentActor;
        this.signatures = signatures;
        this.staff = staff;
        this.events = events;
    }

    /**
     * Names somebody, who is the only account of that name in the unit where none is told. A letter stands for an
     * account, never for a name. The caller holds the lock of the case, so that no letter is given twice.
     */
    public void add(IncidentId incident, NewParticipant person, @Nullable Long account) {
        insert(incident, person, account == null ? onlyAccount(incident, person) : account);
    }

    /** Names somebody outside the office, who is none of its accounts though one may have the same name. */
    public void addOutsider(IncidentId incident, NewParticipant person) {
        insert(incident, person, null);
    }

    private void insert(IncidentId incident, NewParticipant person, @Nullable Long account) {
        var given = all(incident).stream()
                .filter(other -> other.kind().equals(person.kind()))
                .count();
        var letter = Letters.of((int) given);
        sql.sql(
                        """
                insert into participant (incident, name, kind, letter, unit_code, account, acted_by, acted_name,
                    acted_post, recorded_at)
                values (:incident, :name, :kind, :letter, :unit, :account, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("name", person.name())
                .param("kind", person.kind())
                .param("letter", letter)
                .param("unit", person.unitCode())
                .param("account", account)
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
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
    public boolean addNamed(IncidentId incident, NewParticipant person) {
        var named = of(incident).stream()
                .filter(other -> isOne(other.name(), other.unitCode(), person))
                .toList();
        var accounts = accounts(incident, person).stream()
                .filter(account -> named.stream().noneMatch(other -> account.equals(other.account())))
                .toList();
        if (accounts.size() > 1 || accounts.size() == 1 && named.stream().allMatch(other -> other.account() != null)) {
            accounts.forEach(account -> add(incident, person, account));
            return true;
        }
        if (named.isEmpty()) {
            add(incident, person, null);
        }
        return named.isEmpty();
    }

    /** Names in a case whoever is named in the one that is merged into it, and not there yet. Both are locked. */
    public void carry(IncidentId from, IncidentId into) {
        for (var person : of(from)) {
            var same = new NewParticipant(person.name(), person.kind(), person.unitCode());
            if (of(into).stream()
                    .noneMatch(named -> isOne(named.name(), named.unitCode(), same)
                            && Objects.equals(named.account(), person.account()))) {
                insert(into, same, person.account());
            }
        }
    }

    private boolean isNamed(IncidentId incident, Participant named, NewParticipant person, long account) {
        return named.account() != null
                ? named.account() == account
                : isOne(named.name(), named.unitCode(), person)
                        && Long.valueOf(account).equals(onlyAccount(incident, person));
    }

    private @Nullable Long onlyAccount(IncidentId incident, NewParticipant person) {
        var accounts = accounts(incident, person);
        return accounts.size() == 1 ? accounts.get(0) : null;
    }

    private List<Long> accounts(IncidentId incident, NewParticipant person) {
        return staff.of(incident).stream()
                .filter(worker -> isOne(worker.name(), worker.unitCode(), person))
                .map(CaseStaff.Worker::account)
                .toList();
    }

    private static boolean isOne(String name, String unitCode, NewParticipant person) {
        return unitCode.equals(person.unitCode()) && Mask.sameName(name, person.name());
    }

    /**
     * Names somebody no longer; the letter is given to nobody else. Only whoever reads the name may, lest somebody
     * unmask it. The caller holds the lock of the case.
     */
    public void withdraw(IncidentId incident, long participant, String reason) {
        var named = all(incident).stream()
                .filter(person -> person.id() == participant)
                .findFirst()
                .orElseThrow(ParticipantRefusal::notThere);
        if (currentActor.get().posts().stream()
                .noneMatch(post -> post.unitCode().equals(named.unitCode()))) {
            throw ParticipantRefusal.ofAnotherUnit();
        }
        if (named.withdrawal() != null) {
            throw ParticipantRefusal.alreadyWithdrawn();
        }
        sql.sql(
                        """
                insert into participant_withdrawal (participant, reason, acted_by, acted_name, acted_post, withdrawn_at)
                values (:participant, :reason, :by, :byName, :byPost, :now)""")
                .param("participant", participant)
                .param("reason", reason)
                .params(ActedBy.of(currentActor.get(), Role.SECTION_STAFF).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new ParticipantWithdrawn(incident, named.masked()));
    }

    /** Those named now, in the order of naming. */
    List<Participant> of(IncidentId incident) {
        return all(incident).stream()
                .filter(person -> person.withdrawal() == null)
                .toList();
    }

    /** Those ever named, in the order of naming. */
    public List<Participant> all(IncidentId incident) {
        return sql.sql(
                        """
                select p.id, p.name, p.kind, p.letter, p.unit_code, p.account, p.recorded_at,
                       w.reason, w.acted_by, w.acted_name, w.acted_post, w.withdrawn_at
                from participant p left join participant_withdrawal w on w.participant = p.id
                where p.incident = :incident order by p.id""")
                .param("incident", incident.value())
                .query((row, index) -> new Participant(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("letter"),
                        row.getString("unit_code"),
                        row.getObject("account", Long.class),
                        DbTime.required(row, "recorded_at"),
                        withdrawal(row)))
                .list();
    }

    private static @Nullable ParticipantWithdrawal withdrawal(ResultSet row) throws SQLException {
        return row.getString("reason") == null
                ? null
                : new ParticipantWithdrawal(
                        new CaseText(row.getString("reason")), ActedBy.of(row), DbTime.required(row, "withdrawn_at"));
    }
}
