package jp.todoke.incident.behalf;

import java.util.List;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Parties;
import jp.todoke.identity.PartyCandidate;
import jp.todoke.identity.Persons;
import jp.todoke.incident.people.Mask;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose word may be entered 代行入力: people of the case's line and the secretariat, no party, and never the one who
 * enters.
 */
@Service
public class Senders {

    private final Parties parties;
    private final Persons persons;
    private final CurrentActor actors;

    Senders(Parties parties, Persons persons, CurrentActor actors) {
        this.parties = parties;
        this.persons = persons;
        this.actors = actors;
    }

    /** Those whom the person of this request may name, in the order of the organisation. */
    @Transactional(readOnly = true)
    public List<Sender> of(IncidentId incident) {
        var own = persons.accountsOf(List.of(actors.get().accountId()));
        return parties.candidates(incident).stream()
                .filter(person -> !person.party() && !own.contains(person.account()))
                .map(Sender::of)
                .toList();
    }

    /**
     * The person whom an entry names by the account; null where it names somebody without one. Refuses, at its field,
     * whom nobody may name.
     */
    @Nullable
    Sender named(IncidentId incident, OnBehalf entry) {
        if (entry.senderAccount() == null) {
            if (entry.sender() != null
                    && Mask.sameName(entry.sender(), actors.get().displayName())) {
                throw new InvalidInput("onBehalf.sender", "sender-is-oneself");
            }
            return null;
        }
        if (persons.same(entry.senderAccount(), actors.get().accountId())) {
            throw new InvalidInput("onBehalf.sender", "sender-is-oneself");
        }
        return of(incident).stream()
                .filter(person -> person.account() == entry.senderAccount())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("onBehalf.sender", "unknown-account"));
    }

    /**
     * Somebody whose word may be entered.
     *
     * @param name the post and the name, as it is kept with the entry
     */
    public record Sender(long account, String name) {

        static Sender of(PartyCandidate person) {
            return new Sender(person.account(), person.post() + " " + person.name());
        }

        /** Account id only: a name never reaches a log line. */
        @Override
        public String toString() {
            return "Sender(" + account + ")";
        }
    }
}
