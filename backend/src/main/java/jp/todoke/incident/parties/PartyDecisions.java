package jp.todoke.incident.parties;

import java.util.List;
import jp.todoke.identity.Parties;
import jp.todoke.identity.PartyCandidate;
import jp.todoke.identity.PartyMark;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.confidentiality.ConfidentialityDecisions;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 当事者の決定: who must not act in a case any more, and who may again. The tasks move in the same transaction. */
@Service
public class PartyDecisions {

    private final Incidents incidents;
    private final Parties parties;
    private final ConfidentialityDecisions confidentiality;
    private final ApplicationEventPublisher events;

    PartyDecisions(
            Incidents incidents,
            Parties parties,
            ConfidentialityDecisions confidentiality,
            ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.parties = parties;
        this.confidentiality = confidentiality;
        this.events = events;
    }

    /** Every mark ever set and taken back in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<PartyMark> marks(IncidentId incident) {
        return parties.marks(incident);
    }

    /** Who may be marked. */
    @Transactional(readOnly = true)
    public List<PartyCandidate> candidates(IncidentId incident) {
        return parties.candidates(incident);
    }

    /**
     * Marks somebody a party, with the reason. Refuses whom the case's line does not know, and who is a party already.
     */
    @Transactional
    public void mark(IncidentId incident, long account, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        if (parties.of(incident).contains(account)) {
            throw PartyRefusal.alreadyParty();
        }
        if (candidates(incident).stream().noneMatch(person -> person.account() == account)) {
            throw new InvalidInput("account", "unknown-account");
        }
        parties.mark(incident, account, reason.strip());
        confidentiality.keepSomebodyInCharge(incident);
        events.publishEvent(new PartyChanged.PartyMarked(incident, account));
    }

    /** Takes a mark back, with the reason; the mark and its taking back both stay on record. */
    @Transactional
    public void free(IncidentId incident, long account, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        if (!parties.of(incident).contains(account)) {
            throw PartyRefusal.noParty();
        }
        parties.free(incident, account, reason.strip());
        events.publishEvent(new PartyChanged.PartyFreed(incident, account));
    }
}
